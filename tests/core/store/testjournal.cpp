// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal.h"
#include "core/store/lists.h"
#include "core/store/search.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace Rinnalla;

class TestJournal : public QObject {
    Q_OBJECT

private slots:
    void writesAndReads();
    void undoRestores();
    void notesAreOnlyAddedTo();
    void refusesWholeOnDanglingReference();
    void erasedStaysErased();
    void erasedLeavesNoPieceInTheSearch();
    void roomsFollowTheClient();
    void searchFindsInsideWords_data();
    void searchFindsInsideWords();
    void survivesReopening();
    void theSameAgainIsNoEdit();
    void halfACharacter();

private:
    Edit client(Store& store, const QString& name, const char* room = "support")
    {
        Edit edit{Kind::Client, store.newId(), {}};
        edit.set(ClientField::CodeName, name).set(ClientField::Compartment, room);
        return edit;
    }
    Edit contact(Store& store, const Id& client, const QString& note)
    {
        Edit edit{Kind::Contact, store.newId(), {}};
        edit.set(ContactField::At, store.clock().now())
            .set(ContactField::Channel, "call")
            .set(ContactField::Note, note);
        if (!client.isNull())
            edit.set(ContactField::Client, client);
        return edit;
    }
};

void TestJournal::writesAndReads()
{
    TestStore store;
    const Edit kaarna = client(*store, QStringLiteral("Kaarna"));
    VERIFY_OK(store->journal().write({kaarna, contact(*store, kaarna.id, QStringLiteral("Haluaa tietää"))}));

    const auto timeline = Lists::timeline(store->connection(), kaarna.id, std::nullopt, 10);
    VERIFY_OK(timeline);
    QCOMPARE(timeline->rows.size(), 1);
    QCOMPARE(timeline->rows.first().text(ContactField::Note), QStringLiteral("Haluaa tietää"));
    QCOMPARE(timeline->rows.first().reference(ContactField::Client), kaarna.id);
    QCOMPARE(*Lists::outboxSize(store->connection()), 2);
    QCOMPARE(store->journal().history(kaarna.id)->size(), 1);
}

void TestJournal::undoRestores()
{
    TestStore store;
    Edit kaarna = client(*store, QStringLiteral("Kaarna"));
    const auto made = store->journal().write(kaarna);
    VERIFY_OK(made);
    Edit change{Kind::Client, kaarna.id, {}};
    change.set(ClientField::CodeName, QStringLiteral("Tuuli")).set(ClientField::State, "dormant");
    const auto changed = store->journal().write(change);
    VERIFY_OK(changed);
    VERIFY_OK(store->journal().write(changed->undo));
    const auto back = Lists::record(store->connection(), kaarna.id);
    QCOMPARE((*back)->text(ClientField::CodeName), QStringLiteral("Kaarna"));
    QVERIFY(!(*back)->has(ClientField::State));
    VERIFY_OK(store->journal().write(made->undo));
    QCOMPARE(*Lists::count(store->connection(), Kind::Client), 0);
}

void TestJournal::notesAreOnlyAddedTo()
{
    TestStore store;
    const Edit call = contact(*store, {}, QStringLiteral("First"));
    VERIFY_OK(store->journal().write(call));
    Edit rewrite{Kind::Contact, call.id, {}};
    rewrite.set(ContactField::Note, QStringLiteral("Second"));
    VERIFY_FAILS(store->journal().write(rewrite), ErrorCode::Refused);
}

void TestJournal::refusesWholeOnDanglingReference()
{
    TestStore store;
    const Edit good = client(*store, QStringLiteral("Kaarna"));
    const Edit bad = contact(*store, store->newId(), QStringLiteral("With nobody known"));
    VERIFY_FAILS(store->journal().write({good, bad}), ErrorCode::InvalidInput);
    QCOMPARE(*Lists::count(store->connection(), Kind::Client), 0);
    QCOMPARE(*Lists::outboxSize(store->connection()), 0);
    VERIFY_OK(store->journal().write(good)); // the numbering of edits went back as well
    QCOMPARE(*Lists::outboxSize(store->connection()), 1);
}

void TestJournal::erasedStaysErased()
{
    TestStore store;
    const Edit kaarna = client(*store, QStringLiteral("Kaarna"));
    const Edit call = contact(*store, kaarna.id, QStringLiteral("Ainutkertainen"));
    VERIFY_OK(store->journal().write({kaarna, call}));
    VERIFY_OK(store->journal().erase(kaarna.id));
    QVERIFY(!Lists::record(store->connection(), kaarna.id)->has_value());
    QVERIFY(!Lists::record(store->connection(), call.id)->has_value());
    QVERIFY(Search::find(store->connection(), {QStringLiteral("ainut"), Kind::Contact}, 10)->isEmpty());
    QVERIFY(store->journal().history(call.id)->isEmpty());
    VERIFY_FAILS(store->journal().write(kaarna), ErrorCode::Refused);
}

void TestJournal::erasedLeavesNoPieceInTheSearch()
{
    TestStore store;
    const Edit kaarna = client(*store, QStringLiteral("Kaarna"));
    VERIFY_OK(store->journal().write({kaarna, contact(*store, kaarna.id, QStringLiteral("Xylofonikvartetti"))}));
    for (int i = 0; i < 40; ++i) // many transactions, so that the index lies in many parts
        VERIFY_OK(store->journal().write(contact(*store, {}, QStringLiteral("Tavallinen puhelu %1").arg(i))));
    store->connection().exec("CREATE VIRTUAL TABLE temp.pieces USING fts5vocab (main, search, row)");
    const auto piecesOf = [&](const char* piece) {
        Statement query = store->connection().prepare("SELECT count(*) FROM temp.pieces WHERE term LIKE ?");
        query.with(QStringLiteral("%") + QString::fromLatin1(piece)).step();
        return query.integer(0);
    };
    QCOMPARE(piecesOf("xyl"), 1);
    VERIFY_OK(store->journal().erase(kaarna.id));
    QVERIFY(store->journal().isPurging());
    store->connection().exec("DROP TABLE temp.pieces");
    store.reopen(); // cut off in the middle
    QVERIFY(store->journal().isPurging());
    Result<bool> more = true;
    for (int step = 0; step < 1000 && more && *more; ++step)
        more = store->journal().purge(4);
    VERIFY_OK(more);
    QVERIFY(!*more);
    QVERIFY(!store->journal().isPurging());
    store->connection().exec("CREATE VIRTUAL TABLE temp.pieces USING fts5vocab (main, search, row)");
    QCOMPARE(piecesOf("xyl"), 0);
    QCOMPARE(piecesOf("puh"), 1);
    QCOMPARE(Search::find(store->connection(), {QStringLiteral("puhelu"), Kind::Contact}, 50)->size(), 40);
}

void TestJournal::roomsFollowTheClient()
{
    TestStore store;
    const Edit one = client(*store, QStringLiteral("Kaarna"));
    const Edit call = contact(*store, one.id, QStringLiteral("Ainutkertainen"));
    Edit more{Kind::Addendum, store->newId(), {}};
    more.set(AddendumField::Contact, call.id).set(AddendumField::At, store.clock.now());
    more.set(AddendumField::Text, QStringLiteral("Erikoinen"));
    VERIFY_OK(store->journal().write({one, call, more}));
    const auto found = [&](const QString& text, Kind kind, const char* room) {
        return Search::find(store->connection(), {text, kind, QString::fromLatin1(room)}, 10)->size();
    };
    QCOMPARE(found(QStringLiteral("erikoinen"), Kind::Addendum, "support"), 1);
    Edit move{Kind::Client, one.id, {}};
    move.set(ClientField::Compartment, "serie");
    const auto moved = store->journal().write(move);
    VERIFY_OK(moved);
    QCOMPARE(found(QStringLiteral("erikoinen"), Kind::Addendum, "support"), 0);
    QCOMPARE(found(QStringLiteral("erikoinen"), Kind::Addendum, "serie"), 1);
    QCOMPARE(found(QStringLiteral("ainut"), Kind::Contact, "support"), 0);
    QCOMPARE(Lists::contacts(store->connection(), QStringLiteral("support"), std::nullopt, 10)->rows.size(), 0);
    QCOMPARE(Lists::contacts(store->connection(), QStringLiteral("serie"), std::nullopt, 10)->rows.size(), 1);
    VERIFY_OK(store->journal().write(moved->undo));
    QCOMPARE(found(QStringLiteral("ainut"), Kind::Contact, "support"), 1);
}

void TestJournal::searchFindsInsideWords_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("Finnish inflection") << u"Vietiin turvakotiin illalla"_qs << u"turvakoti"_qs << true;
    QTest::newRow("Finnish compound") << u"Hätämajoituspaikka"_qs << u"majoitus"_qs << true;
    QTest::newRow("accents") << u"Pääsi hätämajoitukseen"_qs << u"hatamaj"_qs << true;
    QTest::newRow("first key") << u"Pääsi"_qs << u"p"_qs << true;
    QTest::newRow("two keys inside a word") << u"Pääsi"_qs << u"si"_qs << false;
    QTest::newRow("Cyrillic") << u"Позвонила в полицию"_qs << u"ПОЛИЦИ"_qs << true;
    QTest::newRow("Cyrillic yo") << u"ещё раз"_qs << u"еще"_qs << true;
    QTest::newRow("Thai") << u"ต้องการความช่วยเหลือ"_qs << u"ช่วยเหลือ"_qs << true;
    QTest::newRow("Arabic, vowel signs") << u"مُساعَدة قانونية"_qs << u"مساعده"_qs << true;
    QTest::newRow("Arabic, inside") << u"والمساعدة"_qs << u"مساعد"_qs << true;
    QTest::newRow("Chinese word of two") << u"她需要律师的帮助"_qs << u"律师"_qs << true;
    QTest::newRow("Chinese single") << u"她需要律师的帮助"_qs << u"她"_qs << true;
    QTest::newRow("pieces scattered") << u"turva akot koti"_qs << u"turvakoti"_qs << false;
    QTest::newRow("two words, any order") << u"Soitto poliisille"_qs << u"polii soitto"_qs << true;
    QTest::newRow("quotes and operators") << u"a \"b\" OR c* NOT"_qs << u"\"b\" OR c*"_qs << true;
}

void TestJournal::searchFindsInsideWords()
{
    QFETCH(QString, note);
    QFETCH(QString, query);
    QFETCH(bool, found);
    TestStore store;
    VERIFY_OK(store->journal().write(contact(*store, {}, note)));
    const auto hits = Search::find(store->connection(), {query, Kind::Contact}, 10);
    VERIFY_OK(hits);
    QCOMPARE(!hits->isEmpty(), found);
}

void TestJournal::survivesReopening()
{
    TestStore store;
    const Edit kaarna = client(*store, QStringLiteral("Kaarna"));
    VERIFY_OK(store->journal().write(kaarna));
    const Id device = store->journal().device();
    store.reopen();
    QCOMPARE(store->journal().device(), device);
    QCOMPARE((*Lists::record(store->connection(), kaarna.id))->text(ClientField::CodeName), QStringLiteral("Kaarna"));
    VERIFY_OK(store->journal().write(client(*store, QStringLiteral("Tuuli"))));
    QCOMPARE(*Lists::outboxSize(store->connection()), 2);
}

void TestJournal::theSameAgainIsNoEdit()
{
    TestStore store;
    const auto phones = [](bool turned) {
        const std::pair<QCborValue, QCborValue> number{u"number"_qs, u"000"_qs};
        const std::pair<QCborValue, QCborValue> hours{u"hours"_qs, u"9-16"_qs};
        return QCborArray{turned ? QCborMap{hours, number} : QCborMap{number, hours}};
    };
    Edit partner{Kind::Partner, store->newId(), {}};
    partner.set(PartnerField::Name, u"Turvakoti"_qs).set(PartnerField::Phones, phones(false));
    QCOMPARE(store->journal().write(partner)->written, 1);
    QCOMPARE(store->journal().write(partner)->written, 0);
    QCOMPARE(store->journal().write(partner.set(PartnerField::Phones, phones(true)))->written, 0);
    QCOMPARE(*Lists::outboxSize(store->connection()), 1);
}

void TestJournal::halfACharacter()
{
    TestStore store;
    const QString cut = QStringLiteral("cut ") + QChar(0xD83D);
    const Edit call = contact(*store, {}, cut);
    VERIFY_OK(store->journal().write(call));
    QCOMPARE((*Lists::record(store->connection(), call.id))->text(ContactField::Note), u"cut \uFFFD"_qs);
    const Edit raw = Edit{Kind::Contact, call.id, {}}.set(ContactField::Place, QCborValue(cut));
    VERIFY_FAILS(store->journal().write(raw), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "testjournal.moc"
