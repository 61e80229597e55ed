#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command as on an account that was just made: empty home and temporary folders, no desktop, a plain locale.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/tmp" "$home/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS LANGUAGE QT_PLUGIN_PATH QT_STYLE_OVERRIDE
export HOME=$home TMPDIR=$home/tmp XDG_RUNTIME_DIR=$home/run
export XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share XDG_CACHE_HOME=$home/.cache XDG_STATE_HOME=$home/.local/state
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Europe/Helsinki
"$@"
