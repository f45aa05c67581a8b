# What the tools share; sourced, never run.
# shellcheck shell=bash disable=SC2034
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Downloads and whatever else is good for every clone.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/php-clictopay
# Everything that is built from this tree.
build_root=${CLICTOPAY_BUILD:-$root/.build}

say() {
	printf '%s\n' "$*" >&2
}

die() {
	say "${0##*/}: $*"
	exit 1
}

# Stops unless every command named is there.
need() {
	local command
	for command in "$@"; do
		command -v "$command" >/dev/null || die "$command is missing; tools/setup tells which packages to install"
	done
}

# run_logged LOG COMMAND…: quiet unless the command fails; then its log is shown.
run_logged() {
	local log=$1
	shift
	"$@" >"$log" 2>&1 && return
	cat "$log" >&2
	die "failed: $*"
}

# tally PASSED FAILED [SKIPPED]: the last line of every tool that counts; its status says whether something failed.
tally() {
	printf '%d passed, %d failed' "$1" "$2"
	((${3:-0} == 0)) || printf ', %d skipped' "$3"
	printf '\n'
	(($2 == 0))
}

# tally_junit FILE: the tally of a report in JUnit's form, as phpunit and run-tests.php write it.
tally_junit() {
	local passed failed skipped
	# shellcheck disable=SC2016 # PHP's variables
	read -r passed failed skipped < <(php -r '
		$report = simplexml_load_file($argv[1]);
		$count = fn (string $condition): int => count($report->xpath("//testcase[$condition]"));
		$bad = $count("failure or error or warning");
		$skipped = $count("skipped");
		echo $count("1") - $bad - $skipped, " $bad $skipped\n";' "$1")
	tally "$passed" "$failed" "$skipped"
}

# tally_tap FILE: the tally of what `node --test --test-reporter=tap` printed.
tally_tap() {
	local passed failed skipped
	passed=$(sed -n 's/^# pass //p' "$1")
	failed=$(($(sed -n 's/^# fail //p' "$1") + $(sed -n 's/^# cancelled //p' "$1")))
	skipped=$(sed -n 's/^# skipped //p' "$1")
	tally "$passed" "$failed" "$skipped"
}
