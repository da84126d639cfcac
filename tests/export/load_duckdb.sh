#!/bin/sh
# load_duckdb.sh PROGRAM: runs the queries of docs/export.md in DuckDB on an export of the examples.
set -eu
. "$(dirname "$0")/documented.sh"
program=$(realpath "$1")
queries=$(documented sql "Into DuckDB")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tables"
"$program" export --today 2026-08-20 --format ndjson --table scores --out "$work/tables/scores.ndjson" examples
cd "$work"
printf '%s\n' "$queries" | duckdb goals.db
count=$(duckdb -noheader -list goals.db "SELECT count(*) FROM scores")
[ "$count" = "$(wc -l < tables/scores.ndjson)" ]
