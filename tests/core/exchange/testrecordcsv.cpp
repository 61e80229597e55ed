// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonreader.h"
#include "core/exchange/recordcsv.h"
#include "core/store/journal.h"
#include "core/store/lists.h"
#include "core/store/search.h"
#include "core/store/searchtokenizer.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QBuffer>
#include <QCborArray>
#include <QFile>
#include <QTest>

using namespace Rinnalla;

class TestRecordCsv : public QObject {
    Q_OBJECT

private slots:
    void goesOutAndComesBack();
    void naughtyStringsAreExportedAndFound();
    void noCellIsAFormula();
    void understandsSpreadsheets();
    void refuses_data();
    void refuses();

private:
    static QByteArray exported(TestStore& store, Kind kind)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        if (!RecordCsv::write(store->connection(), kind, QStringLiteral("support"), out))
            return {};
        return out.data();
    }
    static Edit contact(TestStore& store, const QString& note)
    {
        Edit edit{Kind::Contact, store->newId(), {}};
        edit.set(ContactField::At, store.clock.now())
            .set(ContactField::Channel, "call")
            .set(ContactField::Topics, QStringList{QStringLiteral("a, b"), QStringLiteral("c")})
            .set(ContactField::Interpreter, QCborValue(false))
            .set(ContactField::Minutes, QCborValue(5))
            .set(ContactField::Note, note);
        return edit;
    }
};

void TestRecordCsv::goesOutAndComesBack()
{
    const QStringList notes{QStringLiteral("plain"),
                            QStringLiteral("\"quoted\", with commas; and\r\ntwo lines"),
                            QStringLiteral("=SUM(A1)"),
                            QStringLiteral("'=x"),
                            QStringLiteral("''+x"),
                            QStringLiteral("'apostrophe"),
                            QStringLiteral("  spaces  "),
                            QStringLiteral("สวัสดี مرحبا 你好"),
                            QString(QChar(0xFEFF)) + QStringLiteral("mark first")};
    TestStore store;
    QList<Edit> edits;
    for (const QString& note : notes)
        edits += contact(store, note);
    VERIFY_OK(store->journal().write(edits));
    const QByteArray csv = exported(store, Kind::Contact);

    TestStore other;
    const auto records = RecordCsv::read(other->connection(), other->random(), Kind::Contact, csv);
    VERIFY_OK(records);
    VERIFY_OK(other->journal().write(records->edits));
    for (const Edit& edit : edits) {
        const auto back = Lists::record(other->connection(), edit.id);
        QVERIFY(back->has_value());
        QCOMPARE((*back)->values, edit.values);
    }
    VERIFY_FAILS(RecordCsv::read(store->connection(), store->random(), Kind::Contact, csv), ErrorCode::InvalidInput);
}

void TestRecordCsv::naughtyStringsAreExportedAndFound()
{
    QFile file(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + QStringLiteral("/tests/data/blns.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto strings = JsonReader::value(file.readAll());
    VERIFY_OK(strings);
    QCOMPARE(strings->toArray().size(), 515);
    TestStore store;
    QList<Edit> edits;
    for (const QCborValue text : strings->toArray())
        if (!text.toString().isEmpty()) // CSV cannot tell an empty cell from none
            edits += contact(store, text.toString());
    VERIFY_OK(store->journal().write(edits));
    store.reopen();

    TestStore other;
    const auto records =
        RecordCsv::read(other->connection(), other->random(), Kind::Contact, exported(store, Kind::Contact));
    VERIFY_OK(records);
    VERIFY_OK(other->journal().write(records->edits));
    int searched = 0;
    for (const Edit& edit : edits) {
        const QString note = edit.values.value(ContactField::Note).toString();
        const auto back = Lists::record(other->connection(), edit.id);
        QVERIFY2(back->has_value(), qPrintable(note));
        QCOMPARE((*back)->text(ContactField::Note), note);
        if (SearchPieces::runs(note).isEmpty())
            continue; // signs alone: there is nothing to search by
        const auto hits = Search::find(store->connection(), {note, Kind::Contact}, 600);
        VERIFY_OK(hits);
        const bool found = std::any_of(hits->begin(), hits->end(), [&](const Search::Hit& hit) {
            return hit.record.id == edit.id && hit.record.text(ContactField::Note) == note;
        });
        QVERIFY2(found, qPrintable(note));
        ++searched;
    }
    QVERIFY(searched > 350);
}

void TestRecordCsv::noCellIsAFormula()
{
    TestStore store;
    QList<Edit> edits;
    for (const char16_t start : u"=+-@\t\r\uFF1D")
        if (start)
            edits += contact(store, QChar(start) + QStringLiteral("cmd|' /C calc'!A0"));
    VERIFY_OK(store->journal().write(edits));
    const QList<QByteArray> cells = exported(store, Kind::Contact).split('"');
    for (const QByteArray& cell : cells)
        for (const char* start : {"=", "+", "-", "@", "\t", "\r", "\xEF\xBC\x9D"})
            QVERIFY2(cell == "\r\n" || !cell.startsWith(start), cell.constData());
}

void TestRecordCsv::understandsSpreadsheets()
{
    TestStore store;
    const auto records =
        RecordCsv::read(store->connection(), store->random(), Kind::Client,
                        "\xEF\xBB\xBF"
                        "code_name;speaks;interpreter\r\nKaarna;fi, th;true\r\n\r\n\"Tuuli; 2\";;\r\n");
    VERIFY_OK(records);
    QCOMPARE(records->edits.size(), 2);
    QCOMPARE(records->edits.at(0).values.value(ClientField::Interpreter), QCborValue(true));
    QCOMPARE(records->edits.at(1).values.value(ClientField::CodeName), QCborValue(QStringLiteral("Tuuli; 2")));
    QCOMPARE(records->edits.at(1).values.size(), 1);
}

void TestRecordCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("unknown column") << QByteArray("code_name,shoe\nK,7\n")
                                    << QStringLiteral("Row 2: A record of the kind client has no field shoe");
    QTest::newRow("identity") << QByteArray("code_name,identity\nK,N\n") << QStringLiteral("no field identity");
    QTest::newRow("name twice") << QByteArray("code_name,code_name\nK,N\n") << QStringLiteral("Row 1");
    QTest::newRow("cells missing") << QByteArray("code_name,state\r\nK,active\r\nL\r\n") << QStringLiteral("Row 3");
    QTest::newRow("no such day") << QByteArray("code_name,review_on\n\nK,2026-02-30\n")
                                 << QStringLiteral("Row 3: The field review_on");
    QTest::newRow("no such choice") << QByteArray("state\nsleeping\n") << QStringLiteral("Row 2: The field state");
    QTest::newRow("Latin-1") << QByteArray("code_name\nM\xE4nty\n") << QStringLiteral("UTF-8");
    QTest::newRow("quote left open") << QByteArray("code_name\n\"K\n") << QStringLiteral("quotation mark");
    QTest::newRow("quote inside") << QByteArray("code_name\nK\"x\n") << QStringLiteral("quotation mark");
}

void TestRecordCsv::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    TestStore store;
    const auto records = RecordCsv::read(store->connection(), store->random(), Kind::Client, text);
    VERIFY_FAILS(records, ErrorCode::InvalidInput);
    QVERIFY2(records.error().message.contains(says), qPrintable(records.error().message));
}

QTEST_GUILESS_MAIN(TestRecordCsv)
#include "testrecordcsv.moc"
