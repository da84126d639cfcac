" vim -es -u NONE -i NONE -S vim_test.vim: how the plugin behaves while typing, moving and checking. Runs in Vim and in
" Neovim; prints what failed and exits with 1. $GOALS_FAKE holds a program `goals` that finds what the test expects;
" $GOALS_BIN, if set, is the real one.

set nocompatible encoding=utf-8 nomore noswapfile
let s:root = expand('<sfile>:p:h:h:h')
let &runtimepath = s:root . '/editors/vim,' . $VIMRUNTIME
filetype plugin indent on
syntax enable

" What stands in the buffer after typing `keys` into a fresh one, line by line.
function! s:typed(keys) abort
  enew!
  setlocal filetype=goals
  execute 'normal! i' . a:keys . "\<Esc>"
  return getline(1, '$')
endfunction

function! s:opened(lines) abort
  let path = tempname() . '.goals'
  call writefile(a:lines, path)
  execute 'edit!' fnameescape(path)
  return path
endfunction

function! Test_files_are_recognised_by_their_name() abort
  call s:opened(['Objective: One'])
  call assert_equal('goals', &filetype)
  call assert_equal('# %s', &commentstring)
  call assert_equal(2, &shiftwidth)
  call assert_equal('goals', b:current_compiler)
endfunction

function! Test_options_go_when_the_filetype_goes() abort
  call s:opened(['Objective: One'])
  setlocal filetype=text
  call assert_notequal('# %s', &l:commentstring)
  call assert_equal('', &l:indentexpr)
endfunction

function! Test_lines_below_a_declaration_stand_deeper() abort
  call assert_equal(['Objective trust: One', '  why: Two', '  owner: @ada'],
        \ s:typed("Objective trust: One\<CR>why: Two\<CR>owner: @ada"))
  call assert_equal(['KR 2: One', '  2026-08-01: 5'], s:typed("KR 2: One\<CR>2026-08-01: 5"))
  call assert_equal(['Cycle: 2026-Q3', 'Team: A'], s:typed("Cycle: 2026-Q3\<CR>Team: A"))
endfunction

function! Test_a_declaration_goes_where_it_belongs() abort
  call assert_equal(['Objective a: One', '  KR b: Two', '    owner: @ada', '  KR c: Three', 'Objective d: Four'],
        \ s:typed("Objective a: One\<CR>KR b: Two\<CR>owner: @ada\<CR>KR c: Three\<CR>Objective d: Four"))
  call assert_equal(['Objective a: One', '  Key Results:', '    - Two'],
        \ s:typed("Objective a: One\<CR>Key Results:\<CR>- Two"))
endfunction

function! Test_notes_continue() abort
  call assert_equal(['KR a: One', '  > two', '  > three'], s:typed("KR a: One\<CR>> two\<CR>three"))
endfunction

function! Test_a_hash_inside_a_value_is_no_comment_to_continue() abort
  call assert_equal(['why: a # b', 'owner: @c'], s:typed("why: a # b\<CR>owner: @c"))
endfunction

function! Test_lines_that_stand_already_are_never_moved() abort
  let lines = ['Objective a: One', 'KR b: Two', '      owner: @ada', ' Initiative c: Three']
  call s:opened(lines)
  normal! gg=G
  call assert_equal(lines, getline(1, '$'))
endfunction

function! Test_brackets_move_between_declarations() abort
  call s:opened(['Cycle: 2026-Q3', 'Objective a: One', '  why: x', '  KR b: Two', '', '- Key Result 2: Three'])
  normal gg]]
  call assert_equal(2, line('.'))
  normal ]]]]
  call assert_equal(6, line('.'))
  normal [[
  call assert_equal(4, line('.'))
endfunction

function! s:valid() abort
  return filter(getqflist(), 'v:val.valid')
endfunction

" What `:make` finds with the program in the folder `programs`, as [name, line, column, type, text].
function! s:made(programs) abort
  let saved = $PATH
  let $PATH = a:programs . ':' . $PATH
  silent make!
  let $PATH = saved
  return map(s:valid(), {_, one -> [fnamemodify(bufname(one.bufnr), ':t'), one.lnum, one.col, one.type, one.text]})
endfunction

function! Test_make_fills_the_quickfix_list() abort
  let path = s:opened(['Objective a: One', '  KR b: Two'])
  let name = fnamemodify(path, ':t')
  call assert_equal([
        \ [name, 1, 14, 'E', '[empty-objective]: objective `a` has no key result'],
        \ [name, 2, 3, 'W', '[missing-deadline]: key result `b` has no deadline'],
        \ [name, 2, 9, 'I', '[short-statement]: this says: little']], s:made($GOALS_FAKE))
  call assert_equal(bufnr('%'), s:valid()[0].bufnr)
endfunction

function! Test_make_understands_the_real_program() abort
  if $GOALS_BIN ==# '' || !executable($GOALS_BIN)
    return
  endif
  let root = tempname() . ' with a blank'
  call mkdir(root . '/team', 'p')
  for place in [root, root . '/team']
    let path = place . '/q3.goals'
    call writefile(['Cycle: 2026-Q3', '', 'Objective a: One', '  nonsense without a label'], path)
    execute 'edit!' fnameescape(path)
    let found = filter(s:made(fnamemodify($GOALS_BIN, ':h')), 'v:val[1] == 4')
    call assert_notequal([], found)
    call assert_equal(['q3.goals', 4, 3, 'E'], found[0][:3])
    call assert_match('^\[[a-z-]\+\]: ', found[0][4])
    call assert_equal(repeat([bufnr('%')], len(s:valid())), map(s:valid(), 'v:val.bufnr'))
    call writefile([''], root . '/goals.toml')
  endfor
endfunction

function! s:run() abort
  let tests = sort(map(split(execute('function /^Test_'), "\n"), 'matchstr(v:val, "Test_\\w*")'))
  for test in tests
    try
      call call(test, [])
    catch
      call add(v:errors, test . ': ' . v:exception . ' at ' . v:throwpoint)
    endtry
  endfor
  let report = v:errors + [len(tests) . ' tests, ' . len(v:errors) . ' failures']
  enew!
  call setline(1, report)
  %print
  execute report[0] =~# ' 0 failures$' ? 'qall!' : 'cquit!'
endfunction
call s:run()
