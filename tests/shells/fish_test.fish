# fish_test.fish: asks fish what it would offer for a line; `goals` is found in the PATH.
set work (mktemp -d)
cd $work
mkdir -p plans
touch 'plans/a goal.goals' plans/b.txt
goals completions fish | source
set failures 0

# expect WANTED LINE
function expect --argument-names wanted line
    set got (complete -C "$line" | string replace --regex '\t.*' '' | string replace --all '\\' '' | sort -u | string join ' ')
    if test "$got" != "$wanted"
        echo "for `$line`: `$got` instead of `$wanted`"
        set -g failures 1
    end
end

expect check 'goals ch'
expect '--fix --fix-only' 'goals check --fi'
expect '--fix --fix-only' 'goals lint --fi'
expect 'always auto never' 'goals check --color '
expect --color=always 'goals check --color=al'
expect '' 'goals check --today '
expect 'plans/a goal.goals' 'goals check plans/a'
expect missing-deadline 'goals explain missing-d'
expect 'bash fish zsh' 'goals completions '
cd /
rm -r $work
exit $failures
