// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A client of the one room and a client of the other are relatives: surname, telephone, partner, topics and notes
// agree. Whatever core is asked for one room tells no word of the other, and no id. That nothing can be asked which is
// not asked here, testeveryquestion sees to.

#include "core/casework/caselists.h"
#include "core/casework/duplicates.h"
#include "core/casework/merging.h"
#include "core/casework/owndata.h"
#include "core/report/htcdsimport.h"
#include "core/store/conflicts.h"
#include "core/store/lists.h"
#include "core/store/search.h"
#include "tests/core/casework/roomquestions.h"
#include "tests/support/laptops.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonDocument>
#include <QtTest>

using namespace Rinnalla;

namespace {

const QString Support = QStringLiteral("support");
const QString Serie = QStringLiteral("serie");
const QStringList Rooms{Support, Serie};
const QDate Today(2026, 11, 20);
constexpr int Many = 1000;

/// In every text of a room's records, and nowhere else.
QString markOf(const QString& room)
{
    return QStringLiteral("merkki") + room;
}

QString otherRoom(const QString& room)
{
    return room == Support ? Serie : Support;
}

} // namespace

class TestCompartments : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyQuestion_data();
    void everyQuestion();
    void searchOfEveryKind();
    void recordsOfEveryKind();
    void aClientsOwnThings();
    void relativesAreNoDuplicates();
    void nothingMergesAcross();
    void conflictsStayInTheirRoom();

private:
    Values valuesOf(Kind kind, const QString& room);
    void write(Kind kind, const QString& room);
    QList<RoomQuestion> questions() { return roomQuestions(**m_store, Today); }
    QString leakedInto(const QString& room, const QString& answer) const;
    Connection& reading() { return (*m_store)->connection(); }

    std::unique_ptr<TestStore> m_store;
    Id m_partner;
    QHash<QString, QHash<Kind, Id>> m_ids; ///< room → kind → a record
    QList<Id> m_strangers;                 ///< whom a client is linked with
};

/// Something in every field, in the room's own words and in words both rooms use.
Values TestCompartments::valuesOf(Kind kind, const QString& room)
{
    const QString mark = markOf(room);
    const QString words = QStringLiteral("Sukunimi velka 0401234567 ") + mark;
    Values values;
    for (const Field& field : info(kind).fields) {
        switch (field.type) {
        case FieldType::Text:
            values[field.id] = words;
            break;
        case FieldType::Texts:
            values[field.id] = QCborArray{QStringLiteral("velka"), mark};
            break;
        case FieldType::Details:
            values[field.id] = QCborArray{QCborMap{{QStringLiteral("text"), words}}};
            break;
        case FieldType::Integer:
            values[field.id] = 3;
            break;
        case FieldType::Date:
            values[field.id] = Today.toString(Qt::ISODate);
            break;
        case FieldType::Time:
            values[field.id] = Today.startOfDay().addSecs(12 * 60 * 60).toMSecsSinceEpoch();
            break;
        case FieldType::Choice:
            values[field.id] = QString::fromLatin1(field.choices.first());
            break;
        case FieldType::Language:
            values[field.id] = QStringLiteral("fi");
            break;
        case FieldType::Languages:
            values[field.id] = QCborArray{QStringLiteral("fi")};
            break;
        case FieldType::Reference: {
            const Id target = field.target == Kind::Partner ? m_partner : m_ids[room].value(field.target);
            if (!target.isNull())
                values[field.id] = target.toBytes();
            break;
        }
        case FieldType::Boolean: // "done", "deleted" and the like would hide it
            break;
        }
    }
    return values;
}

void TestCompartments::write(Kind kind, const QString& room)
{
    Edit edit{kind, m_store->random.id(), valuesOf(kind, room)};
    if (kind == Kind::Client) {
        edit.set(ClientField::Compartment, room);
        // Links to somebody who was erased since; that one across rooms holds nowhere is testmerging's.
        const Id stranger = m_store->random.id();
        m_strangers += stranger;
        edit.set(ClientField::MergedInto, stranger.toString())
            .set(ClientField::NotSameAs, QStringList{stranger.toString()});
    }
    if (kind == Kind::Identity)
        edit.set(IdentityField::Name, QStringLiteral("Aino Sukunimi"))
            .set(IdentityField::Phone, QStringLiteral("0401234567"))
            .set(IdentityField::Email, QStringLiteral("aino@example.org"));
    if (kind == Kind::Handout)
        edit.set(HandoutField::Topic, markOf(room)).set(HandoutField::Edition, QString());
    if (kind == Kind::Step) { // a period of it ends
        const QString decided = m_store->clock.today().toString(Qt::ISODate);
        const QCborMap start{{QStringLiteral("starts"), QStringLiteral("decision")}, {QStringLiteral("on"), decided}};
        edit.set(StepField::Template, QStringLiteral("reflection-period"))
            .set(StepField::OptionsTold, QCborArray{start});
    }
    if (kind == Kind::Referral && m_ids[room].contains(kind)) // the second: on a consent that was taken back
        edit.set(ReferralField::State, "sent");
    const auto written = (*m_store)->journal().write(edit);
    VERIFY_OK(written);
    m_ids[room].insert(kind, edit.id);
}

void TestCompartments::initTestCase()
{
    m_store = std::make_unique<TestStore>();
    Edit partner{Kind::Partner, m_store->random.id(), {}};
    VERIFY_OK((*m_store)->journal().write(partner.set(PartnerField::Name, QStringLiteral("Yhteinen talo"))));
    m_partner = partner.id;
    for (const QString& room : Rooms)
        for (const KindInfo& kind : allKinds())
            if (kind.hasRoom())
                write(kind.kind, room);
    for (const QString& room : Rooms)
        write(Kind::Referral, room);
    for (const QString& room : Rooms) // the same person handed over to each
        VERIFY_OK((*m_store)->journal().write(Htcds::edits(
            handedOver(), markOf(room), [this] { return m_store->random.id(); }, room, m_store->clock.now())));
    for (const QString& room : Rooms)
        for (int i = 0; i < 6; ++i) // so many that statistics show a number
            write(Kind::Contact, room);
}

/// Empty where the answer tells nothing of the other room.
QString TestCompartments::leakedInto(const QString& room, const QString& answer) const
{
    const QString other = otherRoom(room);
    if (answer.contains(markOf(other), Qt::CaseInsensitive))
        return markOf(other);
    for (const Id& id : m_ids.value(other))
        if (answer.contains(id.toString()))
            return id.toString();
    return {};
}

void TestCompartments::everyQuestion_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("name");
    for (const RoomQuestion& question : questions())
        for (const QString& room : Rooms)
            QTest::addRow("%s in %s", qPrintable(question.name), qPrintable(room)) << room << question.name;
}

void TestCompartments::everyQuestion()
{
    QFETCH(QString, room);
    QFETCH(QString, name);
    for (const RoomQuestion& question : questions()) {
        if (question.name != name)
            continue;
        const auto answer = question.ask(room);
        VERIFY_OK(answer);
        QVERIFY2(leakedInto(room, *answer).isEmpty(), qPrintable(*answer));
        // An answer that says nothing would prove nothing. Where nobody is alike there is no pair, where nobody was
        // merged no merging; a calendar names nobody at all, and every sheet here is of no edition.
        static const QStringList silent{
            QStringLiteral("casework/duplicates:find"), QStringLiteral("casework/merging:mergedIn"),
            QStringLiteral("calendar/calendarexport:calendarEvents"), QStringLiteral("library/tellagain:whomToTell"),
            QStringLiteral("store/conflicts:all")};
        if (!silent.contains(name))
            QVERIFY2(answer->contains(markOf(room)), qPrintable(*answer));
    }
}

void TestCompartments::searchOfEveryKind()
{
    for (const KindInfo& kind : allKinds())
        for (const QString& room : Rooms)
            for (const QString& text : {markOf(room), QStringLiteral("Sukunimi velka"), QStringLiteral("0401234567"),
                                        markOf(otherRoom(room))}) {
                const auto hits = Search::find(reading(), {text, kind.kind, room, 0}, Many);
                VERIFY_OK(hits);
                for (const Search::Hit& hit : *hits)
                    QVERIFY2(leakedInto(room, said(hit.record) + hit.excerpt).isEmpty(), kind.name);
                if (text == markOf(otherRoom(room)))
                    QVERIFY2(hits->isEmpty(), kind.name);
            }
    const auto own = Search::find(reading(), {markOf(Serie), Kind::Contact, Serie, 0}, Many);
    QCOMPARE(own->size(), 7);
}

/// What the command line lists: `list KIND --compartment ROOM`.
void TestCompartments::recordsOfEveryKind()
{
    for (const KindInfo& kind : allKinds())
        for (const QString& room : Rooms) {
            const auto page = Lists::records(reading(), {kind.kind, {}, room}, {}, Many);
            VERIFY_OK(page);
            QVERIFY2(leakedInto(room, said(page->rows)).isEmpty(), kind.name);
            if (kind.hasRoom())
                QVERIFY2(said(page->rows).contains(markOf(room)) || kind.kind == Kind::Access, kind.name);
        }
}

/// Asked of one client, whose card another room does not open: everything belongs to that client.
void TestCompartments::aClientsOwnThings()
{
    for (const QString& room : Rooms) {
        const Id client = m_ids[room].value(Kind::Client);
        QString all;
        const auto timeline = Lists::timeline(reading(), client, {}, Many);
        VERIFY_OK(timeline);
        all += said(timeline->rows);
        all += said(Lists::stepsOf(reading(), client).value_or(QList<Record>()));
        all += said(Lists::addendaOf(reading(), m_ids[room].value(Kind::Contact)).value_or(QList<Record>()));
        all += said(Lists::identityOf(reading(), client)->value_or(Record()));
        all += said(CaseLists::appointmentsOf(reading(), client).value_or(QList<Record>()));
        all += said(CaseLists::goalsOf(reading(), client).value_or(QList<Record>()));
        all += said(CaseLists::consentsOf(reading(), client).value_or(QList<Record>()));
        all += said(CaseLists::referralsOf(reading(), client).value_or(QList<Record>()));
        all += said(CaseLists::accessesOf(reading(), client, Many).value_or(QList<Record>()));
        for (const Id& one : Merging::group(reading(), client).value_or(QList<Id>()))
            all += one.toString();
        all += Merging::kept(reading(), client)->toString();
        for (const Id& one : Merging::toErase(reading(), client).value_or(QList<Id>()))
            all += one.toString();
        const auto own = OwnData::of(reading(), (*m_store)->journal(), client);
        VERIFY_OK(own);
        const QString leaves = QString::fromUtf8(QJsonDocument(own->toJson(Today.startOfDay())).toJson());
        for (const Id& stranger : std::as_const(m_strangers))
            QVERIFY2(!leaves.contains(stranger.toString()), qPrintable(leaves));
        all += leaves;
        QVERIFY(all.contains(markOf(room)));
        QCOMPARE(leakedInto(room, all), QString());
    }
}

void TestCompartments::relativesAreNoDuplicates()
{
    for (const QString& room : Rooms)
        QVERIFY(Duplicates::find(reading(), room, Many)->isEmpty());
}

void TestCompartments::nothingMergesAcross()
{
    const Id one = m_ids[Support].value(Kind::Client);
    const Id other = m_ids[Serie].value(Kind::Client);
    VERIFY_FAILS(Merging::merge(reading(), one, other), ErrorCode::Refused);
    VERIFY_FAILS(Merging::merge(reading(), other, one), ErrorCode::Refused);
    VERIFY_FAILS(Merging::notTheSame(reading(), one, other), ErrorCode::Refused);
    QVERIFY(Merging::unmerge(reading(), other)->isEmpty());
}

/// Written on two laptops at the same time, of a client of each room.
void TestCompartments::conflictsStayInTheirRoom()
{
    Laptop one(1);
    Laptop two(2);
    MeetingPlace place;
    const auto meet = [&] {
        for (Laptop* laptop : {&one, &two})
            laptop->push(place);
        for (Laptop* laptop : {&one, &two})
            laptop->pull(place);
    };
    QHash<QString, Id> clients;
    for (const QString& room : Rooms) {
        Edit client{Kind::Client, one.random.id(), {}};
        one.write(client.set(ClientField::CodeName, markOf(room)).set(ClientField::Compartment, room));
        clients.insert(room, client.id);
    }
    meet();
    for (Laptop* laptop : {&one, &two})
        for (const QString& room : Rooms) {
            Edit notes{Kind::Client, clients.value(room), {}};
            laptop->write(notes.set(ClientField::SafetyNotes, laptop->device().toString() + markOf(room)));
        }
    meet();
    for (const QString& room : Rooms) {
        const auto found = Conflicts::all(one.connection(), one.state(), room);
        VERIFY_OK(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().client, clients.value(room));
        for (const Conflict::Version& version : found->first().versions)
            QVERIFY(version.value.toString().endsWith(markOf(room)));
        QCOMPARE(Conflicts::count(one.connection(), one.state(), room).value(), 1);
    }
}

QTEST_GUILESS_MAIN(TestCompartments)
#include "testcompartments.moc"
