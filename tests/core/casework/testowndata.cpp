// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/caselists.h"
#include "core/casework/merging.h"
#include "core/casework/owndata.h"
#include "core/casework/owndatawords.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/lists.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

class TestOwnData : public QObject {
    Q_OBJECT

private slots:
    void allOfOneClientAndNothingOfAnother();
    void whatWasIsInItToo();
    void whatWasTakenBackIsInItToo();
    void nobodyLearnsOfAnotherClient();
    void whoOpenedItIsListed();
    void wordsAreWholeInEveryLanguage();
};

namespace {

QByteArray textOf(TestStore& store, const Id& client)
{
    const auto data = OwnData::of(store->connection(), store->journal(), client);
    if (!data)
        qFatal("%s", qPrintable(data.error().message));
    return QJsonDocument(data->toJson(store.clock.now())).toJson();
}

} // namespace

void TestOwnData::allOfOneClientAndNothingOfAnother()
{
    TestStore store;
    QList<Edit> edits;
    const auto about = [&](const char* mark, const char* room) {
        const QString name = QString::fromLatin1(mark);
        const Edit client = Records::client(store.random, name + u"-client"_s, room);
        edits += client;
        for (const KindInfo& kind : allKinds()) { // every kind there is or will be that belongs to a client
            const Field* owner = kind.field(quint16(1));
            if (!owner || owner->type != FieldType::Reference || owner->target != Kind::Client)
                continue;
            Edit edit{kind.kind, store->newId(), {}};
            edit.set(1, client.id);
            for (const Field& field : kind.fields) {
                if (field.type == FieldType::Text)
                    edit.set(field.id,
                             name + u'-' + QString::fromLatin1(kind.name) + u'-' + QString::fromLatin1(field.name));
                else if (field.type == FieldType::Choice)
                    edit.set(field.id, field.choices.constFirst());
                else if (field.type == FieldType::Time)
                    edit.set(field.id, store.clock.now());
                else if (field.type == FieldType::Languages)
                    edit.set(field.id, QStringList{u"fi"_s});
            }
            edits += edit;
            if (kind.kind == Kind::Contact) {
                Edit addendum{Kind::Addendum, store->newId(), {}};
                edits += addendum.set(AddendumField::Contact, edit.id)
                             .set(AddendumField::At, store.clock.now())
                             .set(AddendumField::Text, name + u"-addendum"_s);
            }
        }
        return client.id;
    };
    const Id own = about("own", "support");
    about("other", "support");
    about("third", "serie");
    VERIFY_OK(store->journal().write(edits));
    const QByteArray text = textOf(store, own);
    for (const Edit& edit : edits)
        for (const QCborValue& value : edit.values)
            if (value.isString() && value.toString().startsWith(u"own-"_s))
                QVERIFY2(text.contains(value.toString().toUtf8()), qPrintable(value.toString()));
    QVERIFY(text.contains("own-addendum"));
    QVERIFY(text.contains("own-identity-name"));
    QVERIFY(!text.contains("other-"));
    QVERIFY(!text.contains("third-"));
}

void TestOwnData::whatWasIsInItToo()
{
    TestStore store;
    const Edit client = Records::client(store.random, u"Before"_s);
    VERIFY_OK(store->journal().write(client));
    Edit renamed{Kind::Client, client.id, {}};
    VERIFY_OK(store->journal().write(renamed.set(ClientField::CodeName, u"After"_s)));
    const QByteArray text = textOf(store, client.id);
    QVERIFY(text.contains("Before"));
    QVERIFY(text.contains("After"));
}

/// It is in no list any more, but it is kept.
void TestOwnData::whatWasTakenBackIsInItToo()
{
    TestStore store;
    const Edit client = Records::client(store.random, u"Kaarna"_s);
    const Edit contact = Records::contact(store.random, client.id, u"Taken back"_s);
    Edit addendum{Kind::Addendum, store->newId(), {}};
    addendum.set(AddendumField::Contact, contact.id)
        .set(AddendumField::At, store.clock.now())
        .set(AddendumField::Text, u"Also taken back"_s);
    VERIFY_OK(store->journal().write({client, contact, addendum}));
    for (const auto& [kind, id] : {std::pair(Kind::Contact, contact.id), std::pair(Kind::Addendum, addendum.id)})
        VERIFY_OK(store->journal().write(Edit{kind, id, {}}.set(DeletedField, QCborValue(true))));
    const QByteArray text = textOf(store, client.id);
    QVERIFY2(text.contains("Taken back") && text.contains("Also taken back"), text.constData());
    QVERIFY2(text.contains("\"deleted\""), text.constData());
}

/// That somebody alike is a client too is theirs to tell, and nobody else's: GDPR 15(4). Nor does what was ever written
/// tell it.
void TestOwnData::nobodyLearnsOfAnotherClient()
{
    TestStore store;
    const Edit kaarna = Records::client(store.random, u"Kaarna"_s);
    const Edit pihka = Records::client(store.random, u"Pihka"_s);
    const Edit tuohi = Records::client(store.random, u"Tuohi"_s);
    VERIFY_OK(store->journal().write({kaarna, pihka, tuohi}));
    VERIFY_OK(store->journal().write(*Merging::notTheSame(store->connection(), kaarna.id, pihka.id)));
    VERIFY_OK(store->journal().write(*Merging::merge(store->connection(), tuohi.id, kaarna.id)));
    VERIFY_OK(store->journal().write(*Merging::unmerge(store->connection(), kaarna.id)));
    const QByteArray text = textOf(store, kaarna.id);
    QVERIFY(text.contains("Kaarna"));
    for (const Edit& other : {pihka, tuohi})
        QVERIFY2(!text.contains(other.id.toString().toUtf8()), text);
    for (const char* field : {"merged_into", "not_same_as"})
        QVERIFY2(!text.contains(field), field);
    VERIFY_OK(store->journal().write(*Merging::merge(store->connection(), tuohi.id, kaarna.id)));
    QVERIFY(textOf(store, tuohi.id).contains("Kaarna")); // one person: both
    QVERIFY(!textOf(store, tuohi.id).contains("merged_into"));
    QVERIFY(!textOf(store, tuohi.id).contains(pihka.id.toString().toUtf8()));
}

void TestOwnData::whoOpenedItIsListed()
{
    TestStore store;
    const Edit client = Records::client(store.random, u"Kaisla"_s);
    VERIFY_OK(store->journal().write(client));
    for (const char* worker : {"AB", "CD"}) {
        store.clock.advance(1000);
        VERIFY_OK(store->journal().write(
            OwnData::access(store->newId(), client.id, QString::fromLatin1(worker), store.clock.now())));
    }
    const auto accesses = CaseLists::accessesOf(store->connection(), client.id, 10);
    VERIFY_OK(accesses);
    QCOMPARE(accesses->size(), 2);
    QCOMPARE(accesses->at(0).text(AccessField::Worker), u"CD"_s);
    QCOMPARE(accesses->at(0).text(AccessField::What), u"export"_s);
}

void TestOwnData::wordsAreWholeInEveryLanguage()
{
    QList<Error> refused;
    const QHash<QString, OwnDataWords> all = OwnDataWords::load(u":/owndata"_s, &refused);
    QVERIFY2(refused.isEmpty(), qPrintable(refused.value(0).message));
    const auto sheets = SheetCatalogue::load();
    VERIFY_OK(sheets);
    for (const QString& language : sheets->phraseLanguages()) // plain Finnish shares the words of Finnish
        QVERIFY2(all.contains(language) || language == u"fi-x-selko"_s, qPrintable(language));
    for (auto words = all.cbegin(); words != all.cend(); ++words) {
        const auto has = [&](const QString& word, const KindInfo& kind, const char* what) {
            QVERIFY2(!word.isEmpty(), qPrintable(words.key() + u": "_s + QString::fromLatin1(kind.name) + u'.'
                                                 + QString::fromLatin1(what)));
        };
        for (const char* text : {"title", "rights", "made_on", "yes", "no", "taken_back", "earlier"})
            has(words->text(text), info(Kind::Client), text);
        QVERIFY(words->text("made_on").contains(u"%1"_s));
        for (const KindInfo& kind : allKinds()) {
            const Field* owner = kind.field(quint16(1));
            const bool isTheirs = owner && owner->type == FieldType::Reference
                                  && (owner->target == Kind::Client || owner->target == Kind::Contact);
            if (kind.kind != Kind::Client && !isTheirs)
                continue;
            has(words->kind(kind.kind), kind, "");
            for (const Field& field : kind.fields) {
                if (field.id == DeletedField || (field.type == FieldType::Reference && field.target == Kind::Client))
                    continue;
                has(words->field(kind.kind, field.id), kind, field.name);
                const bool saidElsewhere = (kind.kind == Kind::Client && field.id == ClientField::Compartment) // names
                                           || (kind.kind == Kind::Step && field.id == StepField::State); // of the path
                for (const char* choice : saidElsewhere ? QList<const char*>() : field.choices)
                    has(words->choice(kind.kind, field.id, QString::fromLatin1(choice)), kind, choice);
            }
        }
    }
    QCOMPARE(all.value(u"en"_s).field(Kind::Access, AccessField::Worker), u"Opened by"_s); // its own word
    QCOMPARE(all.value(u"en"_s).field(Kind::Contact, ContactField::Worker), u"Written by"_s);
}

QTEST_GUILESS_MAIN(TestOwnData)
#include "testowndata.moc"
