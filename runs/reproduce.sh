#!/bin/sh
# Makes every table of docs/results.md again and compares it with what is recorded in
# runs/experiments/recorded. Ctrl-C stops it; started again it goes on. Exit code 1: something differs.
#
#   runs/reproduce.sh [--locomo FILE] [--banking77 FILE] [options of 'mnemogen reproduce']
#
# Tables on LoCoMo (locomo10.json) and Banking77 (its train.csv) take part when their data are given,
# also as LOCOMO and BANKING77. What racing saves and what re-scoring is worth are replayed from recorded
# searches by two tests.
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
code=0
runs/mnemogen reproduce runs/experiments/recorded/*.yaml "$@" || code=$?
[ "$code" -le 1 ] || exit "$code"

if mvn -B -q -Dquick -Dspotless.check.skip -pl evolve-core -am test \
    -Dtest=RaceTest,OptimismTest -Dsurefire.failIfNoSpecifiedTests=false; then
  echo "racing and re-scoring: as recorded"
else
  echo "racing and re-scoring: not as recorded"
  code=1
fi
exit "$code"
