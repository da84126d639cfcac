" The labels of the language, for colours, indentation and motion alike. A test holds these lists to the parser's table.

let goals#section_labels = ['cycle', 'team']
let goals#declaration_labels = ['objective', 'o', 'key result', 'key-result', 'kr', 'smart goal', 'smart-goal', 'goal',
      \ 'kpi', 'initiative']
let goals#heading_labels = ['key results', 'krs', 'initiatives']
let goals#field_labels = ['owner', 'type', 'status', 'start', 'by', 'metric', 'from', 'to', 'unit', 'weight',
      \ 'confidence', 'score', 'supports', 'guards', 'why', 'source', 'tags', 'specific', 'measurable', 'achievable',
      \ 'attainable', 'relevant', 'time-bound', 'time bound', 'timebound', 'challenges']

" A pattern for any of the words; a blank in a word stands for a run of blanks.
function! goals#any(words) abort
  return '\%(' . join(map(copy(a:words), 'substitute(v:val, " ", "\\\\s\\\\+", "g")'), '\|') . '\)'
endfunction

" A pattern for a label that declares something, before what may follow it: a number, or an id. `O` needs its number.
function! goals#declares(words) abort
  return '\%(o\%(\s*:\|\s\+[^0-9]\)\)\@!' . goals#any(a:words) . '\ze\%(\s*\d[0-9.]*\|\s\+[^[:blank:]:]\+\)\=\s*:'
endfunction

" A pattern for the begin of a line that declares something by one of the words.
function! goals#declaration(words) abort
  return goals#line() . goals#declares(a:words)
endfunction

" A pattern for the begin of a line whose whole label is one of the words.
function! goals#labelled(words) abort
  return goals#line() . goals#any(a:words) . '\s*:'
endfunction

" A pattern for what may stand before a label; labels are written in any case.
function! goals#line() abort
  return '\c^\s*\%(\%([-*\u2022]\|\d\+\.\)\s\+\)\='
endfunction
