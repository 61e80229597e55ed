// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "tests/data/samples.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Rinnalla;

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void numberedWithoutGaps();
    void everyFieldHasItsColumn_data();
    void everyFieldHasItsColumn();
    void everyFieldIsKept();
    void olderSchemas_data();
    void olderSchemas();

private:
    /// The schema in SQLite's own words.
    static QStringList schemaOf(Connection& connection)
    {
        QStringList statements;
        Statement query = connection.prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name");
        while (query.step())
            statements += query.text(0);
        return statements;
    }
    static QDir data() { return QDir(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + QStringLiteral("/tests/data")); }
};

void TestMigrations::numberedWithoutGaps()
{
    int expected = 1;
    for (const Migration& migration : knownMigrations())
        QCOMPARE(migration.number, expected++);
    QVERIFY(expected > 1);
    TestStore store;
    QCOMPARE(schemaVersion(store->connection()), expected - 1);
}

void TestMigrations::everyFieldHasItsColumn_data()
{
    QTest::addColumn<int>("kind");
    for (const KindInfo& kind : allKinds())
        QTest::newRow(kind.name) << int(kind.kind);
}

void TestMigrations::everyFieldHasItsColumn()
{
    QFETCH(int, kind);
    const KindInfo& of = info(Kind(kind));
    TestStore store;
    QStringList columns;
    Statement query = store->connection().prepare("SELECT name FROM pragma_table_info(?) WHERE name NOT IN "
                                                  "('pk', 'id', 'clock', 'room', 'touched', 'sort') ORDER BY name");
    query.with(QString(QLatin1StringView(of.name)));
    while (query.step())
        columns += query.text(0);
    QStringList fields;
    QSet<quint16> numbers;
    for (const Field& field : of.fields) {
        fields += QLatin1StringView(field.name);
        numbers.insert(field.id);
    }
    fields.sort();
    QCOMPARE(columns, fields);
    QCOMPARE(numbers.size(), of.fields.size());
    QVERIFY(numbers.contains(DeletedField));
    QCOMPARE(int(of.kind), kind);
}

void TestMigrations::everyFieldIsKept()
{
    TestStore store;
    QMap<Id, Values> expected;
    for (const Edit& edit : Samples::everyField(store.random)) {
        VERIFY_OK(store->journal().write(edit));
        expected[edit.id].insert(edit.values);
    }
    store.reopen();
    const auto records = Samples::recordsOf(store->connection());
    VERIFY_OK(records);
    QCOMPARE(records->size(), expected.size());
    for (const QCborValue entry : *records) {
        const Id id = *Id::fromBytes(entry.toArray().at(1).toByteArray());
        const KindInfo& kind = info(*kindFromName(entry.toArray().at(0).toString()));
        const QCborMap values = entry.toArray().at(2).toMap();
        for (auto it = expected[id].begin(); it != expected[id].end(); ++it) {
            const QString name = QLatin1StringView(kind.field(it.key())->name);
            QCOMPARE(values.contains(name) ? values.value(name) : QCborValue(nullptr), *it);
        }
    }
}

void TestMigrations::olderSchemas_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList folders = data().entryList({QStringLiteral("schema-*")}, QDir::Dirs, QDir::Name);
    for (const QString& folder : folders)
        QTest::newRow(qPrintable(folder)) << data().filePath(folder);
    QCOMPARE(folders.size(), knownMigrations().size()); // one for each schema there ever was
}

/// A store of every schema opens, is brought up to date, and has lost nothing.
void TestMigrations::olderSchemas()
{
    QFETCH(QString, folder);
    TestStore fresh;
    for (const char* side : {"", "-keys", "-keys2"})
        QVERIFY(QFile::copy(folder + QStringLiteral("/store.rinnalla") + QLatin1StringView(side),
                            fresh.folder() + QStringLiteral("/old.rinnalla") + QLatin1StringView(side)));
    for (const QString& name : QDir(fresh.folder()).entryList(QDir::Files))
        QFile::setPermissions(fresh.folder() + u'/' + name, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto opened =
        Store::open(fresh.environment(), fresh.folder() + QStringLiteral("/old.rinnalla"), Samples::passphrase());
    VERIFY_OK(opened);
    Connection& connection = (*opened)->connection();
    QFile file(folder + QStringLiteral("/records.bin"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QCborArray expected = QCborValue::fromCbor(file.readAll()).toArray();
    constexpr int kindsOfTheFirstSchema = 11;
    QVERIFY(expected.size() >= kindsOfTheFirstSchema + 1);
    const auto records = Samples::recordsOf(connection);
    VERIFY_OK(records);
    QCOMPARE(records->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(records->at(i).toArray(), expected.at(i).toArray());
    QCOMPARE(schemaOf(connection), schemaOf(fresh->connection()));
    QCOMPARE(*Backup::verify(connection), QStringList());
    const auto found = Search::find(connection, {QStringLiteral("привет"), Kind::Contact, QStringLiteral("serie")}, 5);
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    const Id partner = found->first().record.reference(ContactField::Partner);
    VERIFY_OK(
        (*opened)->journal().write(Edit{Kind::Partner, partner, {}}.set(PartnerField::Region, QStringLiteral("x"))));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "testmigrations.moc"
