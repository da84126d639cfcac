# documented.sh LANGUAGE HEADING: the blocks in that language below a heading of docs/export.md, one after the other.
documented() {
  awk -v language="$1" -v heading="$2" '
    /^#/ { inside = index($0, heading) > 0 }
    inside && $0 == "```" language { printing = 1; next }
    /^```$/ { printing = 0 }
    printing { print }' docs/export.md
}
