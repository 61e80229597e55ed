// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/merging.h"
#include "core/store/merged.h"
#include "core/store/search.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QtTest>

using namespace Rinnalla;

namespace {

const QString Support = QStringLiteral("support");

} // namespace

class TestMerging : public QObject {
    Q_OBJECT

private slots:
    void init();
    void mergedIsLeftOutOfLists();
    void keptShowsWhatBothHave();
    void unmergingRestoresExactly();
    void aGroupOfThreeComesApartAsItWasPutTogether();
    void circleStillShowsOne();
    void roomsNeverMerge();
    void aClientMovedAwayStandsAlone();
    void keptTakenBackShowsTheOther();
    void erasingTakesTheWholeGroup();
    void notTheSameIsKeptOnBoth();
    void nothingElseIsTakenForALink();

private:
    Id make(const char* codeName, const char* room = "support");
    void write(const Result<QList<Edit>>& edits);
    QStringList listed(const QString& room = Support);
    Connection& reading() { return (*m_store)->connection(); }

    std::unique_ptr<TestStore> m_store;
};

void TestMerging::init()
{
    m_store = std::make_unique<TestStore>();
}

Id TestMerging::make(const char* codeName, const char* room)
{
    const Edit client = Records::client(m_store->random, QString::fromLatin1(codeName), room);
    return (*m_store)->journal().write(client) ? client.id : Id();
}

void TestMerging::write(const Result<QList<Edit>>& edits)
{
    VERIFY_OK(edits);
    VERIFY_OK((*m_store)->journal().write(*edits));
}

QStringList TestMerging::listed(const QString& room)
{
    QStringList names;
    const auto clients = Lists::clients(reading(), {room, {}}, {}, 100);
    for (const ClientRow& row : clients ? clients->rows : QList<ClientRow>())
        names += row.client.text(ClientField::CodeName);
    return names;
}

void TestMerging::mergedIsLeftOutOfLists()
{
    const Id kaarna = make("Kaarna");
    const Id kaisla = make("Kaisla");
    Edit review{Kind::Client, kaisla, {}};
    VERIFY_OK((*m_store)->journal().write(review.set(ClientField::ReviewOn, QDate(2026, 1, 1))));
    write(Merging::merge(reading(), kaarna, kaisla));

    QCOMPARE(listed(), QStringList{QStringLiteral("Kaarna")});
    QCOMPARE(*Lists::count(reading(), Kind::Client), 1);
    QCOMPARE(Lists::clientsNamed(reading(), Support, QStringLiteral("ka"), 10)->size(), 1);
    QVERIFY(Lists::reviewsDue(reading(), Support, QDate(2027, 1, 1), 10)->isEmpty());
    QCOMPARE(*Merging::group(reading(), kaisla), (QList<Id>{kaarna, kaisla}));
    QCOMPARE(*Merging::kept(reading(), kaisla), kaarna);
    // Its name still leads somewhere.
    const auto found = Search::find(reading(), {QStringLiteral("Kaisla"), Kind::Client, Support}, 10);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().record.id, kaarna);
}

void TestMerging::keptShowsWhatBothHave()
{
    const Id kaarna = make("Kaarna");
    const Id kaisla = make("Kaisla");
    const Edit early = Records::contact(m_store->random, kaarna, QStringLiteral("first"), 1000);
    Edit late = Records::contact(m_store->random, kaisla, QStringLiteral("second"), 2000);
    late.set(ContactField::FollowUpOn, QDate(2026, 1, 2));
    Edit step = Records::step(m_store->random, kaisla, QStringLiteral("Step"));
    step.set(StepField::DueOn, QDate(2026, 3, 4));
    VERIFY_OK((*m_store)->journal().write({early, late, step}));
    write(Merging::merge(reading(), kaarna, kaisla));

    QCOMPARE(Lists::timeline(reading(), kaarna, {}, 10)->rows.size(), 3);
    QCOMPARE(Lists::stepsOf(reading(), kaarna)->size(), 1);
    const ClientRow row = Lists::clients(reading(), {}, {}, 10)->rows.first();
    QCOMPARE(row.lastContact.toMSecsSinceEpoch(), 2000);
    QCOMPARE(row.nextDeadline, QDate(2026, 3, 4));
    const auto contacts = Lists::contacts(reading(), Support, {}, 10);
    QCOMPARE(contacts->rows.size(), 2);
    for (const ContactRow& contact : contacts->rows)
        QCOMPARE(contact.codeName, QStringLiteral("Kaarna"));
    QCOMPARE(Lists::callbacksOwed(reading(), Support, QDate(2027, 1, 1), 10)->first().codeName,
             QStringLiteral("Kaarna"));
    QCOMPARE(Lists::deadlines(reading(), Support, QDate(2027, 1, 1), 10)->first().codeName, QStringLiteral("Kaarna"));

    // Pages of one, so that the key goes on through both records.
    QStringList seen;
    std::optional<ListKey> after;
    do {
        const auto page = Lists::timeline(reading(), kaarna, after, 1);
        VERIFY_OK(page);
        for (const Record& record : page->rows)
            seen += record.id.toString();
        after = page->next;
    } while (after);
    QCOMPARE(seen.size(), 3);
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 3);
}

void TestMerging::unmergingRestoresExactly()
{
    const Id kaarna = make("Kaarna");
    const Id kaisla = make("Kaisla");
    const Record before = **Lists::record(reading(), kaisla);
    const Record keptBefore = **Lists::record(reading(), kaarna);
    write(Merging::merge(reading(), kaarna, kaisla));
    write(Merging::unmerge(reading(), kaisla));
    QCOMPARE((*Lists::record(reading(), kaisla))->values, before.values);
    QCOMPARE((*Lists::record(reading(), kaarna))->values, keptBefore.values);
    QCOMPARE(listed(), (QStringList{QStringLiteral("Kaarna"), QStringLiteral("Kaisla")}));
    QVERIFY(Merging::unmerge(reading(), kaisla)->isEmpty());
}

void TestMerging::aGroupOfThreeComesApartAsItWasPutTogether()
{
    const Id one = make("Aava");
    const Id two = make("Halla");
    const Id three = make("Ruska");
    write(Merging::merge(reading(), two, three));
    write(Merging::merge(reading(), one, three)); // three is two's: two goes to one
    QCOMPARE(listed(), QStringList{QStringLiteral("Aava")});
    QCOMPARE(Merging::group(reading(), one)->size(), 3);
    VERIFY_FAILS(Merging::merge(reading(), three, one), ErrorCode::Refused);

    write(Merging::unmerge(reading(), two));
    QCOMPARE(listed(), (QStringList{QStringLiteral("Aava"), QStringLiteral("Halla")}));
    QCOMPARE(Merging::kept(reading(), three), two);
}

/// Two laptops merged the same pair without knowing of each other, each keeping another one.
void TestMerging::circleStillShowsOne()
{
    const Id one = make("Aava");
    const Id two = make("Halla");
    const auto there = Merging::merge(reading(), one, two);
    const auto back = Merging::merge(reading(), two, one);
    write(there);
    write(back);
    QCOMPARE(listed().size(), 1);
    const Id kept = *Merging::kept(reading(), one);
    QCOMPARE(kept, std::min(one, two));
    QCOMPARE(*Merging::kept(reading(), two), kept);
    write(Merging::unmerge(reading(), std::max(one, two)));
    QCOMPARE(listed().size(), 2);
}

void TestMerging::roomsNeverMerge()
{
    const Id here = make("Aava");
    const Id there = make("Halla", "serie");
    VERIFY_FAILS(Merging::merge(reading(), here, there), ErrorCode::Refused);
    VERIFY_FAILS(Merging::notTheSame(reading(), here, there), ErrorCode::Refused);
    // Written all the same, by another program or an earlier room: it holds nowhere.
    Edit link{Kind::Client, there, {}};
    VERIFY_OK((*m_store)->journal().write(link.set(ClientField::MergedInto, here.toString())));
    QCOMPARE(*Merging::group(reading(), here), QList<Id>{here});
    QCOMPARE(listed(QStringLiteral("serie")), QStringList{QStringLiteral("Halla")});
}

void TestMerging::aClientMovedAwayStandsAlone()
{
    const Id one = make("Aava");
    const Id two = make("Halla");
    write(Merging::merge(reading(), one, two));
    Edit move{Kind::Client, two, {}};
    VERIFY_OK((*m_store)->journal().write(move.set(ClientField::Compartment, "serie")));
    QCOMPARE(listed(), QStringList{QStringLiteral("Aava")});
    QCOMPARE(listed(QStringLiteral("serie")), QStringList{QStringLiteral("Halla")});
    QCOMPARE(*Merging::toErase(reading(), one), QList<Id>{one});
}

void TestMerging::keptTakenBackShowsTheOther()
{
    const Id one = make("Aava");
    const Id two = make("Halla");
    write(Merging::merge(reading(), one, two));
    Edit gone{Kind::Client, one, {}};
    VERIFY_OK((*m_store)->journal().write(gone.set(DeletedField, QCborValue(true))));
    QCOMPARE(listed(), QStringList{QStringLiteral("Halla")});
}

void TestMerging::erasingTakesTheWholeGroup()
{
    const Id one = make("Aava");
    const Id two = make("Halla");
    const Id other = make("Ruska");
    write(Merging::merge(reading(), one, two));
    const auto all = Merging::toErase(reading(), two);
    QCOMPARE(*all, (QList<Id>{two, one}));
    for (const Id& id : *all)
        VERIFY_OK((*m_store)->journal().erase(id));
    QVERIFY(!Lists::record(reading(), one)->has_value());
    QVERIFY(!Lists::record(reading(), two)->has_value());
    QVERIFY(Lists::record(reading(), other)->has_value());
    QCOMPARE(listed(), QStringList{QStringLiteral("Ruska")});
}

void TestMerging::notTheSameIsKeptOnBoth()
{
    const Id one = make("Aava");
    const Id two = make("Halla");
    write(Merging::notTheSame(reading(), one, two));
    write(Merging::notTheSame(reading(), one, two));
    QCOMPARE((*Lists::record(reading(), one))->texts(ClientField::NotSameAs), QStringList{two.toString()});
    QCOMPARE((*Lists::record(reading(), two))->texts(ClientField::NotSameAs), QStringList{one.toString()});
}

void TestMerging::nothingElseIsTakenForALink()
{
    const Id one = make("Aava");
    const Edit contact = Records::contact(m_store->random, one, QStringLiteral("note"));
    VERIFY_OK((*m_store)->journal().write(contact));
    for (const QString& text : {QStringLiteral("nobody"), one.toString(), contact.id.toString(), QString(32, u'0')}) {
        Edit link{Kind::Client, one, {}};
        VERIFY_OK((*m_store)->journal().write(link.set(ClientField::MergedInto, text)));
        QCOMPARE(listed(), QStringList{QStringLiteral("Aava")});
        QCOMPARE(*Merging::group(reading(), one), QList<Id>{one});
    }
}

QTEST_GUILESS_MAIN(TestMerging)
#include "testmerging.moc"
