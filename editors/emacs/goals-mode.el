;;; goals-mode.el --- Major mode for OKRs and SMART goals in plain text  -*- lexical-binding: t; -*-

;; Copyright (C) 2026 The goals authors

;; Author: The goals authors
;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: languages, outlines
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; A major mode for `.goals' files: objectives with key results, SMART goals,
;; KPIs and initiatives, each with a dated log.
;;
;; It offers highlighting, indentation as you type, an imenu index, outlines,
;; motion between declarations (C-M-a, C-M-e), and the findings of `goals
;; check': `flymake-mode' shows them in the buffer, M-x compile lists them.
;;
;; Indentation carries meaning in this language, so TAB offers the places where
;; a line may stand, one after the other, and no command moves a whole region.
;; The program `goals fmt' does that without changing what a file says.

;;; Code:

(require 'compile)
(require 'flymake)
(require 'subr-x)

(defgroup goals nil
  "OKRs and SMART goals in plain text."
  :group 'languages
  :prefix "goals-mode-")

(defcustom goals-mode-program "goals"
  "The program that checks goals files."
  :type 'string)

(defcustom goals-mode-indent-offset 2
  "Number of columns by which a line stands deeper than its declaration."
  :type 'natnum
  :safe #'natnump)

;;;; The words of the language

;; The labels of the language.  A test holds these lists to the table of the
;; parser.
(defconst goals-mode-section-labels '("cycle" "team")
  "Labels of the lines that set the scene for the rest of a file.")

(defconst goals-mode-declaration-labels
  '("objective" "o" "key result" "key-result" "kr" "smart goal" "smart-goal"
    "goal" "kpi" "initiative")
  "Labels that declare something, with or without a number or an id.")

(defconst goals-mode-heading-labels '("key results" "krs" "initiatives")
  "Labels above a list of bullets.")

(defconst goals-mode-field-labels
  '("owner" "type" "status" "start" "by" "metric" "from" "to" "unit" "weight"
    "confidence" "score" "supports" "guards" "why" "source" "tags" "specific"
    "measurable" "achievable" "attainable" "relevant" "time-bound" "time bound"
    "timebound" "challenges")
  "Labels of fields.")

(eval-and-compile
  (defun goals-mode--any (words)
    "Return a regexp for any of WORDS.
A blank in a word stands for a run of blanks."
    (concat "\\(?:"
            (mapconcat (lambda (word) (replace-regexp-in-string " " "[ \t]+" word t t))
                       ;; The longest first: Emacs takes the first that fits.
                       (sort (copy-sequence words)
                             (lambda (a b) (> (length a) (length b))))
                       "\\|")
            "\\)")))

;;;; Faces

(defface goals-mode-section '((t :inherit font-lock-preprocessor-face))
  "Face of `Cycle' and `Team'.")
(defface goals-mode-team '((t :inherit bold))
  "Face of a team's path.")
(defface goals-mode-declaration '((t :inherit font-lock-keyword-face))
  "Face of the labels of declarations.")
(defface goals-mode-heading '((t :inherit goals-mode-declaration))
  "Face of the label above a list of bullets.")
(defface goals-mode-id '((t :inherit font-lock-function-name-face))
  "Face of an id or a number after a label.")
(defface goals-mode-field '((t :inherit font-lock-variable-name-face))
  "Face of the labels of fields.")
(defface goals-mode-bullet '((t :inherit font-lock-builtin-face))
  "Face of a bullet.")
(defface goals-mode-note '((t :inherit font-lock-doc-face))
  "Face of a note.")
(defface goals-mode-directive '((t :inherit font-lock-preprocessor-face))
  "Face of a directive in a comment.")
(defface goals-mode-rule '((t :inherit font-lock-constant-face))
  "Face of a rule's name in a directive.")
(defface goals-mode-date '((t :inherit font-lock-constant-face))
  "Face of a date.")
(defface goals-mode-period '((t :inherit goals-mode-date))
  "Face of a period, such as a quarter.")
(defface goals-mode-quantity '((t :inherit font-lock-string-face))
  "Face of a quantity.")
(defface goals-mode-choice '((t :inherit font-lock-constant-face))
  "Face of a value out of a fixed set.")
(defface goals-mode-result '((t :inherit font-lock-constant-face))
  "Face of `done' and `missed'.")
(defface goals-mode-change '((t :inherit font-lock-keyword-face))
  "Face of the first word of a recorded change.")
(defface goals-mode-because '((t :inherit goals-mode-change))
  "Face of the `because' of a change.")
(defface goals-mode-annotation '((t :inherit goals-mode-field))
  "Face of the name of an annotation.")
(defface goals-mode-state '((t :inherit goals-mode-choice))
  "Face of `on track', `at risk' and `off track'.")
(defface goals-mode-arrow '((t :inherit font-lock-builtin-face))
  "Face of the arrow between the old and the new value.")
(defface goals-mode-person '((t :inherit font-lock-type-face))
  "Face of a person's handle.")
(defface goals-mode-reference '((t :inherit font-lock-function-name-face))
  "Face of a reference.")
(defface goals-mode-tag '((t :inherit font-lock-type-face))
  "Face of a tag.")
(defface goals-mode-url '((t :inherit link))
  "Face of a link.")
(defface goals-mode-invalid '((t :inherit error :inverse-video t))
  "Face of what may not stand in a file.")

;;;; Patterns

(defconst goals-mode--bullet "[ \t]*\\(?:\\([-*\u2022]\\|[0-9]+\\.\\)[ \t]+\\)?"
  "The begin of a line, group 1 its bullet.")

(defconst goals-mode--date "[0-9]\\{4\\}-[0-9][0-9]-[0-9][0-9]"
  "A date.")

(defun goals-mode--declaration (words)
  "Return a regexp for the begin of a line that declares something by WORDS.
Group 1 is the bullet, 2 the label, 3 its number, 4 its id."
  (let ((number "[ \t]*\\(?3:[0-9][0-9.]*\\)"))
    (concat goals-mode--bullet
            "\\(?:\\(?2:" (goals-mode--any (remove "o" words)) "\\)"
            "\\(?:" number "\\|[ \t]+\\(?4:[^ \t\n:]+\\)\\)?"
            ;; A bare letter declares nothing without its number.
            (and (member "o" words) (concat "\\|\\(?2:o\\)" number))
            "\\)[ \t]*:")))

(defun goals-mode--field (words)
  "Return a regexp for the begin of a line whose whole label is one of WORDS.
Group 1 is the bullet, 2 the label."
  (concat goals-mode--bullet "\\(" (goals-mode--any words) "\\)[ \t]*:"))

(defconst goals-mode--any-declaration
  (concat "^" (goals-mode--declaration goals-mode-declaration-labels))
  "The begin of any declaration.")

(defconst goals-mode--period
  (concat "[0-9]\\{4\\}-\\(?:Q[1-4]\\|H[12]\\|W[0-9][0-9]\\|[0-9][0-9]\\)"
          "\\|FY[0-9][0-9]\\(?:[0-9][0-9]\\)?\\(?:[- ]?[QH][0-9]\\)?"
          "\\|[QH][1-4]\\(?:[ \t]+[0-9]\\{4\\}\\)?\\|EO[QY]")
  "A period.")

(defconst goals-mode--month
  (concat "\\(?:Jan\\(?:uary\\)?\\|Feb\\(?:ruary\\)?\\|Mar\\(?:ch\\)?\\|Apr\\(?:il\\)?"
          "\\|May\\|June?\\|July?\\|Aug\\(?:ust\\)?\\|Sept?\\(?:ember\\)?"
          "\\|Oct\\(?:ober\\)?\\|Nov\\(?:ember\\)?\\|Dec\\(?:ember\\)?\\)\\.?")
  "A month's name.")

(defconst goals-mode--day "[0-9][0-9]?\\(?:st\\|nd\\|rd\\|th\\)?"
  "A day of a month.")

(defconst goals-mode--year "\\(?:,?[ \t]+[0-9]\\{4\\}\\)?\\>"
  "A year after a day and a month.")

(defconst goals-mode--quantity
  (concat "[-+]?[$\u20ac\u00a3\u00a5]?[0-9]+\\(?:,[0-9][0-9][0-9]\\)*\\(?:\\.[0-9]+\\)?"
          "\\(?:[-\u2013][$\u20ac\u00a3\u00a5]?[0-9]+\\(?:\\.[0-9]+\\)?\\|/[0-9]+\\(?:\\.[0-9]+\\)?\\)?"
          "\\(?:%\\|\\+\\|\\(?:[KMBkmbx]\\|[mbt]n\\|[ \t]?\\(?:pp\\|ms\\|s\\|min\\|h\\|GB\\|MB\\|TB\\)"
          "\\|[ \t]\\(?:thousand\\|million\\|billion\\)\\)\\>\\|\\>\\)")
  "A quantity.")

(defun goals-mode--search (regexp unwanted-before unwanted-after limit)
  "Search for REGEXP up to LIMIT, not touching certain characters.
The character before the match is none of UNWANTED-BEFORE, and what follows
it does not match UNWANTED-AFTER.  Both are regexps."
  (let (found)
    (while (and (not found) (re-search-forward regexp limit t))
      (let ((begin (match-beginning 0)))
        (if (and (or (= begin (line-beginning-position))
                     (not (string-match-p unwanted-before (string (char-before begin)))))
                 (save-match-data (not (looking-at-p unwanted-after))))
            (setq found t)
          (goto-char (1+ begin)))))
    found))

(defconst goals-mode--worded
  (concat "[ \t]*\\(?:[-*\u2022][ \t]\\|[0-9]+\\.[ \t]\\|" goals-mode--date "[ \t]*:\\)"
          "\\|" (goals-mode--declaration goals-mode-declaration-labels)
          "\\|" (goals-mode--field (append goals-mode-section-labels goals-mode-heading-labels
                                           goals-mode-field-labels '("x-[a-z0-9-]+"))))
  "The begin of a line that holds a statement, a value or the entry of a log.")

(defun goals-mode--in-words-p (begin)
  "Return non-nil if BEGIN is in a statement, a value or the entry of a log."
  (save-excursion
    (save-match-data
      (goto-char begin)
      (beginning-of-line)
      (let ((case-fold-search t))
        (looking-at-p goals-mode--worded)))))

(defun goals-mode--match-quantity (limit)
  "Search for a quantity up to LIMIT."
  (let (found)
    (while (and (not found)
                (goals-mode--search goals-mode--quantity
                                    "[[:alnum:]_.,@/#$\u20ac\u00a3\u00a5-]" "[[:alnum:]_]\\|[.,][0-9]" limit))
      (setq found (goals-mode--in-words-p (match-beginning 0))))
    found))

(defun goals-mode--match-date (limit)
  "Search for a date up to LIMIT."
  (let ((case-fold-search nil)
        found)
    (while (and (not found)
                (goals-mode--search
                 (concat goals-mode--date
                         "\\|" goals-mode--month "[ \t]+" goals-mode--day goals-mode--year
                         "\\|" goals-mode--day "[ \t]+" goals-mode--month goals-mode--year)
                 "[[:alnum:]_.,/-]" "[[:alnum:]_-]" limit))
      (setq found (goals-mode--in-words-p (match-beginning 0))))
    found))

(defun goals-mode--match-period (limit)
  "Search for a period up to LIMIT."
  (let (found)
    (while (and (not found)
                (goals-mode--search goals-mode--period "[[:alnum:]_-]" "[[:alnum:]_-]" limit))
      (setq found (goals-mode--in-words-p (match-beginning 0))))
    found))

(defun goals-mode--in-prose-p (begin)
  "Return non-nil if BEGIN is in words or in a note."
  (or (goals-mode--in-words-p begin)
      (save-excursion
        (save-match-data
          (goto-char begin)
          (beginning-of-line)
          (looking-at-p "[ \t]*>")))))

(defun goals-mode--match-person (limit)
  "Search for a handle up to LIMIT, in words or in a note."
  (let (found)
    (while (and (not found)
                (goals-mode--search "@[[:alnum:]]\\(?:[[:alnum:]_.-]*[[:alnum:]_]\\)?"
                                    "[[:alnum:]_@]" "\\`\\'" limit))
      (setq found (goals-mode--in-prose-p (match-beginning 0))))
    found))

(defun goals-mode--match-url (limit)
  "Search for a link up to LIMIT, in words or in a note."
  (let (found)
    (while (and (not found)
                (re-search-forward "\\<https?://[^][:space:]<>\"[:cntrl:]]*[^][:space:]<>\".,;:!?)[:cntrl:]]"
                                   limit t))
      (setq found (goals-mode--in-prose-p (match-beginning 0))))
    found))

(defun goals-mode--id-face (group)
  "Return the face of the words after a label, matched as GROUP."
  (let ((case-fold-search nil)
        (id (match-string-no-properties group)))
    (if (and id (not (save-match-data (string-match-p "\\`[a-z0-9][a-z0-9-]*\\'" id))))
        'goals-mode-invalid
      'goals-mode-id)))

(defun goals-mode--value (words pattern face)
  "Return a rule to highlight PATTERN in FACE after a label out of WORDS."
  `(,(concat "^" (goals-mode--field words))
    (,pattern nil nil (0 ',face))))

(defconst goals-mode--log (concat "^" goals-mode--bullet "\\(" goals-mode--date "\\)[ \t]*:[ \t]*")
  "The begin of a line of the log, group 1 its bullet, 2 its date.")

(defun goals-mode--end-of-annotations ()
  "Return where the annotations that begin before point end."
  (save-excursion
    (skip-chars-forward "^)\n")
    (point)))

(defconst goals-mode-font-lock-keywords
  `(("[\0-\10\13\14\16-\37\177\u0080-\u009f\u202a-\u202e\u2066-\u2069]" 0 'goals-mode-invalid prepend)
    ("^[ \t]*#[ \t]*\\(goals:[ \t]*allow\\(?:-file\\)?\\)[ \t]*("
     (1 'goals-mode-directive t)
     ("[a-z0-9-]+" (save-excursion (skip-chars-forward "^)\n") (point)) nil (0 'goals-mode-rule t)))
    (goals-mode--match-url 0 'goals-mode-url)
    ;; The log.
    (,(concat goals-mode--log "\\(\\(?:target\\|baseline\\|deadline\\)\\)[ \t]+.*?\\(->\\|\u2192\\)")
     (1 'goals-mode-bullet nil t) (2 'goals-mode-date) (3 'goals-mode-change) (4 'goals-mode-arrow)
     ("\\<because\\>" nil nil (0 'goals-mode-because)))
    (,(concat goals-mode--log "\\(dropped\\)\\(?:[ \t]*$\\|[ \t]+\\(because\\)\\>\\)")
     (1 'goals-mode-bullet nil t) (2 'goals-mode-date) (3 'goals-mode-change) (4 'goals-mode-because nil t))
    (,(concat goals-mode--log "\\(deferred[ \t]+to\\)[ \t]")
     (1 'goals-mode-bullet nil t) (2 'goals-mode-date) (3 'goals-mode-change)
     ("\\<because\\>" nil nil (0 'goals-mode-because)))
    (,(concat goals-mode--log "\\(?:\\(done\\|missed\\)\\>\\)?")
     (1 'goals-mode-bullet nil t) (2 'goals-mode-date) (3 'goals-mode-result nil t))
    (,(concat goals-mode--log "[^(\n]*\\((\\)[ \t]*\\(?:confidence\\|\\(?:on\\|off\\)[ -]+track\\|at[ -]+risk\\)\\>")
     (1 'goals-mode-bullet nil t) (2 'goals-mode-date)
     ("\\<confidence\\>"
      (progn (goto-char (match-beginning 3)) (goals-mode--end-of-annotations)) nil
      (0 'goals-mode-annotation))
     ("\\<\\(?:\\(?:on\\|off\\)[ -]+track\\|at[ -]+risk\\)\\>"
      (progn (goto-char (match-beginning 3)) (goals-mode--end-of-annotations)) nil
      (0 'goals-mode-state)))
    ;; Sections, declarations, headings.
    (,(concat "^" (goals-mode--field '("cycle")))
     (1 'goals-mode-bullet nil t) (2 'goals-mode-section)
     (,(concat "\\<\\(?:[0-9]\\{4\\}-[0-9][0-9]-[0-9][0-9]\\|" goals-mode--period "\\|[0-9]\\{4\\}\\)\\>")
      nil nil (0 'goals-mode-period)))
    (,(concat "^" (goals-mode--field '("team")) "[ \t]*\\(.*[^ \t\n]\\)?")
     (1 'goals-mode-bullet nil t) (2 'goals-mode-section) (3 'goals-mode-team keep t))
    (,goals-mode--any-declaration
     (1 'goals-mode-bullet nil t) (2 'goals-mode-declaration) (3 'goals-mode-id nil t)
     (4 (goals-mode--id-face 4) keep t))
    (,(concat "^" (goals-mode--field goals-mode-heading-labels))
     (1 'goals-mode-bullet nil t) (2 'goals-mode-heading))
    ;; Fields: those with a fixed form of value, then all.
    ,(goals-mode--value '("type") "\\<\\(?:committed\\|aspirational\\|learning\\)\\>" 'goals-mode-choice)
    ,(goals-mode--value '("status") "\\<\\(?:draft\\|active\\|paused\\|done\\|dropped\\)\\>" 'goals-mode-choice)
    ,(goals-mode--value '("supports" "guards") "[[:alnum:]][[:alnum:]/@:._-]*" 'goals-mode-reference)
    ,(goals-mode--value '("tags") "[^[:blank:],[:cntrl:]\n\u202a-\u202e\u2066-\u2069]+" 'goals-mode-tag)
    (,(concat "^" (goals-mode--field goals-mode-field-labels))
     (1 'goals-mode-bullet nil t) (2 'goals-mode-field))
    (,(concat "^" goals-mode--bullet "\\(x-[a-z0-9-]+\\)[ \t]*:")
     (1 'goals-mode-bullet nil t) (2 'goals-mode-field))
    ("^[ \t]*\\([-*\u2022]\\|[0-9]+\\.\\)\\(?:[ \t]\\|$\\)" 1 'goals-mode-bullet)
    ;; Inside a statement or a value.
    (goals-mode--match-date 0 'goals-mode-date)
    (goals-mode--match-period 0 'goals-mode-period)
    (goals-mode--match-person 0 'goals-mode-person)
    (goals-mode--match-quantity 0 'goals-mode-quantity)
    ("^[ \t]*\\(>.*\\)" 1 'goals-mode-note keep))
  "Highlighting of goals files.")

;;;; Syntax

(defvar goals-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?\n ">" table)
    (modify-syntax-entry ?\" "." table)
    (modify-syntax-entry ?' "w" table)
    (modify-syntax-entry ?- "." table)
    (modify-syntax-entry ?% "." table)
    (modify-syntax-entry ?@ "." table)
    table)
  "Syntax table of `goals-mode'.")

(defconst goals-mode--syntax-propertize
  ;; Only the first character of a line begins a comment: values are free text.
  (syntax-propertize-rules ("^[ \t]*\\(#\\)" (1 "<")))
  "Marks the begin of comments.")

;;;; Indentation

(defun goals-mode--looking-at-declaration (words)
  "Return non-nil if the current line declares something by one of WORDS."
  (save-excursion
    (beginning-of-line)
    (let ((case-fold-search t))
      (looking-at-p (goals-mode--declaration words)))))

(defun goals-mode--looking-at-root-p ()
  "Return non-nil if the current line stands at the left margin by its nature."
  (or (goals-mode--looking-at-declaration '("objective" "o" "smart goal" "smart-goal" "goal" "kpi"))
      (save-excursion
        (beginning-of-line)
        (let ((case-fold-search t))
          (looking-at-p (goals-mode--field goals-mode-section-labels))))))

(defun goals-mode--looking-at-heading-p ()
  "Return non-nil if the current line is a heading above bullets."
  (save-excursion
    (beginning-of-line)
    (let ((case-fold-search t))
      (looking-at-p (goals-mode--field goals-mode-heading-labels)))))

(defun goals-mode--deepest-indent ()
  "Return the deepest column where the current line may stand."
  (save-excursion
    (skip-chars-backward " \t\n" (point-min))
    (forward-line 0)
    (if (and (bobp) (looking-at-p "[ \t]*$"))
        0
      (+ (current-indentation)
         (if (or (goals-mode--looking-at-declaration goals-mode-declaration-labels)
                 (goals-mode--looking-at-heading-p))
             goals-mode-indent-offset
           0)))))

(defun goals-mode--key-result-indent ()
  "Return where a key result belongs.
That is beside its sisters, else below its objective."
  (save-excursion
    (let (column)
      (while (and (not column) (zerop (forward-line -1)))
        (cond ((goals-mode--looking-at-declaration '("key result" "key-result" "kr"))
               (setq column (current-indentation)))
              ((goals-mode--looking-at-declaration '("objective" "o"))
               (setq column (+ (current-indentation) goals-mode-indent-offset)))
              ((goals-mode--looking-at-root-p)
               (setq column 0))))
      (or column 0))))

(defun goals-mode--first-indent ()
  "Return the column that suits the current line best."
  (save-excursion
    (forward-line 0)
    (cond ((goals-mode--looking-at-root-p) 0)
          ((or (goals-mode--looking-at-declaration '("key result" "key-result" "kr"))
               (goals-mode--looking-at-heading-p))
           (goals-mode--key-result-indent))
          ((bobp) 0)
          (t (goals-mode--deepest-indent)))))

(defun goals-mode-indent-line ()
  "Indent the current line; again, try the next place further out."
  (interactive)
  (let* ((again (and (eq this-command last-command)
                     (memq this-command '(indent-for-tab-command goals-mode-indent-line))))
         (column (cond ((not again) (goals-mode--first-indent))
                       ((zerop (current-indentation))
                        (save-excursion (forward-line 0) (if (bobp) 0 (goals-mode--deepest-indent))))
                       (t (max 0 (- (current-indentation) goals-mode-indent-offset))))))
    (if (<= (current-column) (current-indentation))
        (indent-line-to column)
      (save-excursion (indent-line-to column)))))

(defun goals-mode-indent-region (_begin _end)
  "Leave the region as it is, and say what to do instead."
  (message "Indentation carries meaning here: `%s fmt' moves lines safely" goals-mode-program))

(defun goals-mode-electric-colon (count)
  "Insert COUNT colons.
After the label of a declaration, also put the line in its place."
  (interactive "p")
  (self-insert-command count)
  (when (and (eolp)
             (or (goals-mode--looking-at-root-p)
                 (goals-mode--looking-at-declaration '("key result" "key-result" "kr"))
                 (goals-mode--looking-at-heading-p))
             (save-excursion
               (search-backward ":")
               (= (point) (save-excursion (beginning-of-line) (skip-chars-forward "^:") (point)))))
    (save-excursion (indent-line-to (goals-mode--first-indent)))))

;;;; Motion, outline, index

(defun goals-mode-beginning-of-declaration (&optional count)
  "Move back to the begin of a declaration, COUNT times."
  (interactive "p")
  (let ((case-fold-search t))
    (when (re-search-backward goals-mode--any-declaration nil t (or count 1))
      (forward-line 0)
      t)))

(defun goals-mode-end-of-declaration ()
  "Move to the line after the declaration at point."
  (interactive)
  (let ((case-fold-search t))
    (forward-line 1)
    (if (re-search-forward goals-mode--any-declaration nil 'move)
        (forward-line 0))
    (skip-chars-backward " \t\n")
    (forward-line 1)))

(defconst goals-mode--outline-regexp
  (concat "\\(?:" (goals-mode--field goals-mode-section-labels)
          "\\|" (goals-mode--declaration goals-mode-declaration-labels) "\\)")
  "A line of the outline, group 2 the label of a declaration.")

(defun goals-mode--outline-level ()
  "Return the level of the outline's line at point."
  (let* ((case-fold-search t)
         (label (progn (looking-at goals-mode--outline-regexp) (downcase (match-string 2)))))
    (cond ((member label goals-mode-section-labels) 1)
          ((string-match-p "\\`\\(?:key\\|kr\\)" label) 3)
          ((string= label "initiative") 4)
          (t 2))))

(defun goals-mode--imenu-name ()
  "Return the index's name of the declaration just searched backward for."
  (concat (make-string (current-indentation) ?\s)
          (string-trim (buffer-substring-no-properties (line-beginning-position) (line-end-position)))))

(defun goals-mode--previous-declaration ()
  "Move to the declaration above, for the index."
  (let ((case-fold-search t))
    (when (re-search-backward goals-mode--any-declaration nil t)
      (forward-line 0)
      t)))

;;;; Findings

(defconst goals-mode--finding
  "^\\([^\n:]+\\):\\([0-9]+\\):\\([0-9]+\\): \\(?:error\\|\\(warning\\)\\|\\(info\\)\\)\\[[a-z0-9-]+\\]: "
  "A finding of `goals check --output-format concise'.
Groups 1 to 3 are file, line and column; 4 and 5 tell a warning or an info.")

(add-to-list 'compilation-error-regexp-alist-alist `(goals ,goals-mode--finding 1 2 3 (4 . 5)))
(add-to-list 'compilation-error-regexp-alist 'goals)

(defvar-local goals-mode--flymake-process nil
  "The check of this buffer that runs now.")

(defun goals-mode--flymake-diagnostics (source)
  "Return the findings in the current buffer, placed in the buffer SOURCE."
  (let (found)
    (goto-char (point-min))
    (while (re-search-forward goals-mode--finding nil t)
      (let* ((type (cond ((match-beginning 4) :warning) ((match-beginning 5) :note) (t :error)))
             (line (string-to-number (match-string 2)))
             (column (string-to-number (match-string 3)))
             (begin (match-end 3))
             (region (flymake-diag-region source line column)))
        (push (flymake-make-diagnostic source (car region) (cdr region) type
                                       (buffer-substring-no-properties (+ begin 2) (line-end-position)))
              found)))
    (nreverse found)))

(defun goals-mode--flymake-sentinel (source report)
  "Return a process sentinel that gives the findings in SOURCE to REPORT."
  (lambda (process _event)
    (when (memq (process-status process) '(exit signal))
      (unwind-protect
          (when (and (buffer-live-p source)
                     (eq process (buffer-local-value 'goals-mode--flymake-process source)))
            (let ((output (process-buffer process)))
              (if (memq (process-exit-status process) '(0 1))
                  (funcall report (with-current-buffer output (goals-mode--flymake-diagnostics source)))
                (funcall report :panic :explanation
                         (with-current-buffer output (string-trim (buffer-string)))))))
        (kill-buffer (process-buffer process))))))

(defun goals-mode-flymake (report &rest _)
  "Check the buffer with `goals check' and give the findings to REPORT."
  (unless (executable-find goals-mode-program)
    (error "Cannot find the program `%s'" goals-mode-program))
  (when (process-live-p goals-mode--flymake-process)
    (kill-process goals-mode--flymake-process))
  (let ((name (or buffer-file-name "untitled.goals")))
    (save-restriction
      (widen)
      (setq goals-mode--flymake-process
            (make-process :name "goals-check" :noquery t :connection-type 'pipe
                          :buffer (generate-new-buffer " *goals check*")
                          :command (list goals-mode-program "check" "--output-format" "concise"
                                         "--stdin-filename" name "-")
                          :sentinel (goals-mode--flymake-sentinel (current-buffer) report)))
      (process-send-region goals-mode--flymake-process (point-min) (point-max))
      (process-send-eof goals-mode--flymake-process))))

;;;; The mode

(defvar goals-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map ":" #'goals-mode-electric-colon)
    map)
  "Keymap of `goals-mode'.")

(defun goals-mode--go-to (directory)
  "Return the begin of a shell command, going to DIRECTORY.
Quotes rather than backslashes, for `compile' to understand it too."
  (format "cd %s && " (if (string-match-p "[\"`$\\]" directory)
                          (shell-quote-argument directory)
                        (concat "\"" directory "\""))))

(defun goals-mode--set-up-findings ()
  "Prepare `compile' and `flymake-mode' for this buffer."
  (add-hook 'flymake-diagnostic-functions #'goals-mode-flymake nil t)
  ;; Findings name their file from the root of the workspace.
  (let ((root (and buffer-file-name (locate-dominating-file buffer-file-name "goals.toml"))))
    (setq-local compile-command
                (concat (and root (goals-mode--go-to (expand-file-name root)))
                        (shell-quote-argument goals-mode-program) " check --output-format concise"
                        (and buffer-file-name
                             (concat " " (shell-quote-argument
                                          (file-relative-name buffer-file-name (or root default-directory)))))))))

;;;###autoload
(define-derived-mode goals-mode text-mode "Goals"
  "Major mode for OKRs and SMART goals in plain text.

\\{goals-mode-map}"
  (setq-local comment-start "# ")
  (setq-local comment-start-skip "#+[ \t]*")
  (setq-local comment-use-syntax t)
  (setq-local syntax-propertize-function goals-mode--syntax-propertize)
  (setq-local parse-sexp-lookup-properties t)
  (setq-local font-lock-defaults '(goals-mode-font-lock-keywords nil t))
  (setq-local indent-tabs-mode nil)
  (setq-local indent-line-function #'goals-mode-indent-line)
  (setq-local indent-region-function #'goals-mode-indent-region)
  (setq-local electric-indent-inhibit t)
  (setq-local beginning-of-defun-function #'goals-mode-beginning-of-declaration)
  (setq-local end-of-defun-function #'goals-mode-end-of-declaration)
  (setq-local outline-regexp goals-mode--outline-regexp)
  (setq-local outline-level #'goals-mode--outline-level)
  (setq-local imenu-case-fold-search t)
  (setq-local imenu-prev-index-position-function #'goals-mode--previous-declaration)
  (setq-local imenu-extract-index-name-function #'goals-mode--imenu-name)
  (goals-mode--set-up-findings))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.goals\\'" . goals-mode))
;;;###autoload
(modify-coding-system-alist 'file "\\.goals\\'" 'utf-8)

(provide 'goals-mode)

;;; goals-mode.el ends here
