#!/bin/sh
# Try every connection of connections.csv from this place, and compare with the proof.
# Usage: connections.sh PLACE [REPORT]   REPORT: a file for the results as JUnit XML
set -eu
place=${1:?usage: connections.sh PLACE [REPORT] (see README.md)}
folder=$(dirname "$0")
# shellcheck source=/dev/null
. "$folder/report.sh"

# ask FORMAT URL. The certificate is not what is tested here.
ask() {
  curl --silent --insecure --connect-timeout 5 --max-time 10 --output /dev/null --write-out "$1" "$2" </dev/null || true
}

# found HOST PORT: the status of a web server, or whether another port is open; `none` where nobody spoke
found() {
  case "$2" in
    443) status=$(ask '%{http_code}' "https://$1/") ;;
    80) status=$(ask '%{http_code}' "http://$1/") ;;
    *) status=$(ask '%{time_connect}' "telnet://$1:$2") ;;
  esac
  case "$2:$status" in
    443:000 | 80:000) echo none ;;
    443:* | 80:*) echo "$status" ;;
    *:*[1-9]*) echo open ;;
    *) echo none ;;
  esac
}

# right FOUND EXPECTED
right() {
  case "$2" in
    answered) [ "$1" != none ] ;;
    *) [ "$1" = none ] || [ "$1" = 403 ] ;;
  esac
}

while IFS=, read -r where host port expect flow waits_for; do
  [ "$where" = "$place" ] || continue
  status=$(found "$host" "$port")
  if right "$status" "$expect"; then passed "$place" "$host:$port $expect" "$status"
  else missed "$place" "$host:$port $expect" "found $status, flow $flow$(after "$waits_for")"; fi
done <<TABLE
$(tail -n +2 "$folder/connections.csv" | tr -d '\r')
TABLE
finish "$place" connections "${2:-}"
