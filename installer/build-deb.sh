#!/bin/sh
# Makes target/installer/attache_VERSION_ARCH.deb: a Java runtime with what the program needs, the program, and a cache
# of what a start needs. Run on the system the package is for.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(dirname "$here")
work=$root/target/installer
image=$work/image/attache

require() {
  command -v "$1" >/dev/null 2>&1 || { echo "The .deb needs $1: install the package $2." >&2; exit 3; }
}

build_program() {
  (cd "$root" && mvn -q -B process-classes) >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2; exit 3; }
}

# JavaFX goes into the runtime: a start-up cache made with a module path does not fit once the program has moved.
# Of its jars only those for one system hold modules.
make_runtime() {
  mkdir "$work/javafx"
  cp "$root"/target/app/javafx/*-linux*.jar "$work/javafx/"
  "$JAVA_HOME/bin/jlink" "@$here/options/runtime.options" --output "$work/runtime" \
    --module-path "$work/javafx" --add-modules "$(paste -s -d, "$here/options/modules.txt")"
}

# The program's jars; JavaFX is in the runtime.
stage() {
  mkdir "$work/input"
  cp "$root/target/app/attache.jar" "$root"/target/app/lib/*.jar "$work/input/"
}

# The options of the launcher: one for each line of bin/java.options, and the start-up cache.
java_options() {
  grep -v '^#' "$root/bin/java.options" | sed 's/.*/--java-options "&"/'
  # shellcheck disable=SC2016 # the launcher replaces $APPDIR when it starts
  printf -- '--java-options "%s"\n' '-XX:AOTCache=$APPDIR/attache.aot' '-Xlog:aot*=off'
}

make_image() {
  java_options >"$work/java.options"
  "$JAVA_HOME/bin/jpackage" "@$here/options/image.options" "@$work/java.options" --app-version "$version" \
    --icon "$here/icons/attache.png" --runtime-image "$work/runtime" --input "$work/input" \
    --dest "$work/image"
}

# The cache holds only for the class path and the options of the launcher, which its .cfg file lists.
# Java also minds the times of the jars, which packing sets anew: dpkg-deb makes them those of SOURCE_DATE_EPOCH.
make_cache() {
  app=$image/lib/app
  touch -d "@$SOURCE_DATE_EPOCH" "$app"/*.jar
  classpath=$(sed -n "s|^app.classpath=\$APPDIR|$app|p" "$app/attache.cfg" | paste -s -d:)
  set -- # the options, one argument each
  while IFS= read -r line; do
    case $line in
      java-options=-XX:AOTCache=* | java-options=-Xlog:*) ;;
      java-options=*) set -- "$@" "$(printf %s "${line#java-options=}" | sed "s|\$APPDIR|$app|")" ;;
    esac
  done <"$app/attache.cfg"
  on_a_screen timeout 240 "$image/lib/runtime/bin/java" "$@" -XX:AOTCacheOutput="$app/attache.aot" \
    "-Dattache.data=$work/training" -cp "$classpath" \
    app.attache.Rehearsal "$work/training" >"$work/training.log" 2>&1 ||
    { cat "$work/training.log" >&2; exit 3; }
  [ -f "$app/attache.aot" ] || { cat "$work/training.log" >&2; exit 3; }
}

# Runs a command with a screen of its own, where the machine can make one: what draws on it is learned then as well.
on_a_screen() {
  command -v Xvfb >/dev/null 2>&1 || { ATTACHE_HEADLESS=yes "$@"; return; }
  Xvfb -screen 0 1440x900x24 -nolisten tcp -displayfd 3 3>"$work/display" >/dev/null 2>&1 &
  server=$!
  while [ ! -s "$work/display" ]; do kill -0 "$server"; done
  code=0
  DISPLAY=:$(cat "$work/display") "$@" || code=$?
  kill "$server"
  return "$code"
}

make_deb() {
  "$JAVA_HOME/bin/jpackage" "@$here/options/deb.options" --app-image "$image" --app-version "$version" --dest "$work"
}

require mvn maven
require dpkg-deb dpkg
require fakeroot fakeroot
require objcopy binutils
JAVA_HOME=$("$root/bin/find-jdk")
export JAVA_HOME
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date +%s)}
export SOURCE_DATE_EPOCH
version=$(sed -n 's|^  <version>\([0-9.]*\).*</version>|\1|p' "$root/pom.xml" | head -n 1)
rm -rf "$work"
mkdir -p "$work"
build_program
make_runtime
stage
make_image
make_cache
make_deb
ls "$work"/*.deb
