" Options of a goals buffer: comments, indentation, folding, motion between declarations and the compiler.

if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

let s:saved_cpo = &cpo
set cpo&vim

setlocal commentstring=#\ %s
" `b:#` wants a blank after the sign; `n:>` continues notes; bullets indent what wraps below them.
setlocal comments=b:#,n:>,fb:-,fb:*
setlocal formatoptions-=t formatoptions-=c formatoptions+=roqljn
setlocal expandtab shiftwidth=2 softtabstop=2
setlocal foldmethod=indent
setlocal foldlevel=99
setlocal iskeyword+=-
setlocal suffixesadd=.goals
setlocal linebreak

let b:undo_ftplugin = 'setlocal commentstring< comments< formatoptions< expandtab< shiftwidth< softtabstop< foldmethod<'
      \ . ' foldlevel< iskeyword< suffixesadd< linebreak<'

if exists(':CompilerSet') != 2 && !exists('current_compiler')
  compiler goals
  let b:undo_ftplugin .= ' makeprg< errorformat<'
endif

if !exists('g:no_plugin_maps') && !exists('g:no_goals_maps')
  for [s:keys, s:flags] in [[']]', 'sW'], ['[[', 'bsW']]
    for s:mode in ['n', 'o', 'x']
      execute s:mode . 'noremap <buffer> <silent>' s:keys ':<C-u>call <SID>jump(''' . s:flags . ''')<CR>'
    endfor
  endfor
  let b:undo_ftplugin .= ' | silent! execute "nunmap <buffer> ]]" | silent! execute "nunmap <buffer> [["'
endif

if !exists('*s:jump')
  " To the next or the previous section or declaration.
  function s:jump(flags) abort
    call search(goals#labelled(g:goals#section_labels) . '\|' . goals#declaration(g:goals#declaration_labels), a:flags)
  endfunction
endif

let &cpo = s:saved_cpo
unlet s:saved_cpo
