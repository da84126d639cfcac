;;; emacs.el --- Writes `line begin end face' for each coloured stretch  -*- lexical-binding: t; -*-

;;; Commentary:

;; emacs --batch -Q -l emacs.el reads $INPUT and writes $OUTPUT, lines from 1, offsets in bytes.

;;; Code:

(let* ((here (file-name-directory load-file-name))
       (load-path (cons (expand-file-name "../../../editors/emacs" here) load-path))
       (load-prefer-newer t)
       lines)
  (require 'goals-mode)
  (find-file (getenv "INPUT"))
  (font-lock-ensure)
  (goto-char (point-min))
  (while (not (eobp))
    (let ((line (line-number-at-pos))
          (start (position-bytes (line-beginning-position)))
          (end (line-end-position)))
      (while (< (point) end)
        (let* ((face (get-text-property (point) 'face))
               (next (next-single-property-change (point) 'face nil end)))
          (push (format "%d %d %d %s" line (- (position-bytes (point)) start) (- (position-bytes next) start)
                        (if (listp face) (mapconcat #'symbol-name face " ") face))
                lines)
          (goto-char next))))
    (forward-line 1))
  (with-temp-file (getenv "OUTPUT")
    (insert (mapconcat #'identity (nreverse lines) "\n") "\n")))

;;; emacs.el ends here
