#!/bin/sh
# load_sqlite.sh PROGRAM: runs the example of docs/export.md as it stands there, and compares what SQLite answers.
set -eu
. "$(dirname "$0")/documented.sh"
program=$(realpath "$1")
commands=$(documented sh "Into SQLite")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r examples/support/. "$work"
cd "$work"
mkdir bin
ln -s "$program" bin/goals
PATH="$work/bin:$PATH"
sqlite3 --version | awk -F'[ .]' '$1 < 3 || ($1 == 3 && $2 < 38) { exit 1 }' || { echo "skipped: this sqlite3 is too old"; exit 77; }
printf '%s\n' "$commands" | sed 's/export --format csv/export --today 2026-08-20 --format csv/' > run.sh
sh -eu run.sh > answer

# The tables of the CSV files hold as many rows as the JSON document, and the joins find every partner.
check() {
  got=$(sqlite3 tables.db "$1")
  [ "$got" = "$2" ] || { echo "$1: got $got, wanted $2"; exit 1; }
}
for table in tables/*.csv; do
  name=$(basename "$table" .csv)
  check "SELECT count(*) FROM $name" "$(sqlite3 goals.db "SELECT json_array_length(document, '\$.$name') FROM export")"
done
check "SELECT count(*) FROM scores LEFT JOIN items ON items.id = scores.item WHERE items.id IS NULL" 0
check "SELECT count(*) FROM check_ins LEFT JOIN items ON items.id = check_ins.item WHERE items.id IS NULL" 0
check "SELECT count(*) > 0 FROM check_ins" 1
[ -s answer ] || { echo "the documented query answers nothing"; exit 1; }
cat answer
