# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Targets: sqlcipher        the encrypted SQLite: the system's where it is new enough, else built here from a pinned source
#          SQLiteCppStatic  SQLiteCpp's archive and headers, linked before sqlcipher
#
# The pinned source is the amalgamation inside an npm package. It is downloaded once into RINNALLA_DOWNLOADS and checked
# against its SHA-512 at every configure; it is never part of this repository.

set(SQLCIPHER_NPM_PACKAGE "@journeyapps/sqlcipher@6.0.0") # SQLCipher 4.14.0 on SQLite 3.51.3, BSD-3-Clause
set(SQLCIPHER_TARBALL "journeyapps-sqlcipher-6.0.0.tgz")
string(CONCAT SQLCIPHER_SHA512 "626592408478727bfee4bdfc9582684bf74817ff9b11905a0020136de4f2ab85"
              "ca8cc1dcc5d22516712504b888a9af6bc2c78e222988623b9d80e382a2fb9ddd")

if(DEFINED ENV{XDG_CACHE_HOME})
    set(default_downloads "$ENV{XDG_CACHE_HOME}/rinnalla")
else()
    set(default_downloads "$ENV{HOME}/.cache/rinnalla")
endif()
set(RINNALLA_DOWNLOADS "${default_downloads}" CACHE PATH "Where downloaded sources are kept for every build folder")

# Sets RESULT to true where pkg-config finds a SQLCipher that has all that the store needs.
function(find_system_sqlcipher RESULT)
    pkg_check_modules(SystemSqlCipher IMPORTED_TARGET sqlcipher>=3.44) # its version there is SQLite's own
    if(SystemSqlCipher_FOUND AND NOT DEFINED CACHE{SQLCIPHER_RUNS})
        try_run(SQLCIPHER_RUNS SQLCIPHER_COMPILES "${CMAKE_BINARY_DIR}"
                "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/check-sqlcipher.c" LINK_LIBRARIES PkgConfig::SystemSqlCipher)
    endif()
    if(SystemSqlCipher_FOUND AND SQLCIPHER_COMPILES AND SQLCIPHER_RUNS EQUAL 0)
        set(${RESULT} TRUE PARENT_SCOPE)
    else()
        set(${RESULT} FALSE PARENT_SCOPE)
    endif()
endfunction()

# Leaves the checked tarball at FILE.
function(download_sqlcipher FILE)
    if(EXISTS "${FILE}")
        file(SHA512 "${FILE}" actual)
        if(actual STREQUAL SQLCIPHER_SHA512)
            return()
        endif()
        message(WARNING "${FILE} is not the file it should be: downloading it again")
    endif()
    find_program(NPM npm REQUIRED)
    set(arrival "${CMAKE_BINARY_DIR}/sqlcipher-download")
    file(MAKE_DIRECTORY "${arrival}")
    execute_process(COMMAND "${NPM}" pack --loglevel=error --pack-destination "${arrival}" "${SQLCIPHER_NPM_PACKAGE}"
                    WORKING_DIRECTORY "${arrival}" OUTPUT_QUIET RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "Could not download ${SQLCIPHER_NPM_PACKAGE}. Install SQLCipher 4.5 or newer with FTS5 "
                            "and sessions, or connect once so that npm can fetch the source.")
    endif()
    file(SHA512 "${arrival}/${SQLCIPHER_TARBALL}" actual)
    if(NOT actual STREQUAL SQLCIPHER_SHA512)
        message(FATAL_ERROR "${SQLCIPHER_NPM_PACKAGE} arrived with SHA-512 ${actual}, not the pinned one: not used.")
    endif()
    cmake_path(GET FILE PARENT_PATH folder)
    file(MAKE_DIRECTORY "${folder}")
    file(RENAME "${arrival}/${SQLCIPHER_TARBALL}" "${FILE}.new.${SQLCIPHER_SHA512}")
    file(RENAME "${FILE}.new.${SQLCIPHER_SHA512}" "${FILE}")
endfunction()

function(build_sqlcipher)
    set(tarball "${RINNALLA_DOWNLOADS}/${SQLCIPHER_TARBALL}")
    download_sqlcipher("${tarball}")
    set(source "${CMAKE_BINARY_DIR}/sqlcipher")
    file(ARCHIVE_EXTRACT INPUT "${tarball}" DESTINATION "${source}"
         PATTERNS "package/deps/sqlcipher-amalgamation/*" "package/LICENSE")
    set(amalgamation "${source}/package/deps/sqlcipher-amalgamation")

    add_library(sqlcipher STATIC "${amalgamation}/sqlite3.c")
    set_target_properties(sqlcipher PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON C_VISIBILITY_PRESET hidden)
    target_include_directories(sqlcipher SYSTEM BEFORE PUBLIC "${amalgamation}")
    # Optimised in every build, and its warnings are not ours. _GNU_SOURCE and stdint.h: the amalgamation needs both.
    target_compile_options(sqlcipher PRIVATE -O2 -w -include stdint.h -fstack-protector-strong)
    target_compile_definitions(
        sqlcipher
        PRIVATE _GNU_SOURCE
                _FORTIFY_SOURCE=2
                SQLCIPHER_CRYPTO_OPENSSL
                SQLITE_TEMP_STORE=2
                SQLITE_EXTRA_INIT=sqlcipher_extra_init
                SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
                SQLITE_ENABLE_FTS5
                SQLITE_THREADSAFE=1
                SQLITE_DEFAULT_MEMSTATUS=0 # nobody asks, and every allocation would take a lock to count
                SQLITE_DQS=0
                SQLITE_DEFAULT_FOREIGN_KEYS=1
                SQLITE_ENABLE_COLUMN_METADATA) # SQLiteCpp's archive refers to it
    target_link_libraries(sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
endfunction()

find_system_sqlcipher(use_system)
if(use_system)
    message(STATUS "SQLCipher: the system's, SQLite ${SystemSqlCipher_VERSION}")
    add_library(sqlcipher INTERFACE)
    target_link_libraries(sqlcipher INTERFACE PkgConfig::SystemSqlCipher)
    set(visibility INTERFACE)
else()
    message(STATUS "SQLCipher: built from ${SQLCIPHER_NPM_PACKAGE}")
    build_sqlcipher()
    set(visibility PUBLIC)
endif()
target_compile_definitions(sqlcipher ${visibility} SQLITE_HAS_CODEC SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)

# SQLiteCpp's own CMake package would bring the unencrypted libsqlite3 along: name the archive itself.
find_library(SQLITECPP_ARCHIVE NAMES libSQLiteCpp.a REQUIRED)
find_path(SQLITECPP_INCLUDE_DIR SQLiteCpp/SQLiteCpp.h REQUIRED)
add_library(SQLiteCppStatic INTERFACE)
target_include_directories(SQLiteCppStatic SYSTEM INTERFACE "${SQLITECPP_INCLUDE_DIR}")
target_link_libraries(SQLiteCppStatic INTERFACE "${SQLITECPP_ARCHIVE}" sqlcipher)
