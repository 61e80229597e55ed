# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed where.

find_program(GZIP gzip REQUIRED)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)

set(debian_docs "${CMAKE_INSTALL_DATADIR}/doc/rinnalla")

# Installs FILE compressed, as NAME.gz, the same bytes at every build.
function(install_compressed FILE NAME DESTINATION)
    set(compressed "${CMAKE_CURRENT_BINARY_DIR}/${NAME}.gz")
    add_custom_command(
        OUTPUT "${compressed}"
        COMMAND "${GZIP}" -9nc "${FILE}" > "${compressed}"
        DEPENDS "${FILE}"
        VERBATIM)
    set_property(DIRECTORY APPEND PROPERTY compressed_files "${compressed}")
    install(FILES "${compressed}" DESTINATION "${DESTINATION}")
endfunction()

install(TARGETS rinnalla rinnalla-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES desktop/org.rinnalla.Rinnalla.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES desktop/org.rinnalla.Rinnalla.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

set(app_icon "${CMAKE_SOURCE_DIR}/resources/rinnalla.svg")
set(icon_root "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${app_icon}" DESTINATION "${icon_root}/scalable/apps")
foreach(size IN ITEMS 16 22 32 48 64 128 256)
    set(png "${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/rinnalla.png")
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/icons/${size}")
    add_custom_command(
        OUTPUT "${png}"
        COMMAND "${RSVG_CONVERT}" -w ${size} -h ${size} "${app_icon}" -o "${png}"
        DEPENDS "${app_icon}"
        VERBATIM)
    list(APPEND pngs "${png}")
    install(FILES "${png}" DESTINATION "${icon_root}/${size}x${size}/apps")
endforeach()

install_compressed("${CMAKE_SOURCE_DIR}/docs/rinnalla.1" rinnalla.1 "${CMAKE_INSTALL_MANDIR}/man1")
install_compressed("${CMAKE_SOURCE_DIR}/docs/rinnalla-cli.1" rinnalla-cli.1 "${CMAKE_INSTALL_MANDIR}/man1")
install_compressed("${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog" changelog.Debian "${debian_docs}")
install(FILES debian/copyright DESTINATION "${debian_docs}")
install(FILES debian/lintian-overrides DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME rinnalla)
install(DIRECTORY "${CMAKE_SOURCE_DIR}/docs/handbook" DESTINATION "${debian_docs}")
install(FILES systemd/rinnalla-sync.service systemd/rinnalla-sync.timer DESTINATION "${debian_docs}/examples")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/postgresql/setup.sql" DESTINATION "${CMAKE_INSTALL_DATADIR}/rinnalla/postgresql")
install(PROGRAMS "${CMAKE_SOURCE_DIR}/packaging/postgresql/rinnalla-relay-setup" DESTINATION "${CMAKE_INSTALL_DATADIR}/rinnalla/postgresql")
install_compressed("${CMAKE_SOURCE_DIR}/docs/relay-postgresql.md" relay-postgresql.md "${debian_docs}")

get_property(compressed_files DIRECTORY PROPERTY compressed_files)
add_custom_target(rinnalla-installed-files ALL DEPENDS ${pngs} ${compressed_files})
