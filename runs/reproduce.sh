#!/bin/sh
# Makes every table of docs/results.md again and compares it with what is recorded in
# runs/experiments/recorded. Ctrl-C stops it; started again it goes on. Exit code 1: something differs.
#
#   runs/reproduce.sh [--locomo FILE] [--banking77 DIR] [options of 'mnemogen reproduce']
#
# The table of what racing saves is replayed from recorded searches by RaceTest, in 'mvn verify'.
# Tables on LoCoMo and Banking77 take part when their data are given, also as LOCOMO and BANKING77.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)

locomo=${LOCOMO:-}
banking77=${BANKING77:-}
while [ $# -gt 0 ]; do
  case $1 in
    --locomo) locomo=$2 && shift 2 ;;
    --banking77) banking77=$2 && shift 2 ;;
    *) break ;;
  esac
done
[ -z "$locomo" ] || set -- "$@" --source "locomo=$(realpath "$locomo")"
[ -z "$banking77" ] || set -- "$@" --source "banking77=$(realpath "$banking77")"

cd "$root"
exec runs/mnemogen reproduce runs/experiments/recorded/*.yaml "$@"
