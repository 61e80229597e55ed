# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every folder's CMakeLists.txt uses:
#
#   rinnalla_options
#       INTERFACE target: C++20, warnings, Qt strictness, hardening, sanitizers, the macro RINNALLA_VERSION
#
#   rinnalla_library(NAME SOURCES a.cpp b.cpp … [LIBS target…])
#       a static library; includes are written from the repository's top: #include "core/store/journal.h".
#       LIBS are public.
#
#   rinnalla_program(NAME SOURCES … [LIBS …])
#       an executable with the same options.
#
#   rinnalla_test(NAME SOURCES testjournal.cpp … [LIBS rinnalla_core …] [TIMEOUT seconds] [LABELS label…] [SERIAL])
#       a Qt Test program registered with CTest. It runs on Qt's offscreen platform, in the C.UTF-8 locale, with a fresh
#       HOME, XDG folders and TMPDIR of its own (in-fresh-home.sh), and RINNALLA_SOURCE_DIR naming the repository's top.
#       TIMEOUT is 120 unless given, three times as much under sanitizers; what may take longest begins first. SERIAL:
#       nothing else runs beside it. No-op where BUILD_TESTING is off.
#
#   rinnalla_resources(NAME PREFIX /sheets BASE folder FILES file…)
#       a target whose linking, direct or through static libraries, puts the files into the program as :PREFIX/path,
#       the path being the one below BASE. No Q_INIT_RESOURCE is needed.
#
# Programs of every folder lie in bin/ of the build folder. tests/ is read where BUILD_TESTING or RINNALLA_BENCH is on;
# tests/bench adds targets only where RINNALLA_BENCH is. With RINNALLA_CORE_ONLY (preset asan) there is no ui, no app, no
# icons and no translations.

add_library(rinnalla_options INTERFACE)
target_compile_features(rinnalla_options INTERFACE cxx_std_20)
target_include_directories(rinnalla_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(
    rinnalla_options
    INTERFACE RINNALLA_VERSION="${PROJECT_VERSION}"
              QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_CONTEXTLESS_CONNECT
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_NO_FOREACH
              QT_NO_JAVA_STYLE_ITERATORS
              QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(
    rinnalla_options
    INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2
              $<$<BOOL:${RINNALLA_WERROR}>:-Werror>)

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

if(RINNALLA_SANITIZE)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(rinnalla_options INTERFACE ${sanitizers})
    target_link_options(rinnalla_options INTERFACE ${sanitizers})
    if(RINNALLA_FUZZ)
        target_compile_options(rinnalla_options INTERFACE -fsanitize=fuzzer-no-link)
    endif()
else()
    target_compile_options(
        rinnalla_options INTERFACE -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
                                   -D_GLIBCXX_ASSERTIONS)
endif()
target_link_options(rinnalla_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--as-needed)

find_program(CCACHE ccache)
if(CCACHE)
    # The sloppiness lets ccache serve files that use a precompiled header.
    set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

set(RINNALLA_MODULE_DIR "${CMAKE_CURRENT_LIST_DIR}")

# Lets TARGET share precompiled library headers with all of its kind: with or without windows, test or not. Reading Qt's
# headers is else most of the work of compiling.
function(share_headers TARGET IS_TEST)
    set(program rinnalla_headers)
    set(headers <QtCore> <SQLiteCpp/SQLiteCpp.h> <memory> <optional> <vector>)
    set(libs SQLiteCppStatic Qt6::Core)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${CMAKE_SOURCE_DIR}" OUTPUT_VARIABLE folder)
    if(NOT folder MATCHES "^(core|app/cli|tests/(bench/sync|core|data|fuzz|support|sim|sync))(/|$)"
       AND NOT "${TARGET}" MATCHES "^rinnalla_(print|sheet_library)$") # which know no windows
        string(APPEND program _windows)
        list(APPEND headers <QtWidgets>)
        list(APPEND libs Qt6::Widgets)
    endif()
    if(IS_TEST)
        string(APPEND program _tests)
        list(APPEND headers <QtTest>)
        list(APPEND libs Qt6::Test)
    endif()
    if(NOT TARGET ${program})
        file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/${program}.cpp" CONTENT "int main() {}\n")
        add_executable(${program} "${CMAKE_BINARY_DIR}/${program}.cpp")
        target_link_libraries(${program} PRIVATE rinnalla_options ${libs})
        set_target_properties(${program} PROPERTIES AUTOMOC OFF)
        target_precompile_headers(${program} PRIVATE ${headers})
        target_compile_options(${program} PRIVATE -fpch-preprocess)
    endif()
    target_precompile_headers(${TARGET} REUSE_FROM ${program})
    target_compile_options(${TARGET} PRIVATE -fpch-preprocess) # for ccache
endfunction()

function(rinnalla_library NAME)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
    add_library(${NAME} STATIC ${arg_SOURCES})
    target_link_libraries(${NAME} PUBLIC rinnalla_options ${arg_LIBS})
    share_headers(${NAME} FALSE)
endfunction()

function(rinnalla_program NAME)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
    add_executable(${NAME} ${arg_SOURCES})
    target_link_libraries(${NAME} PRIVATE rinnalla_options ${arg_LIBS})
    if(Qt6::Test IN_LIST arg_LIBS)
        share_headers(${NAME} TRUE)
    else()
        share_headers(${NAME} FALSE)
    endif()
endfunction()

function(rinnalla_test NAME)
    if(NOT BUILD_TESTING)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "SERIAL" "TIMEOUT" "SOURCES;LIBS;LABELS")
    rinnalla_program(${NAME} SOURCES ${arg_SOURCES} LIBS ${arg_LIBS} Qt6::Test)
    add_test(NAME ${NAME} COMMAND "${RINNALLA_MODULE_DIR}/in-fresh-home.sh" $<TARGET_FILE:${NAME}>)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(RINNALLA_SANITIZE)
        math(EXPR arg_TIMEOUT "3 * ${arg_TIMEOUT}")
    endif()
    if(arg_SERIAL)
        set(serial RUN_SERIAL TRUE)
    endif()
    set_tests_properties(
        ${NAME} PROPERTIES TIMEOUT ${arg_TIMEOUT} COST ${arg_TIMEOUT} LABELS "${arg_LABELS}" ${serial}
                           ENVIRONMENT "RINNALLA_SOURCE_DIR=${CMAKE_SOURCE_DIR};QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000")
endfunction()

function(rinnalla_resources NAME)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "PREFIX;BASE" "FILES")
    set(entries "")
    foreach(path IN LISTS arg_FILES)
        file(RELATIVE_PATH alias "${arg_BASE}" "${path}")
        string(APPEND entries "    <file alias=\"${alias}\">${path}</file>\n")
    endforeach()
    set(qrc "${CMAKE_CURRENT_BINARY_DIR}/${NAME}.qrc")
    string(CONCAT text "<RCC>\n  <qresource prefix=\"${arg_PREFIX}\">\n" "${entries}" "  </qresource>\n</RCC>\n")
    file(CONFIGURE OUTPUT "${qrc}" CONTENT "${text}" @ONLY)
    add_custom_command(
        OUTPUT "${NAME}.cpp"
        COMMAND Qt6::rcc --name ${NAME} --output "${NAME}.cpp" "${qrc}"
        DEPENDS "${qrc}" ${arg_FILES}
        COMMENT "Collecting ${NAME}"
        VERBATIM)
    add_library(${NAME}_objects OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${NAME}.cpp")
    set_target_properties(${NAME}_objects PROPERTIES AUTOMOC OFF)
    add_library(${NAME} INTERFACE)
    target_link_libraries(${NAME} INTERFACE $<TARGET_OBJECTS:${NAME}_objects>)
endfunction()
