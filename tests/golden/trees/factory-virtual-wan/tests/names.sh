#!/usr/bin/env bash
# Ask for every name of names.csv from this place, and compare each answer with the proof. Usage: names.sh PLACE
set -euo pipefail
place=${1:?usage: names.sh PLACE (see README.md)}
table="$(dirname "$0")/names.csv"
rows=0 failed=0

number() {
  local a b c d
  IFS=. read -r a b c d <<<"$1"
  echo $(((a << 24) + (b << 16) + (c << 8) + d))
}

# inside ADDRESS PREFIX
inside() {
  local bits=${2#*/} mask
  mask=$((0xffffffff << (32 - bits) & 0xffffffff))
  [ $(($(number "$1") & mask)) -eq $(($(number "${2%/*}") & mask)) ]
}

private() { inside "$1" 10.0.0.0/8 || inside "$1" 172.16.0.0/12 || inside "$1" 192.168.0.0/16 || inside "$1" 100.64.0.0/10; }

right() {
  case "$2" in
    public) ! private "$1" ;;
    *) inside "$1" "$2" ;;
  esac
}

address_of() {
  if command -v getent >/dev/null; then getent ahostsv4 "$1" | awk 'NR == 1 { print $1 }'
  else nslookup "$1" 2>/dev/null | awk '/^Address/ { found = $NF } END { if (found !~ /#/) print found }'; fi
}

while IFS=, read -r where name expect; do
  [ "$where" = "$place" ] || continue
  rows=$((rows + 1))
  found=$(address_of "$name" || true)
  if [ -n "$found" ] && right "$found" "$expect"; then echo "ok    $name $found"
  else echo "FAIL  $name: ${found:-no answer}, expected $expect"; failed=$((failed + 1)); fi
done < <(tail -n +2 "$table" | tr -d '\r')

[ "$rows" -gt 0 ] || { echo "no row of names.csv is of the place '$place'" >&2; exit 2; }
echo "$((rows - failed)) of $rows names are as proved"
[ "$failed" -eq 0 ]
