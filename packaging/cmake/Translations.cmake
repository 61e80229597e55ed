# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Target: rinnalla_translations, for every translations/rinnalla_<lang>.ts two catalogues compiled in:
#   :/translations/rinnalla_<lang>.qm   ours
#   :/translations/qtbase_<lang>.qm     Qt's own texts: Qt's catalogue, with what translations/qt_<lang>.ts adds to it
# A language is added by dropping its .ts file in.

file(GLOB ts_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/rinnalla_*.ts")
set(qm_folder "${CMAKE_BINARY_DIR}/translations")
set(qm_files)
file(MAKE_DIRECTORY "${qm_folder}")

# Adds NAME.qm, made from the .ts and .qm files given, to qm_files.
macro(compile_catalogue NAME)
    add_custom_command(
        OUTPUT "${qm_folder}/${NAME}.qm"
        COMMAND Qt6::lconvert -no-obsolete -no-untranslated -i ${ARGN} -o "${qm_folder}/${NAME}.qm"
        DEPENDS ${ARGN}
        COMMENT "Compiling ${NAME}"
        VERBATIM)
    list(APPEND qm_files "${qm_folder}/${NAME}.qm")
endmacro()

foreach(ts IN LISTS ts_files)
    cmake_path(GET ts STEM name)
    string(REPLACE "rinnalla_" "" language "${name}")
    compile_catalogue(${name} "${ts}")

    set(of_qt "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_${language}.qm")
    file(GLOB qt_texts CONFIGURE_DEPENDS "${of_qt}" "${CMAKE_SOURCE_DIR}/translations/qt_${language}.ts")
    if(qt_texts)
        compile_catalogue(qtbase_${language} ${qt_texts})
    else()
        message(WARNING "Qt has no texts in '${language}': its own buttons stay English until "
                        "translations/qt_${language}.ts is there")
    endif()
endforeach()

rinnalla_resources(rinnalla_translations PREFIX /translations BASE "${qm_folder}" FILES ${qm_files})
