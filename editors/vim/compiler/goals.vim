" `:make` runs `goals check` on the file and fills the quickfix list with what it finds.

if exists('current_compiler')
  finish
endif
let current_compiler = 'goals'

let s:saved_cpo = &cpo
set cpo&vim

" Findings name their file from the root of the workspace, where the nearest `goals.toml` lies; so the check runs there,
" and says so first, for Vim to find the files whatever its own directory is.
let s:check = 'goals check --output-format concise %:p:S'
let s:configuration = findfile('goals.toml', escape(expand('%:p:h'), ' ,;') . ';')
if s:configuration !=# ''
  let s:root = shellescape(fnamemodify(s:configuration, ':p:h'), 1)
  let s:check = '(cd ' . s:root . ' && echo goals: in ' . s:root . ' && ' . s:check . ')'
endif
execute 'CompilerSet makeprg=' . escape(s:check, ' \|"')

" The rule's name stays in the message: it is what `# goals: allow(...)` and `goals explain` take. Columns count
" characters, which `%v` is closer to than the bytes of `%c`.
CompilerSet errorformat=
      \%Dgoals:\ in\ %f,
      \%E%f:%l:%v:\ error%m,
      \%W%f:%l:%v:\ warning%m,
      \%I%f:%l:%v:\ info%m,
      \%-G%.%#

let &cpo = s:saved_cpo
unlet s:saved_cpo
