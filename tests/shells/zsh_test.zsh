# zsh_test.zsh: types lines into a real zsh and presses tab; `goals` is found in the PATH.
zmodload zsh/zpty || exit 77
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
mkdir -p plans && touch 'plans/a goal.goals' plans/b.txt
integer failures=0

# The zsh that is asked: every candidate that reaches `compadd` is printed between marks.
cat > setup.zsh <<'END'
PROMPT= RPROMPT= PS2=
autoload -Uz compinit && compinit -u -d dump
source <(goals completions zsh)
setopt no_beep
zstyle ':completion:*' completer _complete
compadd() {
  local -i option_end=${@[(i)(-|--)]}
  if [[ " ${@[1,option_end]} " == *' -'[a-zA-Z]#[OAD]' '* ]]; then
    builtin compadd "$@"
    return
  fi
  local -a hits
  builtin compadd -A hits "$@"
  local hit
  for hit in $hits; do print -rn -- "<hit>$IPREFIX$hit</hit>"; done
  builtin compadd "$@"
}
show-all() { zle complete-word; print -rn -- '<done>'; zle kill-buffer; }
zle -N show-all
bindkey '^X' show-all
setopt extended_glob
print -rn '<ready>'
END
zpty asked zsh -f -i
zpty -w asked "source $PWD/setup.zsh"
zpty -rm asked output '*<ready>*' || exit 1

# expect WANTED LINE
expect() {
  local output
  zpty -wn asked "$2"$'\x18'
  zpty -rm asked output '*<done>*' || { print "zsh went away"; exit 1; }
  local -aU found=()
  while [[ $output == *'<hit>'*'</hit>'* ]]; do
    output=${output#*'<hit>'}
    found+=("${output%%'</hit>'*}")
  done
  if [[ ${(j: :)found} != "$1" ]]; then
    print -r -- "for \`$2\`: \`${(j: :)found}\` instead of \`$1\`"
    failures=1
  fi
}

expect 'check' 'goals ch'
expect 'score' 'goals help sc'
expect '--fix --fix-only' 'goals check --fi'
expect 'auto always never' 'goals check --color '
expect '--color=always' 'goals check --color=al'
expect '' 'goals check --today '
expect 'a\ goal.goals' 'goals check plans/'
expect 'missing-deadline' 'goals explain missing-d'
expect 'bash fish zsh' 'goals completions '
zpty -d asked
exit $failures
