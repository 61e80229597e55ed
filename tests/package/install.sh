#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2016 # $(SITE) and ${Version} are for apt-get and dpkg-query to fill in
#
# Installs the package that `packaging/dev package` made last into a bare Debian 12, with what it depends on, and works
# there: version, a new store, rights sheets. The bare system is made once and kept under build/bare.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ "$(id -u)" != 0 ]; then
    echo "SKIPPED: a bare system can only be made as root."
    exit 77
fi
deb=$(ls build/dev/packages/rinnalla_*.deb)
bare=$PWD/build/bare
archives=$bare/archives
mkdir -p "$archives"
root=$(mktemp -d "$bare/root.XXXXXX")
trap 'rm -rf --one-file-system "$root"' EXIT

base_system() {
    local mirrors
    mapfile -t mirrors < <(apt-get indextargets --format '$(SITE)' 'Codename: bookworm' 'Created-By: Packages')
    debootstrap --variant=minbase bookworm "$bare/fresh" "${mirrors[0]}" >"$bare/debootstrap.log" 2>&1 ||
        { tail "$bare/debootstrap.log"; exit 1; }
    cp /etc/resolv.conf /etc/hosts "$bare/fresh/etc/"
    tar -C "$bare/fresh" -cf "$bare/base.tar.new" .
    rm -rf --one-file-system "$bare/fresh"
    mv "$bare/base.tar.new" "$bare/base.tar"
}

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/root chroot "$root" "$@"
}

# Downloaded packages outlive the system, as hard links.
share_archives() {
    find "$1" -maxdepth 1 -name '*.deb' -exec cp -lf -t "$2" {} +
}

[ -e "$bare/base.tar" ] || base_system
tar -C "$root" -xf "$bare/base.tar"
share_archives "$archives" "$root/var/cache/apt/archives"
cp "$deb" "$root/root/rinnalla.deb"

log=$bare/install.log
inside apt-get update -qq >"$log" 2>&1
inside apt-get install -y -qq --no-install-recommends -o APT::Keep-Downloaded-Packages=true \
    -o Binary::apt-get::APT::Keep-Downloaded-Packages=true /root/rinnalla.deb >>"$log" 2>&1 || { tail -n 40 "$log"; exit 1; }
share_archives "$root/var/cache/apt/archives" "$archives"

echo "installed: $(inside dpkg-query -W rinnalla)"
version=$(inside rinnalla-cli --version)
echo "$version"
[[ $version == *"$(inside dpkg-query -W -f '${Version}' rinnalla | cut -d- -f1)"* ]]

passphrase='correct horse battery staple'
echo "$passphrase" | inside rinnalla-cli --store /root/work.rinnalla init >"$root/root/recovery"
[ -s "$root/root/work.rinnalla" ]
[ -s "$root/root/recovery" ]
[ "$(head -c 6 "$root/root/work.rinnalla" | tr -d '\0')" != SQLite ] # encrypted from the first byte on

# An answer is kept whole before it is searched: a reader that stops early ends what still writes, and the test with it.
ask() {
    echo "$passphrase" | inside rinnalla-cli --store /root/work.rinnalla --json "$@"
}
info=$(ask info)
[[ $info == *'"cipher":"4.'* ]]
sheets=$(ask sheet list)
[[ $sheets =~ \"topic\":\ ?\"([^\"]+)\" ]]
topic=${BASH_REMATCH[1]}
for language in "fi" ar th; do
    echo "$passphrase" | inside rinnalla-cli --store /root/work.rinnalla sheet print "$topic" --lang "$language" \
        --out "/root/$language.pdf"
    head -c 5 "$root/root/$language.pdf" | grep -q '%PDF-'
    echo "printed: $topic in $language, $(stat -c %s "$root/root/$language.pdf") bytes"
done

inside rinnalla --version
inside apt-get remove -y -qq rinnalla >>"$log" 2>&1
[ -s "$root/root/work.rinnalla" ] # removing the program leaves the store
echo "removed: the store is still there"
