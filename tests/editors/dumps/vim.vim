" vim -es -u NONE -i NONE -S vim.vim: writes `line begin end group` for each coloured stretch of $INPUT to $OUTPUT,
" lines from 1, offsets in bytes. Runs in Vim and in Neovim.

set nocompatible encoding=utf-8
let &runtimepath = expand('<sfile>:p:h:h:h:h') . '/editors/vim,' . $VIMRUNTIME
filetype plugin indent on
syntax enable
execute 'edit ++enc=utf-8' fnameescape($INPUT)

let s:dump = []
for s:line in range(1, line('$'))
  let s:begin = 1
  while s:begin < col([s:line, '$'])
    let s:group = synID(s:line, s:begin, 1)
    let s:end = s:begin
    while s:end < col([s:line, '$']) && synID(s:line, s:end, 1) == s:group
      let s:end += 1
    endwhile
    call add(s:dump, join([s:line, s:begin - 1, s:end - 1, synIDattr(s:group, 'name')]))
    let s:begin = s:end
  endwhile
endfor
call writefile(s:dump, $OUTPUT)
qall!
