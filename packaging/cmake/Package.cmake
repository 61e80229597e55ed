# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian package. Made by `packaging/dev package`.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rinnalla)
set(CPACK_PACKAGE_CONTACT "The Rinnalla authors <maintainers@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "notes for people whose work is other people")
set(CPACK_PACKAGE_DESCRIPTION
    "Rinnalla keeps what a worker needs at hand on a laptop without a connection:
whom they met, what comes next and when, and papers to print in many languages.
.
Everything lies in one encrypted file that opens with a passphrase. The package
holds the program with its window, and a companion for the command line.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
                                                WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so that dpkg-shlibdeps cannot see them: the SVG icons, the fonts of the sheets, Thai line breaks,
# Qt's driver for PostgreSQL.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-cjk, fonts-noto-core, libqt6sql6-psql, libqt6svg6, libthai0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cups")
include(CPack)
