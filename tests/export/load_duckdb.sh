#!/bin/sh
# load_duckdb.sh PROGRAM [MODULES]: runs the queries of docs/export.md in DuckDB on exports of the examples; in its
# package for Node where a directory of modules is given.
set -eu
. "$(dirname "$0")/documented.sh"
program=$(realpath "$1")
if [ $# -gt 1 ]; then
  modules=$2
  stand_in=$(realpath "$(dirname "$0")/duckdb.cjs")
  duckdb() { NODE_PATH=$modules node "$stand_in" "$@"; }
fi
queries=$(documented sql "Into DuckDB")
daily=$(documented sh "An organisation with many repositories" | grep '^duckdb ')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tables" "$work/empty"
"$program" export --today 2026-08-20 --format ndjson --table scores --out "$work/tables/scores.ndjson" examples

# Three repositories: all examples, one of them, and one in which nothing is planned yet.
"$program" export --today 2026-08-20 --format csv --source all --out "$work/bucket/all" examples
"$program" export --today 2026-08-20 --format csv --source one --out "$work/bucket/one" examples/food-bank
cd "$work"
printf 'Cycle: 2026-Q3\n' > empty/plan.goals
"$program" export --today 2026-08-20 --format csv --source empty --out bucket/a-new-one empty
lines=$(cat bucket/*/scores.csv | grep -c '2026-08-20')
gzip bucket/*/*.csv

printf '%s\n' "$queries" | duckdb one.db
count=$(duckdb -noheader -list one.db "SELECT count(*) FROM scores")
[ "$count" = "$(wc -l < tables/scores.ndjson)" ]

# The documented line names the file `goals.db`.
eval "$daily"
count=$(duckdb -noheader -list goals.db "SELECT count(*) FROM scores WHERE score IS NULL OR score BETWEEN 0 AND 1")
[ "$count" = "$lines" ]
