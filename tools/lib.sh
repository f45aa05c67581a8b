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

# Prints the path of the php-fpm that belongs to php; Debian writes the version into its name.
php_fpm() {
	command -v "php-fpm$(php -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')" || command -v php-fpm
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

# What a command has counted.
passed=0
failed=0
skipped=0

# add_tally LOG: adds the tally that LOG ends with; false if there is none.
add_tally() {
	[[ $(tail -n 1 "$1") =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed(,\ ([0-9]+)\ skipped)?$ ]] || return
	passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2])) skipped=$((skipped + ${BASH_REMATCH[4]:-0}))
}

# step COMMAND…: shows what it says, and adds its tally; without one it failed.
step() {
	local log
	log=$(mktemp)
	"$@" 2>&1 | tee "$log" || true
	add_tally "$log" || failed=$((failed + 1))
	rm -f "$log"
}

# apart DIR TYPE SUITES: makes the array `apt` an apt-get that knows Debian's packages of this type (deb, deb-src) and these
# suites alone, and keeps everything in DIR: the machine's own lists are not touched.
apart() {
	local dir=$1 address
	# Debian's mirror, as this machine knows it.
	# shellcheck disable=SC2016 # expanded by apt-get
	address=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | grep -v security |
		grep -m 1 '/debian/$') || return
	mkdir -p "$dir/lists/partial" "$dir/cache/archives/partial" "$dir/parts"
	: >"$dir/status"
	cat >"$dir/parts/debian.sources" <<-END
		Types: $2
		URIs: $address
		Suites: $3
		Components: main
		Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
	END
	# The lists of a mirror that is a snapshot are past their date; their signatures are checked all the same.
	apt=(apt-get -qq -o Acquire::Check-Valid-Until=false -o Acquire::Check-Date=false -o Dir::Etc::sourcelist=/dev/null
		-o "Dir::Etc::sourceparts=$dir/parts" -o Dir::Etc::preferencesparts=/dev/null -o "Dir::State=$dir"
		-o "Dir::State::status=$dir/status" -o "Dir::Cache=$dir/cache" -o APT::Sandbox::User=root -o Debug::NoLocking=1)
	"${apt[@]}" update
}

# archive DIR COMPILER FLAG… -- SOURCE…: compiles what changed into DIR/core.a, as many at a time as there are processors.
archive() {
	local dir=$1 command=() source object objects=() processors
	processors=$(nproc)
	shift
	while [[ $1 != -- ]]; do
		command+=("$1")
		shift
	done
	shift
	mkdir -p "$dir"
	for source in "$@"; do
		object=$dir/$(basename "$source" .c).o
		objects+=("$object")
		# Headers are few: a change in one compiles everything again.
		if [[ ! -f $object || -n $(find "$source" "$root"/src/core/*.h "$root"/tests/unit/*.h -newer "$object") ]]; then
			rm -f "$object"
			"${command[@]}" -c "$source" -o "$object" &
			# What did not compile is missing in the end.
			(($(jobs -rp | wc -l) < processors)) || wait -n || true
		fi
	done
	wait
	for object in "${objects[@]}"; do
		[[ -f $object ]] || die "$(basename "$object" .o).c does not compile with ${command[0]}"
	done
	rm -f "$dir/core.a"
	ar rcs "$dir/core.a" "${objects[@]}"
}

# php_unit CONFIGURATION [ARGUMENT-OF-PHP…] [-- ARGUMENT-OF-PHPUNIT…]: the last line is the tally.
php_unit() {
	local status=0 report counts configuration=$1 php=()
	shift
	while (($# > 0)) && [[ $1 != -- ]]; do
		php+=("$1")
		shift
	done
	report=$(mktemp)
	timeout 15m php "${php[@]}" "$(command -v phpunit)" --verbose -c "$configuration" --log-junit "$report" "${@:2}" || status=$?
	# shellcheck disable=SC2016 # PHP's variables
	counts=$(php -r '
		$report = simplexml_load_file($argv[1]);
		$failed = count($report->xpath("//testcase[failure or error or warning]"));
		$skipped = count($report->xpath("//testcase[skipped]"));
		echo count($report->xpath("//testcase")) - $failed - $skipped, " $failed $skipped";' "$report") || status=$?
	rm -f "$report"
	# shellcheck disable=SC2086 # three numbers
	[[ -n $counts ]] && tally $counts && return "$status"
}

# What the command line needs; the extension is built, but composer's own PHP does not load it.
module_packages() {
	composer install -q -n -d "$root/module" --ignore-platform-req=ext-clictopay
}

# node_packages DIR: installs what its package-lock.json names.
node_packages() {
	npm ci --prefix "$1" --no-audit --no-fund
}
