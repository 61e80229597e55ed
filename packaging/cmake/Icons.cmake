# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Target: rinnalla_icons, the KDE Breeze icons that resources/icons.txt names, light and dark, compiled in, so that every
# platform shows the same. After
#     QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
#     QIcon::setThemeName(QStringLiteral("breeze"));        // or breeze-dark
# QIcon::fromTheme finds them. The program's own icon is :/icons/rinnalla.svg. A name that Breeze does not have stops the configuration.

set(ICON_SIZES 16 22 32)
set(ICON_CONTEXTS actions status mimetypes places devices preferences emblems applets)

find_path(BREEZE_DIR breeze-dark/index.theme PATHS /usr/share/icons /usr/local/share/icons REQUIRED)

# Copies NAME of THEME in every size there is to FOLDER/SIZE/NAME.svg.
function(collect_icon THEME NAME FOLDER)
    set(found FALSE)
    foreach(size IN LISTS ICON_SIZES)
        foreach(context IN LISTS ICON_CONTEXTS)
            set(icon "${BREEZE_DIR}/${THEME}/${context}/${size}/${NAME}.svg")
            if(EXISTS "${icon}")
                file(REAL_PATH "${icon}" icon) # many names are links to another
                configure_file("${icon}" "${FOLDER}/${size}/${NAME}.svg" COPYONLY)
                set(found TRUE)
                break()
            endif()
        endforeach()
    endforeach()
    if(NOT found)
        message(FATAL_ERROR "resources/icons.txt names '${NAME}', which ${BREEZE_DIR}/${THEME} does not have")
    endif()
endfunction()

function(write_icon_index THEME FILE)
    list(JOIN ICON_SIZES "," directories)
    set(text "[Icon Theme]\nName=${THEME}\nComment=Subset of KDE Breeze\nDirectories=${directories}\n")
    set(smallest 1)
    foreach(size IN LISTS ICON_SIZES)
        math(EXPR largest "${size} + 5")
        if(size EQUAL 32)
            set(largest 512)
        endif()
        string(APPEND text "\n[${size}]\nSize=${size}\nType=Scalable\nMinSize=${smallest}\nMaxSize=${largest}\n")
        math(EXPR smallest "${largest} + 1")
    endforeach()
    file(CONFIGURE OUTPUT "${FILE}" CONTENT "${text}" @ONLY)
endfunction()

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/icons.txt")
file(STRINGS "${CMAKE_SOURCE_DIR}/resources/icons.txt" icon_names REGEX "^[a-z]")
set(icon_folder "${CMAKE_BINARY_DIR}/icons")
foreach(theme IN ITEMS breeze breeze-dark)
    foreach(name IN LISTS icon_names)
        collect_icon(${theme} ${name} "${icon_folder}/${theme}")
    endforeach()
    write_icon_index(${theme} "${icon_folder}/${theme}/index.theme")
endforeach()

# Files of names taken off the list may still lie there: take those that the list asks for.
set(icon_files)
foreach(name IN LISTS icon_names ITEMS index)
    file(GLOB_RECURSE files "${icon_folder}/${name}.*")
    list(APPEND icon_files ${files})
endforeach()
configure_file("${CMAKE_SOURCE_DIR}/resources/rinnalla.svg" "${icon_folder}/rinnalla.svg" COPYONLY)
list(APPEND icon_files "${icon_folder}/rinnalla.svg")
rinnalla_resources(rinnalla_icons PREFIX /icons BASE "${icon_folder}" FILES ${icon_files})
