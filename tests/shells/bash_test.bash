# bash_test.bash: asks bash what it would offer for a line; `goals` is found in the PATH.
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
mkdir -p plans && touch 'plans/a goal.goals' plans/b.txt notes.json
# shellcheck disable=SC1090
source <(goals completions bash)
failures=0

# offers LINE...: the candidates for the last word of a command line, as readline cuts it.
offers() {
  COMP_WORDS=("$@")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  _goals
  local IFS=' '
  echo "${COMPREPLY[*]}"
}

# expect WANTED LINE...
expect() {
  local wanted=$1
  shift
  local got
  got=$(offers "$@" 2>&1)
  if [[ $got != "$wanted" ]]; then
    echo "for \`$*\`: \`$got\` instead of \`$wanted\`"
    failures=1
  fi
}

[[ $(complete -p goals) == *'-F _goals goals' ]] || { echo "nothing completes goals"; failures=1; }
expect 'check' goals ch
expect 'score' goals help sc
expect '--fix --fix-only' goals check --fi
expect '--fix --fix-only' goals lint --fi
expect 'auto always never' goals check --color ''
expect 'always' goals check --color al
expect 'auto always never' goals check --color =
expect 'always' goals check --color = al
expect '' goals check --today ''
expect 'notes.json' goals check --baseline no
expect 'notes.json' goals check --config no
expect 'plans' goals check pl
expect 'plans/a goal.goals' goals check plans/
expect 'missing-deadline' goals explain missing-d
expect 'bash fish zsh' goals completions ''
exit $failures
