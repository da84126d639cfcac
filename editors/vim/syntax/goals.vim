" Highlighting of goals files, line by line: every line stands alone, so there is nothing to synchronise.

if exists('b:current_syntax')
  finish
endif

let s:saved_cpo = &cpo
set cpo&vim

" Defines a match that only follows others: its name, its pattern, and its further arguments. The backtracking engine
" of Vim takes a thousandth of the time of its default one here.
function! s:part(name, pattern, arguments) abort
  execute 'syntax match' a:name '`\%#=1' . a:pattern . '`' 'contained' a:arguments
endfunction

let s:arrow = '\%(->\|\%u2192\)'
let s:date = '\d\{4}-\d\d-\d\d'
let s:id = '[a-z0-9][a-z0-9-]*'

syntax sync minlines=1
syntax spell toplevel
syntax case ignore

" What a line begins with.
syntax match goalsLineStart /^\s*/ nextgroup=goalsComment,goalsNote,goalsBullet,goalsLogDate,@goalsLabel
syntax cluster goalsLabel contains=goalsCycle,goalsTeamLabel,goalsDeclaration,goalsHeading,goalsField,goalsTypeLabel,
      \goalsStatusLabel,goalsReferenceLabel,goalsTagsLabel
syntax cluster goalsInline contains=goalsInvalid,goalsUrl,goalsDate,goalsPeriod,goalsPerson,goalsQuantity
syntax match goalsColon /:/ contained nextgroup=goalsStatement skipwhite
syntax match goalsStatement /\S.*/ contained contains=@goalsInline,@Spell

" Comments, and the findings they allow.
syntax match goalsComment /#.*/ contained contains=goalsSuppression,goalsInvalid,@Spell
syntax match goalsSuppression /\%(^\s*#\s*\)\@<=goals:\s*allow\%(-file\)\=\s*([^)]*)/ contained
      \ contains=goalsDirective,goalsRules
syntax match goalsDirective /goals:\s*allow\%(-file\)\=/ contained
syntax match goalsRules /([^)]*)/ contained contains=goalsRule
syntax match goalsRule /[a-z0-9-]\+/ contained

" Notes and bullets.
syntax match goalsNote />.*/ contained contains=goalsInvalid,goalsUrl,goalsPerson,@Spell
syntax match goalsBullet /\%([-*\u2022]\|\d\+\.\)\%(\s\+\|$\)/ contained nextgroup=goalsLogDate,@goalsLabel,goalsStatement

" Sections, declarations and headings.
call s:part('goalsCycle', 'cycle' . '\ze\s*:', 'nextgroup=goalsCycleColon skipwhite')
call s:part('goalsCycleColon', ':', 'nextgroup=goalsCycleValue skipwhite')
call s:part('goalsCycleValue', '\S.*', 'contains=goalsCyclePeriod,goalsRange,goalsInvalid')
call s:part('goalsRange', '\.\.', '')
call s:part('goalsCyclePeriod', '\<\%(\d\{4}-\%(Q[1-4]\|H[12]\|W\d\d\|\d\d\%(-\d\d\)\=\)\|FY\d\d\%(\d\d\)\=\%([- ]\=[QH]\d\)\=\|\d\{4}\)\>', '')
call s:part('goalsTeamLabel', 'team\ze\s*:', 'nextgroup=goalsTeamColon skipwhite')
call s:part('goalsTeamColon', ':', 'nextgroup=goalsTeam skipwhite')
call s:part('goalsTeam', '\S.\{-}\ze\s*$', 'contains=goalsInvalid')
call s:part('goalsDeclaration', goals#declares(g:goals#declaration_labels), 'nextgroup=goalsNumber,goalsId,goalsBadId,goalsColon skipwhite')
call s:part('goalsHeading', goals#any(g:goals#heading_labels) . '\ze\s*:', 'nextgroup=goalsColon skipwhite')
syntax case match
call s:part('goalsNumber', '\d[0-9.]*\ze\s*:', 'nextgroup=goalsColon skipwhite')
call s:part('goalsId', s:id . '\ze\s*:', 'nextgroup=goalsColon skipwhite')
call s:part('goalsBadId', '\%(\%(' . s:id . '\|[0-9.]\+\)\s*:\)\@![^[:blank:]:]\+', 'nextgroup=goalsColon skipwhite')
syntax case ignore

" Fields: a general one, and those whose value has a form of its own.
call s:part('goalsField', '\%(' . goals#any(g:goals#field_labels) . '\|x-[a-z0-9-]\+\)\ze\s*:', 'nextgroup=goalsColon skipwhite')
call s:part('goalsTypeLabel', 'type\ze\s*:', 'nextgroup=goalsTypeColon skipwhite')
call s:part('goalsTypeColon', ':', 'nextgroup=goalsType skipwhite')
call s:part('goalsType', '\<\%(committed\|aspirational\|learning\)\>', '')
call s:part('goalsStatusLabel', 'status\ze\s*:', 'nextgroup=goalsStatusColon skipwhite')
call s:part('goalsStatusColon', ':', 'nextgroup=goalsStatus skipwhite')
call s:part('goalsStatus', '\<\%(draft\|active\|paused\|done\|dropped\)\>', '')
call s:part('goalsReferenceLabel', goals#any(['supports', 'guards']) . '\ze\s*:', 'nextgroup=goalsReferenceColon skipwhite')
call s:part('goalsReferenceColon', ':', 'nextgroup=goalsReferences skipwhite')
call s:part('goalsReferences', '\S.*', 'contains=goalsReference,goalsInvalid')
call s:part('goalsReference', '[a-z0-9][a-z0-9/@:._-]*', '')
call s:part('goalsTagsLabel', 'tags\ze\s*:', 'nextgroup=goalsTagsColon skipwhite')
call s:part('goalsTagsColon', ':', 'nextgroup=goalsTags skipwhite')
call s:part('goalsTags', '\S.*', 'contains=goalsTag,goalsInvalid')
call s:part('goalsTag', '[^[:blank:],[:cntrl:]]\+', '')

" The log: a date, then a value or a recorded change.
call s:part('goalsLogDate', s:date . '\ze\s*:', 'nextgroup=goalsLogColon skipwhite')
call s:part('goalsLogColon', ':', 'nextgroup=goalsChange,goalsResult,goalsCheckIn skipwhite')
call s:part('goalsCheckIn', '\S.*', 'contains=goalsAnnotations,@goalsInline,@Spell')
call s:part('goalsResult', '\<\%(done\|missed\)\>', 'nextgroup=goalsCheckIn skipwhite')
call s:part('goalsAnnotations', '(\s*\%(confidence\|on[ -]\+track\|at[ -]\+risk\|off[ -]\+track\)\>[^)]*)\=',
      \ 'contains=goalsAnnotation,goalsState,goalsQuantity,goalsInvalid')
call s:part('goalsAnnotation', '\<confidence\>', '')
call s:part('goalsState', '\<\%(on[ -]\+track\|at[ -]\+risk\|off[ -]\+track\)\>', '')
call s:part('goalsChange', '\%(\%(target\|baseline\|deadline\)\ze\s\+.\{-}' . s:arrow .
      \ '\|dropped\ze\%(\s*$\|\s\+because\>\)\|deferred\s\+to\ze\s\)',
      \ 'nextgroup=goalsBecause,goalsChangeValues skipwhite')
call s:part('goalsChangeValues', '\%(\<because\>\)\@!\S.\{-}\ze\%(\s*\<because\>\|$\)',
      \ 'contains=goalsArrow,@goalsInline nextgroup=goalsBecause skipwhite')
call s:part('goalsArrow', s:arrow, '')
call s:part('goalsBecause', '\<because\>', 'nextgroup=goalsStatement skipwhite')

" What stands inside a statement or a value.
let s:number = '\d\+\%(,\d\{3}\)*\%(\.\d\+\)\='
let s:second = '\%([-\u2013][$\u20ac\u00a3\u00a5]\=\d\+\%(\.\d\+\)\=\|/\d\+\%(\.\d\+\)\=\)\='
let s:unit = '\%(%\|+\|[KMBx]\|[mbt]n\|\s\=\%(pp\|ms\|s\|min\|h\|GB\|MB\|TB\)\|\s\%(thousand\|million\|billion\)\)\='
call s:part('goalsQuantity', '[0-9A-Za-z_.,@/#$\u20ac\u00a3\u00a5-]\@1<![-+]\=[$\u20ac\u00a3\u00a5]\=' .
      \ s:number . s:second . s:unit . '\%([0-9A-Za-z_]\|[.,]\d\)\@!', '')
call s:part('goalsPeriod', '[0-9A-Za-z_-]\@1<!\%(\d\{4}-\%(Q[1-4]\|H[12]\|W\d\d\|\d\d\)' .
      \ '\|FY\d\d\%(\d\d\)\=\%([- ]\=[QH]\d\)\=\|[QH][1-4]\%(\s\+\d\{4}\)\=\|EOQ\|EOY\)[0-9A-Za-z_-]\@!', '')
syntax case match
let s:month = '\%(Jan\%(uary\)\=\|Feb\%(ruary\)\=\|Mar\%(ch\)\=\|Apr\%(il\)\=\|May\|June\=\|July\=\|Aug\%(ust\)\=\|' .
      \ 'Sept\=\%(ember\)\=\|Oct\%(ober\)\=\|Nov\%(ember\)\=\|Dec\%(ember\)\=\)\.\='
let s:day = '\d\{1,2}\%(st\|nd\|rd\|th\)\='
let s:year = '\%(,\=\s\+\d\{4}\)\=\>'
call s:part('goalsDate', '[0-9A-Za-z_-]\@1<!' . s:date . '[0-9A-Za-z_-]\@!', '')
call s:part('goalsDate', '\<' . s:month . '\s\+' . s:day . s:year, '')
call s:part('goalsDate', '[0-9A-Za-z_.,/-]\@1<!' . s:day . '\s\+' . s:month . s:year, '')
call s:part('goalsPerson', '[0-9A-Za-z_@]\@1<!@[A-Za-z0-9]\%([0-9A-Za-z_.-]*[0-9A-Za-z_]\)\=', '')
call s:part('goalsUrl', '\<https\=://[^[:blank:]<>"[:cntrl:]]*[^[:blank:]<>".,;:!?)[:cntrl:]]', 'contains=@NoSpell')

" Characters that no file may hold: control characters and bidirectional overrides.
syntax match goalsInvalid /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u80-\u9f\u202a-\u202e\u2066-\u2069]/ containedin=ALL

highlight default link goalsComment Comment
highlight default link goalsDirective PreProc
highlight default link goalsRule Identifier
highlight default link goalsNote Comment
highlight default link goalsBullet Delimiter
highlight default link goalsSection PreProc
highlight default link goalsCycle goalsSection
highlight default link goalsTeamLabel goalsSection
highlight default link goalsTeam Title
highlight default link goalsDeclaration Statement
highlight default link goalsHeading goalsDeclaration
highlight default link goalsId Function
highlight default link goalsNumber goalsId
highlight default link goalsBadId Error
highlight default link goalsField Type
highlight default link goalsTypeLabel goalsField
highlight default link goalsStatusLabel goalsField
highlight default link goalsReferenceLabel goalsField
highlight default link goalsTagsLabel goalsField
highlight default link goalsType Constant
highlight default link goalsStatus Constant
highlight default link goalsReference Identifier
highlight default link goalsTag Tag
highlight default link goalsLogDate goalsDate
highlight default link goalsDate Special
highlight default link goalsCyclePeriod goalsPeriod
highlight default link goalsPeriod Special
highlight default link goalsRange Operator
highlight default link goalsResult Boolean
highlight default link goalsAnnotation Type
highlight default link goalsState Constant
highlight default link goalsChange Keyword
highlight default link goalsBecause Keyword
highlight default link goalsArrow Operator
highlight default link goalsQuantity Number
highlight default link goalsPerson Identifier
highlight default link goalsUrl Underlined
highlight default link goalsInvalid Error

let b:current_syntax = 'goals'
let &cpo = s:saved_cpo
unlet s:saved_cpo
