" Indentation of goals files as they are typed; lines that stand already are never moved, because it carries meaning.

if exists('b:did_indent')
  finish
endif
let b:did_indent = 1

setlocal indentexpr=GoalsIndent(v:lnum)
setlocal indentkeys=o,O,!^F,<:>
setlocal nolisp nosmartindent noautoindent
let b:undo_indent = 'setlocal indentexpr< indentkeys< lisp< smartindent< autoindent<'

if exists('*GoalsIndent')
  finish
endif

let s:root = goals#labelled(g:goals#section_labels) . '\|' .
      \ goals#declaration(['objective', 'o', 'smart goal', 'smart-goal', 'goal', 'kpi'])
let s:result = goals#declaration(['key result', 'key-result', 'kr'])
let s:objective = goals#declaration(['objective', 'o'])
let s:heading = goals#labelled(g:goals#heading_labels)
let s:declaration = goals#declaration(g:goals#declaration_labels)

" Where a key result that was just typed belongs: beside its sisters, else below its objective.
function! s:key_result_indent(lnum) abort
  let lnum = a:lnum - 1
  while lnum > 0
    let text = getline(lnum)
    if text =~# s:result
      return indent(lnum)
    elseif text =~# s:objective
      return indent(lnum) + shiftwidth()
    elseif text =~# s:root
      return 0
    endif
    let lnum -= 1
  endwhile
  return 0
endfunction

function! GoalsIndent(lnum) abort
  let typed = getline(a:lnum)
  if typed =~# '\S'
    if mode() !=# 'i'
      return -1
    endif
    return typed =~# s:root ? 0 : typed =~# s:result || typed =~# s:heading ? s:key_result_indent(a:lnum) : -1
  endif
  let above = prevnonblank(a:lnum - 1)
  if above == 0
    return 0
  endif
  let text = getline(above)
  return indent(above) + (text =~# s:declaration || text =~# s:heading ? shiftwidth() : 0)
endfunction
