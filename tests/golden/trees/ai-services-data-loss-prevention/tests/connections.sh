#!/usr/bin/env bash
# Try every connection of connections.csv from this place, and compare with the proof. Usage: connections.sh PLACE
set -euo pipefail
place=${1:?usage: connections.sh PLACE (see README.md)}
table="$(dirname "$0")/connections.csv"
rows=0 failed=0

# The status that a web server gave, 000 where none spoke. The certificate is not what is tested here.
status_of() { curl --silent --insecure --max-time 10 --output /dev/null --write-out '%{http_code}' "https://$1/" || true; }

right() {
  case "$2" in
    answered) [ "$1" != 000 ] ;;
    *) [ "$1" = 000 ] || [ "$1" = 403 ] ;;
  esac
}

while IFS=, read -r where host expect flow; do
  [ "$where" = "$place" ] || continue
  rows=$((rows + 1))
  found=$(status_of "$host")
  if right "$found" "$expect"; then echo "ok    $host $expect ($found)"
  else echo "FAIL  $host: status $found, expected to be $expect (flow $flow)"; failed=$((failed + 1)); fi
done < <(tail -n +2 "$table" | tr -d '\r')

[ "$rows" -gt 0 ] || { echo "no row of connections.csv is of the place '$place'" >&2; exit 2; }
echo "$((rows - failed)) of $rows connections are as proved"
[ "$failed" -eq 0 ]
