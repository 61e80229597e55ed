# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The libraries Rinnalla stands on. Linked by these names:
#   Qt6::Core Qt6::Widgets Qt6::PrintSupport Qt6::Svg Qt6::Test
#   SQLiteCppStatic (brings sqlcipher), PkgConfig::Sodium, PkgConfig::Zstd, PkgConfig::Md4c, benchmark::benchmark

set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
if(BUILD_TESTING OR RINNALLA_BENCH)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
if(NOT RINNALLA_CORE_ONLY)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets PrintSupport Svg LinguistTools)
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

include(SqlCipher)
