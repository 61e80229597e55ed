// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sample.h"
#include "tests/bench/sync/laptop.h"
#include "tests/bench/sync/steps.h"

#include <sqlite3.h>

namespace Rinnalla::SyncBench {

namespace {

/// A SQLCipher file with the five fields of each kind as columns, and nothing else: no clocks, no past, no search.
class BareFile {
public:
    explicit BareFile(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA key = \"x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'\"");
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -49152;");
        run("CREATE TABLE client (id BLOB PRIMARY KEY, code_name TEXT, contact_rules TEXT, compartment TEXT, state "
            "TEXT, "
            "review_on TEXT) WITHOUT ROWID;"
            "CREATE TABLE contact (id BLOB PRIMARY KEY, client BLOB, at INTEGER, channel TEXT, note TEXT, worker TEXT) "
            "WITHOUT ROWID;");
    }
    ~BareFile() { sqlite3_close_v2(m_database); }
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;

    sqlite3* handle() const { return m_database; }

    void run(const char* sql) { must(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }

    void insert(const QList<Edit>& records)
    {
        sqlite3_stmt* client = prepared("INSERT INTO client VALUES (?, ?, ?, ?, ?, ?)");
        sqlite3_stmt* contact = prepared("INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?)");
        for (const Edit& record : records) {
            sqlite3_stmt* statement = record.kind == Kind::Client ? client : contact;
            bind(statement, 1, QCborValue(record.id.toBytes()));
            int column = 2;
            for (const QCborValue& value : record.values)
                bind(statement, column++, value);
            if (sqlite3_step(statement) != SQLITE_DONE)
                must(SQLITE_ERROR);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(client);
        sqlite3_finalize(contact);
    }

    void must(int status)
    {
        if (status != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }

    int rows()
    {
        sqlite3_stmt* count = prepared("SELECT (SELECT count(*) FROM client) + (SELECT count(*) FROM contact)");
        sqlite3_step(count);
        const int found = sqlite3_column_int(count, 0);
        sqlite3_finalize(count);
        return found;
    }

private:
    sqlite3_stmt* prepared(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        must(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }

    static void bind(sqlite3_stmt* statement, int column, const QCborValue& value)
    {
        if (value.isInteger()) {
            sqlite3_bind_int64(statement, column, value.toInteger());
            return;
        }
        const QByteArray bytes = value.isByteArray() ? value.toByteArray() : value.toString().toUtf8();
        const auto size = static_cast<int>(bytes.size());
        if (value.isByteArray())
            sqlite3_bind_blob(statement, column, bytes.constData(), size, SQLITE_TRANSIENT);
        else
            sqlite3_bind_text(statement, column, bytes.constData(), size, SQLITE_TRANSIENT);
    }

    sqlite3* m_database = nullptr;
};

int replace(void*, int conflict, sqlite3_changeset_iter*)
{
    return conflict == SQLITE_CHANGESET_DATA || conflict == SQLITE_CHANGESET_CONFLICT ? SQLITE_CHANGESET_REPLACE
                                                                                      : SQLITE_CHANGESET_OMIT;
}

} // namespace

QJsonObject session(const Stage& stage)
{
    BareFile from(stage.place(QStringLiteral("from.db")));
    BareFile to(stage.place(QStringLiteral("to.db")));
    const QList<Edit> records = RecordMaker(stage.text, stage.seed).next(stage.count);
    sqlite3_session* watching = nullptr;
    sqlite3session_create(from.handle(), "main", &watching);
    sqlite3session_attach(watching, nullptr);
    int size = 0;
    void* changes = nullptr;
    const double record = Bench::Sample::time([&] {
        from.run("BEGIN");
        from.insert(records);
        from.run("COMMIT");
        from.must(sqlite3session_changeset(watching, &size, &changes));
    });
    sqlite3session_delete(watching);
    const double apply = Bench::Sample::time([&] {
        to.run("BEGIN");
        to.must(sqlite3changeset_apply(to.handle(), size, changes, nullptr, replace, nullptr));
        to.run("COMMIT");
    });
    sqlite3_free(changes);
    if (to.rows() != stage.count)
        qFatal("not every record arrived");
    return {{QStringLiteral("name"),
             QStringLiteral("SQLite %1 session under SQLCipher").arg(QLatin1StringView(sqlite3_libversion()))},
            {QStringLiteral("captureS"), record / 1000},
            {QStringLiteral("applyS"), apply / 1000},
            {QStringLiteral("bytes"), size}};
}

} // namespace Rinnalla::SyncBench
