/* SPDX-FileCopyrightText: 2026 The Rinnalla authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Exits 0 where the SQLCipher it was linked to is 4.5 or newer, on SQLite 3.44 or newer, with all that the store needs.
 */
#define SQLITE_HAS_CODEC
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>
#include <stdio.h>

static int cipherVersion(sqlite3 *db)
{
    int major = 0;
    int minor = 0;
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(db, "PRAGMA cipher_version", -1, &statement, NULL) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        sscanf((const char *)sqlite3_column_text(statement, 0), "%d.%d", &major, &minor);
    (void)sqlite3_column_origin_name(statement, 0); /* SQLiteCpp refers to it */
    sqlite3_finalize(statement);
    return major * 100 + minor;
}

int main(void)
{
    sqlite3 *db = NULL;
    sqlite3_session *session = NULL;
    const char *trigram = "CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'trigram')";
    int good = sqlite3_libversion_number() >= 3044000 && sqlite3_threadsafe() == 1
        && sqlite3_open(":memory:", &db) == SQLITE_OK && cipherVersion(db) >= 405
        && sqlite3_exec(db, trigram, NULL, NULL, NULL) == SQLITE_OK
        && sqlite3session_create(db, "main", &session) == SQLITE_OK;
    if (session)
        sqlite3session_delete(session);
    sqlite3_close(db);
    return good ? 0 : 1;
}
