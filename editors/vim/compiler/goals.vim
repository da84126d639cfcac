" `:make` runs `goals check` on the file and fills the quickfix list with what it finds.

if exists('current_compiler')
  finish
endif
let current_compiler = 'goals'

let s:saved_cpo = &cpo
set cpo&vim

CompilerSet makeprg=goals\ check\ --output-format\ concise\ %:S
" The rule's name stays in the message: it is what `# goals: allow(...)` and `goals explain` take.
CompilerSet errorformat=
      \%E%f:%l:%c:\ error%m,
      \%W%f:%l:%c:\ warning%m,
      \%I%f:%l:%c:\ info%m,
      \%-G%.%#

let &cpo = s:saved_cpo
unlet s:saved_cpo
