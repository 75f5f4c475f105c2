#!/bin/sh
# Ask for every name of names.csv from this place, and compare each answer with the proof.
# Usage: names.sh PLACE [REPORT]   REPORT: a file for the results as JUnit XML
set -eu
place=${1:?usage: names.sh PLACE [REPORT] (see README.md)}
folder=$(dirname "$0")
# shellcheck source=/dev/null
. "$folder/report.sh"

number() {
  echo "$1" | { IFS=. read -r a b c d; echo $(((a << 24) + (b << 16) + (c << 8) + d)); }
}

# inside ADDRESS PREFIX
inside() {
  mask=$((0xffffffff << (32 - ${2#*/}) & 0xffffffff))
  [ $(($(number "$1") & mask)) -eq $(($(number "${2%/*}") & mask)) ]
}

private() { inside "$1" 10.0.0.0/8 || inside "$1" 172.16.0.0/12 || inside "$1" 192.168.0.0/16 || inside "$1" 100.64.0.0/10; }

# right ADDRESS EXPECTED. What is no address never meets the shell's arithmetic.
right() {
  case "$1:$2" in
    *[!0-9.]*:*) false ;;
    *:public) ! private "$1" ;;
    *) inside "$1" "$2" ;;
  esac
}

address_of() {
  if command -v getent >/dev/null; then getent ahostsv4 "$1" | awk 'NR == 1 { print $1 }'
  else nslookup "$1" 2>/dev/null | awk '/^Address/ { found = $NF } END { if (found !~ /#/) print found }'; fi
}

while IFS=, read -r where name expect waits_for; do
  [ "$where" = "$place" ] || continue
  found=$(address_of "$name" || true)
  if [ -n "$found" ] && right "$found" "$expect"; then passed "$place" "$name" "$found"
  else missed "$place" "$name" "${found:-no answer}, expected $expect$(after "$waits_for")"; fi
done <<TABLE
$(tail -n +2 "$folder/names.csv" | tr -d '\r')
TABLE
finish "$place" names "${2:-}"
