;;; emacs_test.el --- How goals-mode behaves while typing, moving and checking  -*- lexical-binding: t; -*-

;;; Commentary:

;; emacs --batch -Q -l emacs_test.el -f ert-run-tests-batch-and-exit.  $GOALS_FAKE holds a program `goals' that finds
;; what the tests expect; $GOALS_BIN, if set, is the real one.

;;; Code:

(require 'ert)
(require 'imenu)
(require 'outline)
(require 'subr-x)

(defconst goals-test-folder
  (expand-file-name "../../editors/emacs/" (file-name-directory load-file-name)))
(setq load-prefer-newer t)
(add-to-list 'load-path goals-test-folder)
(require 'goals-mode)

(defmacro goals-test-in (text &rest body)
  "Run BODY in a buffer of `goals-mode' with TEXT, point at its begin."
  (declare (indent 1))
  `(with-temp-buffer
     (goals-mode)
     (insert ,text)
     (goto-char (point-min))
     ,@body))

(defun goals-test-type (keys)
  "Return the buffer's text after typing KEYS into a fresh one; a newline is RET."
  (save-window-excursion
    (with-temp-buffer
      (goals-mode)
      (switch-to-buffer (current-buffer))
      (electric-indent-mode 1)
      (dolist (key (append keys nil))
        (execute-kbd-macro (if (= key ?\n) (kbd "RET") (string key))))
      (buffer-substring-no-properties (point-min) (point-max)))))

(ert-deftest goals-compiles-without-warnings ()
  (let* ((file (expand-file-name "goals-mode.el" goals-test-folder))
         (target (make-temp-file "goals-mode" nil ".elc"))
         (byte-compile-error-on-warn t)
         (byte-compile-dest-file-function (lambda (_) target)))
    (should (eq t (byte-compile-file file)))))

(ert-deftest goals-documentation-is-in-order ()
  (require 'checkdoc)
  (let ((checkdoc-arguments-in-order-flag nil)
        (checkdoc-create-error-function
         (lambda (text start _end &optional _unfixable)
           (ert-fail (format "line %s: %s" (and start (line-number-at-pos start)) text)))))
    (with-temp-buffer
      (insert-file-contents (expand-file-name "goals-mode.el" goals-test-folder))
      (setq buffer-file-name (expand-file-name "goals-mode.el" goals-test-folder))
      (emacs-lisp-mode)
      (checkdoc-current-buffer t)
      (set-buffer-modified-p nil)
      (setq buffer-file-name nil))))

(ert-deftest goals-files-are-recognised-by-their-name ()
  (let ((file (make-temp-file "goals" nil ".goals" "Objective: One\r\n")))
    (with-current-buffer (find-file-noselect file)
      (should (eq major-mode 'goals-mode))
      (should (eq 'utf-8-dos buffer-file-coding-system))
      (kill-buffer))
    (delete-file file)))

(ert-deftest goals-only-the-first-character-of-a-line-begins-a-comment ()
  (goals-test-in "why: a # b\n  # c\n"
    (search-forward "# b")
    (should-not (nth 4 (syntax-ppss)))
    (search-forward "# c")
    (should (nth 4 (syntax-ppss)))))

(ert-deftest goals-comments-can-be-made-and-unmade ()
  (goals-test-in "  KR a: One\n"
    (comment-region (point-min) (point-max))
    (should (equal "  # KR a: One\n" (buffer-string)))
    (uncomment-region (point-min) (point-max))
    (should (equal "  KR a: One\n" (buffer-string)))))

(ert-deftest goals-lines-below-a-declaration-stand-deeper ()
  (should (equal "Objective trust: One\n  why: Two\n  owner: @ada"
                 (goals-test-type "Objective trust: One\nwhy: Two\nowner: @ada")))
  (should (equal "KR 2: One\n  2026-08-01: 5" (goals-test-type "KR 2: One\n2026-08-01: 5")))
  (should (equal "Cycle: 2026-Q3\nTeam: A" (goals-test-type "Cycle: 2026-Q3\nTeam: A"))))

(ert-deftest goals-a-declaration-goes-where-it-belongs ()
  (should (equal "Objective a: One\n  KR b: Two\n    owner: @ada\n  KR c: Three\nObjective d: Four"
                 (goals-test-type "Objective a: One\nKR b: Two\nowner: @ada\nKR c: Three\nObjective d: Four")))
  (should (equal "Objective a: One\n  Key Results:\n    - Two"
                 (goals-test-type "Objective a: One\nKey Results:\n- Two"))))

(ert-deftest goals-a-colon-inside-a-statement-moves-nothing ()
  (should (equal "Objective a: One\n  KR b: Two: three" (goals-test-type "Objective a: One\nKR b: Two: three")))
  (goals-test-in "Objective a: One\n  KR b: Two\n    KR c: x"
    (goto-char (point-max))
    (let ((last-command-event ?:))
      (goals-mode-electric-colon 1))
    (should (string-suffix-p "\n    KR c: x:" (buffer-string)))))

(ert-deftest goals-tab-offers-one-place-after-the-other ()
  (goals-test-in "Objective a: One\n  KR b: Two\nInitiative c: Three"
    (goto-char (point-max))
    (let ((this-command 'indent-for-tab-command) last-command places)
      (dotimes (_ 4)
        (goals-mode-indent-line)
        (push (current-indentation) places)
        (setq last-command this-command))
      (should (equal '(4 2 0 4) (nreverse places))))))

(ert-deftest goals-a-region-is-never-moved ()
  (let ((text "Objective a: One\nKR b: Two\n      owner: @ada\n Initiative c: Three\n"))
    (goals-test-in text
      (indent-region (point-min) (point-max))
      (should (equal text (buffer-string))))))

(ert-deftest goals-the-index-names-every-declaration ()
  (goals-test-in "Cycle: 2026-Q3\nObjective a: One\n  KR b: Two\n    owner: @ada\nO2: Three\n"
    ;; The first entry asks for a rescan.
    (let ((index (cdr (imenu--make-index-alist t))))
      (should (equal '("Objective a: One" "  KR b: Two" "O2: Three") (mapcar #'car index)))
      (should (equal '(2 3 5)
                     (mapcar (lambda (entry) (line-number-at-pos (cdr entry))) index))))))

(ert-deftest goals-the-outline-follows-the-declarations ()
  (goals-test-in "Cycle: 2026-Q3\nObjective a: One\n  why: x\n  KR b: Two\n    Initiative c: Three\nGoal: Four\n"
    (outline-minor-mode 1)
    (let (levels)
      (while (not (eobp))
        (push (and (looking-at outline-regexp) (funcall outline-level)) levels)
        (forward-line 1))
      (should (equal '(1 2 nil 3 4 2) (nreverse levels))))))

(ert-deftest goals-motion-goes-from-declaration-to-declaration ()
  (goals-test-in "Cycle: 2026-Q3\nObjective a: One\n  why: x\n  KR b: Two\n    owner: @ada\n\nGoal: Four\n"
    (goto-char (point-max))
    (beginning-of-defun)
    (should (looking-at "Goal"))
    (beginning-of-defun)
    (should (looking-at "  KR b"))
    (end-of-defun)
    (should (= 6 (line-number-at-pos)))))

(ert-deftest goals-compilation-finds-every-finding ()
  (with-temp-buffer
    (insert "plans/q3.goals:12:3: warning[missing-deadline]: key result `nps` has no deadline\n"
            "plans/q3.goals:13:1: error[unknown-label]: no such label\n"
            "plans/q3.goals:14:5: info[short-statement]: this says little\n")
    (compilation-mode)
    (let ((inhibit-read-only t)) (compilation--ensure-parse (point-max)))
    (goto-char (point-min))
    (let (found)
      (while (not (eobp))
        (let ((message (get-text-property (point) 'compilation-message)))
          (should message)
          (push (list (compilation--loc->line (compilation--message->loc message))
                      (compilation--message->type message))
                found))
        (forward-line 1))
      ;; 2 is an error, 1 a warning, 0 an info.
      (should (equal '((12 1) (13 2) (14 0)) (nreverse found))))))

(defun goals-test-flymake (program text)
  "Return line and type of what PROGRAM finds in TEXT, through flymake."
  (let ((goals-mode-program program)
        (result 'none))
    (goals-test-in text
      (goals-mode-flymake (lambda (found &rest rest) (setq result (if (listp found) found rest))))
      (with-timeout (20 (ert-fail "flymake never reported"))
        (while (eq result 'none) (accept-process-output nil 0.05)))
      (mapcar (lambda (found)
                (if (flymake--diag-p found)
                    (list (line-number-at-pos (flymake-diagnostic-beg found))
                          (flymake-diagnostic-type found)
                          (flymake-diagnostic-text found))
                  found))
              result))))

(ert-deftest goals-flymake-shows-every-finding ()
  (should (equal '((1 :error "error[empty-objective]: objective `a` has no key result")
                   (2 :warning "warning[missing-deadline]: key result `b` has no deadline")
                   (2 :note "info[short-statement]: this says: little"))
                 (goals-test-flymake (expand-file-name "goals" (getenv "GOALS_FAKE"))
                                     "Objective a: One\n  KR b: Two three\n"))))

(ert-deftest goals-flymake-understands-the-real-program ()
  (let ((program (or (getenv "GOALS_BIN") "")))
    (skip-unless (and (not (string-empty-p program)) (file-executable-p program)))
    (let ((found (goals-test-flymake program "Cycle: 2026-Q3\n\nObjective a: One\n  nonsense without a label\n")))
      (should (seq-find (lambda (one) (and (equal 4 (car one)) (eq :error (cadr one)))) found)))))

(ert-deftest goals-compile-visits-the-file-that-a-finding-names ()
  (let ((program (or (getenv "GOALS_BIN") ""))
        (root (make-temp-file "goals test" t)))
    (skip-unless (and (not (string-empty-p program)) (file-executable-p program)))
    (make-directory (expand-file-name "team" root))
    (write-region "" nil (expand-file-name "goals.toml" root))
    (write-region "Cycle: 2026-Q3\n\nObjective a: One\n  nonsense without a label\n" nil
                  (expand-file-name "team/q3.goals" root))
    (let* ((goals-mode-program program)
           (compilation-ask-about-save nil)
           (buffer (find-file-noselect (expand-file-name "team/q3.goals" root)))
           (compilation (with-current-buffer buffer (compile compile-command))))
      (while (process-live-p (get-buffer-process compilation)) (accept-process-output nil 0.05))
      (accept-process-output nil 0.1)
      (with-current-buffer compilation
        (compilation-next-error 1 nil (point-min))
        (compile-goto-error))
      (with-current-buffer (window-buffer)
        (should (eq buffer (current-buffer)))
        (should (<= 3 (line-number-at-pos) 4))))
    (delete-directory root t)))

;;; emacs_test.el ends here
