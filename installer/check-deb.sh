#!/bin/sh
# Builds the .deb, unpacks it into a folder of its own, and runs the
# installed program there with no display, no Java and no home. Fails when it does not start, does
# not write what its demonstration is to, or its cache does not fit.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
work=$(dirname "$here")/target/installer
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

wrong() {
  echo "wrong  $1" >&2
  exit 1
}

"$here/build-deb.sh" >/dev/null
dpkg-deb -x "$work"/attache_*.deb "$scratch"
installed=$scratch/opt/attache

said=$(env -i HOME="$scratch/home" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$installed/bin/attache" --version 2>&1) ||
  wrong "attache --version failed: $said"
case $said in
  "Attaché "[0-9]*) echo "right  the installed program says: $said" ;;
  *) wrong "attache --version said: $said" ;;
esac

said=$(env -i HOME="$scratch/home" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$installed/bin/attache" demo --out "$scratch/demo" 2>&1) ||
  wrong "attache demo failed: $said"
for file in summary.txt week-light.png week-dark.png conflicts.txt plan-extend-stay.txt washington-2025-d1.ics \
  briefing-d1-2025-02-06.pdf; do
  [ -s "$scratch/demo/$file" ] || wrong "attache demo did not write $file: $said"
done
echo "right  the installed program shows what it does: $(ls "$scratch/demo" | wc -l) files"

# With this mode Java refuses to start when it cannot use the cache.
sed -i 's/^java-options=-Xlog.*/java-options=-XX:AOTMode=on/' "$installed/lib/app/attache.cfg"
said=$(env -i HOME="$scratch/home" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$installed/bin/attache" --version 2>&1) ||
  wrong "the start-up cache does not fit: $said"
echo "right  the start-up cache fits"

# Other users may install the package; what it brings has to be readable by all.
[ -z "$(find "$installed" ! -perm -o=r)" ] || wrong "not readable by all: $(find "$installed" ! -perm -o=r | head -n 3)"
find "$scratch" -name '*.desktop' | grep -q . || wrong "no entry for the menu"
echo "right  readable by all, with an entry for the menu"
