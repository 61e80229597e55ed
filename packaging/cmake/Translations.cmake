# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Target: rinnalla_translations, for every translations/rinnalla_<lang>.ts two catalogues compiled in:
#   :/translations/rinnalla_<lang>.qm   ours
#   :/translations/qtbase_<lang>.qm     Qt's own texts: Qt's catalogue, or translations/qt_<lang>.ts where Qt has none
# A language is added by dropping its .ts file in.

file(GLOB ts_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/rinnalla_*.ts")
set(qm_folder "${CMAKE_BINARY_DIR}/translations")
set(qm_files)
file(MAKE_DIRECTORY "${qm_folder}")

# Adds NAME.qm, made from the .ts file, to qm_files.
macro(compile_catalogue TS NAME)
    add_custom_command(
        OUTPUT "${qm_folder}/${NAME}.qm"
        COMMAND Qt6::lrelease -silent "${TS}" -qm "${qm_folder}/${NAME}.qm"
        DEPENDS "${TS}"
        COMMENT "Compiling ${NAME}"
        VERBATIM)
    list(APPEND qm_files "${qm_folder}/${NAME}.qm")
endmacro()

foreach(ts IN LISTS ts_files)
    cmake_path(GET ts STEM name)
    string(REPLACE "rinnalla_" "" language "${name}")
    compile_catalogue("${ts}" "${name}")

    set(ours "${CMAKE_SOURCE_DIR}/translations/qt_${language}.ts")
    set(of_qt "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_${language}.qm")
    if(EXISTS "${ours}")
        compile_catalogue("${ours}" "qtbase_${language}")
    elseif(EXISTS "${of_qt}")
        configure_file("${of_qt}" "${qm_folder}/qtbase_${language}.qm" COPYONLY)
        list(APPEND qm_files "${qm_folder}/qtbase_${language}.qm")
    else()
        message(WARNING "Qt has no texts in '${language}': its own buttons stay English until translations/qt_${language}.ts is there")
    endif()
endforeach()

rinnalla_resources(rinnalla_translations PREFIX /translations BASE "${qm_folder}" FILES ${qm_files})
