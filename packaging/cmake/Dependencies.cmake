# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The libraries Rinnalla stands on. Linked by these names:
#   Qt6::Core Qt6::Network Qt6::Sql Qt6::Widgets Qt6::PrintSupport Qt6::Svg Qt6::Test
#   Cups::Cups Qt6::Charts PkgConfig::Ical PkgConfig::Zip PkgConfig::Uchardet
#   SQLiteCppStatic (brings sqlcipher), PkgConfig::Sodium, PkgConfig::Zstd, PkgConfig::Md4c, PkgConfig::QrEncode, PkgConfig::Icu, rinnalla_csv (libcsv), rinnalla_json (RapidJSON), benchmark::benchmark

set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql)
# Their macros would keep what links them from sharing the precompiled headers of the rest.
set_target_properties(Qt6::Network Qt6::Sql PROPERTIES INTERFACE_COMPILE_DEFINITIONS "")
if(BUILD_TESTING OR RINNALLA_BENCH)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    # Qt adds each test's own folders here, and the tests could share no precompiled header.
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
endif()
if(NOT RINNALLA_CORE_ONLY)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets PrintSupport Svg Charts LinguistTools)
    find_package(Cups REQUIRED)
endif()
if(RINNALLA_BENCH)
    find_package(benchmark REQUIRED)
endif()
qt_standard_project_setup()
set(CMAKE_AUTOUIC OFF) # no .ui files: windows are written in C++

find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(Zstd REQUIRED IMPORTED_TARGET libzstd>=1.5)
pkg_check_modules(Md4c REQUIRED IMPORTED_TARGET md4c>=0.4.8)
pkg_check_modules(Ical REQUIRED IMPORTED_TARGET libical>=3.0)
pkg_check_modules(Zip REQUIRED IMPORTED_TARGET libzip>=1.7)
pkg_check_modules(Uchardet REQUIRED IMPORTED_TARGET uchardet>=0.0.7)
if(NOT RINNALLA_CORE_ONLY)
    pkg_check_modules(Icu REQUIRED IMPORTED_TARGET icu-uc>=72)
    pkg_check_modules(QrEncode REQUIRED IMPORTED_TARGET libqrencode>=4.1)
    if(BUILD_TESTING)
        pkg_check_modules(ZBar REQUIRED IMPORTED_TARGET zbar>=0.23) # reads what QrEncode wrote
    endif()
endif()

# libcsv has no pkg-config file; RapidJSON is headers only.
find_path(CSV_INCLUDE csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
find_path(RAPIDJSON_INCLUDE rapidjson/reader.h REQUIRED)
add_library(rinnalla_csv INTERFACE)
target_include_directories(rinnalla_csv SYSTEM INTERFACE "${CSV_INCLUDE}")
target_link_libraries(rinnalla_csv INTERFACE "${CSV_LIBRARY}")
add_library(rinnalla_json INTERFACE)
target_include_directories(rinnalla_json SYSTEM INTERFACE "${RAPIDJSON_INCLUDE}")

include(SqlCipher)
