# shellcheck shell=sh
# Read by the other scripts: says each row, counts it, and writes all as JUnit XML where a file is named.
rows=0 failed=0 cases=''

escaped() { printf '%s' "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g'; }

# passed PLACE ROW FOUND
passed() {
  rows=$((rows + 1))
  echo "ok    $2 ($3)"
  cases="$cases  <testcase classname=\"$(escaped "$1")\" name=\"$(escaped "$2")\"/>
"
}

# missed PLACE ROW WHY
missed() {
  rows=$((rows + 1)) failed=$((failed + 1))
  echo "FAIL  $2: $3"
  cases="$cases  <testcase classname=\"$(escaped "$1")\" name=\"$(escaped "$2")\"><failure message=\"$(escaped "$3")\"/></testcase>
"
}

# after ROWS: the requests that a row waits for, in words
after() { [ -z "$1" ] || echo ", waits for $1"; }

# finish PLACE TABLE REPORT: exit 0 when every row is as proved, 1 when one is not, 2 when there is none
finish() {
  [ "$rows" -gt 0 ] || { echo "no row of $2.csv is of the place '$1'" >&2; exit 2; }
  [ -z "$3" ] || printf '<testsuite name="%s" tests="%s" failures="%s" errors="0">\n%s</testsuite>\n' "$2" "$rows" "$failed" "$cases" >"$3"
  echo "$((rows - failed)) of $rows $2 are as proved"
  [ "$failed" -eq 0 ]
}
