#!/bin/sh
# man_test.sh PAGES CHECKER...: every manual page goes through a formatter without a complaint. That a page has no date is
# none: the same sources give the same bytes.
pages=$1
shift
failures=0
for page in "$pages"/goals*.1; do
  complaints=$("$@" "$page" 2>&1 | grep -v 'missing date')
  if [ -n "$complaints" ]; then
    printf '%s:\n%s\n' "$page" "$complaints"
    failures=1
  fi
done
exit $failures
