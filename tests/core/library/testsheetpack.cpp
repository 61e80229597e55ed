// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/packing.h"
#include "core/library/readlibrary.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Rinnalla;

namespace {

const SheetName English{QStringLiteral("time-to-think"), QStringLiteral("en")};
const QString Id1 = QStringLiteral("time-to-think/en");
const QDate Day(2026, 11, 21);
using What = PackChange::What;

const SheetCatalogue& builtIn()
{
    static const auto catalogue = SheetCatalogue::load();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    return *catalogue;
}

QString words(const char* into = "recover")
{
    return builtIn()
        .markdown(English.topic, English.language)
        .replace(QStringLiteral("recover"), QLatin1StringView(into));
}

/// An organisation with a store of its own.
class Organisation {
public:
    explicit Organisation(const char* name)
        : m_name(QString::fromLatin1(name))
    {
        static quint64 seed = 100;
        store.random = SeededRandom(++seed); // each has keys of its own
    }

    void write(const QList<Edit>& edits)
    {
        if (const auto written = store->journal().write(edits); !written)
            qFatal("%s", qPrintable(written.error().message));
    }
    void use(const char* into, int version) { write({LibraryEdits::use(English, words(into), version, by())}); }
    void check(const char* into, const QDate& on = Day)
    {
        write({LibraryEdits::check(English, builtIn().checkDigest(words(into)), {QStringLiteral("lawyer"), on, {}},
                                   by())});
    }
    LibraryEdits::By by() { return {QStringLiteral("AB"), store.clock.now()}; }
    SheetCatalogue catalogue() { return builtIn().with(*readOwnLibrary(store->connection())); }
    SheetEdition edition() { return *catalogue().edition(English.topic, English.language); }

    SheetPack pack() { return *packOf(catalogue(), {English}, m_name, Day); }
    QByteArray file() { return *writePack(pack(), *packKeys(*store)); }
    What meets(const SheetPack& pack)
    {
        for (const PackChange& change : compare(pack, catalogue()))
            if (change.id() == Id1)
                return change.what;
        qFatal("not in the pack");
    }
    /// As with "take all that is new".
    void takeNew(const SheetPack& pack)
    {
        write(take(pack, newAndNewer(compare(pack, catalogue())), catalogue(), by()));
    }
    void takeNamed(const SheetPack& pack) { write(take(pack, {Id1}, catalogue(), by())); }

    TestStore store;

private:
    QString m_name;
};

QByteArray reversed(QByteArray file, qsizetype at, int bit)
{
    file[at] = static_cast<char>(file.at(at) ^ (1 << bit));
    return file;
}

} // namespace

/// Sheets that go from one organisation to another.
class TestSheetPack : public QObject {
    Q_OBJECT

private slots:
    void readableAndWhole();
    void everyFlippedByteIsRefused();
    void unsignedIsRefused();
    void anotherSignatureIsRefused();
    void aNewerFormatIsRefused();
    void namesStayOnOneLine();
    void onlyTextsAndFacts();
    void theSignerIsTold();
    void keysStay();
    void checksOfBuiltInWordsTravel();
    void goesOnFromWhatCameBefore();
    void importingTwiceChangesNothing();
    void ownTextsAreReplacedOnlyByName();
    void ownChecksAndWithdrawalsAreOwn();
    void anotherOrganisationsTextsAreNotReplaced();
    void draftsStay();
    void factsTravel();
    void wordsThisProgramCannotRead();
    void roomsNeverMix();
};

void TestSheetPack::readableAndWhole()
{
    Organisation north("North");
    north.use("rest", 2);
    north.check("rest");
    const QByteArray file = north.file();
    QVERIFY(file.startsWith("Rinnalla sheet pack 1\nfrom: North\ndate: 2026-11-21\nkey: "));
    QVERIFY(file.contains("\n- Time to think (time-to-think/en), version 2: checked on 2026-11-21 (lawyer)\n"));
    const auto read = readPack(file);
    VERIFY_OK(read);
    QCOMPARE(read->pack.from, QStringLiteral("North"));
    QCOMPARE(read->pack.madeOn, Day);
    QCOMPARE(read->pack.changes, north.pack().changes);
    QVERIFY(read->pack.sheets == north.pack().sheets);
    QCOMPARE(read->pack.sheets.first().text, words("rest"));
    QVERIFY(!file.contains("AB")); // a worker's initials stay at home
    QCOMPARE(read->fingerprint.size(), 8 * 4 + 7);
}

void TestSheetPack::everyFlippedByteIsRefused()
{
    Organisation north("North");
    north.check("recover");
    const QByteArray file = north.file();
    VERIFY_OK(readPack(file));
    for (qsizetype at = 0; at < file.size(); ++at)
        QVERIFY2(!readPack(reversed(file, at, int(at % 8))), QByteArray::number(at));
    for (qsizetype at = 0; at < file.indexOf("\n\n"); ++at) // all of the header, in every bit
        for (int bit = 0; bit < 8; ++bit)
            QVERIFY2(!readPack(reversed(file, at, bit)), QByteArray::number(at));
    for (const qsizetype size : {qsizetype(0), qsizetype(20), file.size() / 2, file.size() - 1})
        QVERIFY(!readPack(file.first(size)));
    QVERIFY(!readPack(file + '\n'));
}

void TestSheetPack::unsignedIsRefused()
{
    Organisation north("North");
    north.check("recover");
    QByteArray file = north.file();
    const qsizetype from = file.indexOf("signature: ");
    const qsizetype to = file.indexOf('\n', from) + 1;
    const auto without = readPack(QByteArray(file).remove(from, to - from));
    VERIFY_FAILS(without, ErrorCode::Refused);
    QVERIFY(without.error().message.contains(QStringLiteral("not signed")));
    const auto empty = readPack(QByteArray(file).replace(from, to - from, "signature: \n"));
    VERIFY_FAILS(empty, ErrorCode::Refused);
    QVERIFY(empty.error().message.contains(QStringLiteral("not signed")));
    VERIFY_FAILS(readPack("something else"), ErrorCode::Refused);
}

void TestSheetPack::anotherSignatureIsRefused()
{
    Organisation north("North");
    north.check("recover");
    Organisation south("South");
    south.check("recover");
    QByteArray file = north.file();
    const auto lineAt = [](const QByteArray& in, const char* label) {
        const qsizetype from = in.indexOf(label);
        return in.mid(from, in.indexOf('\n', from) - from);
    };
    file.replace(lineAt(file, "signature: "), lineAt(south.file(), "signature: "));
    VERIFY_FAILS(readPack(file), ErrorCode::Refused);
    file.replace(lineAt(file, "key: "), lineAt(south.file(), "key: "));
    VERIFY_FAILS(readPack(file), ErrorCode::Refused);
}

void TestSheetPack::aNewerFormatIsRefused()
{
    Organisation north("North");
    north.check("recover");
    QByteArray file = north.file();
    VERIFY_FAILS(readPack(file.replace("pack 1\n", "pack 3\n")), ErrorCode::NewerVersion);
    VERIFY_FAILS(readPack(file.replace("pack 3\n", "pack 01\n")), ErrorCode::Refused);
}

void TestSheetPack::namesStayOnOneLine()
{
    Organisation north("North");
    north.check("recover");
    SheetPack pack = north.pack();
    const auto keys = packKeys(*north.store);
    for (const QString& name :
         {QString(), QStringLiteral("a\nb"), QStringLiteral(" a"), QStringLiteral("a\u202Eb"), QString(121, u'a')}) {
        pack.from = name;
        VERIFY_FAILS(writePack(pack, *keys), ErrorCode::WrongUsage);
    }
    pack.from = QStringLiteral("Tukipiste ry, Åbo");
    QCOMPARE(readPack(*writePack(pack, *keys))->pack.from, pack.from);
    pack.sheets.clear();
    VERIFY_FAILS(writePack(pack, *keys), ErrorCode::WrongUsage);
}

/// A signature does not make nonsense right.
void TestSheetPack::onlyTextsAndFacts()
{
    Organisation north("North");
    north.check("recover");
    const auto keys = packKeys(*north.store);
    const auto refuses = [&](auto&& spoil) {
        SheetPack pack = north.pack();
        spoil(pack);
        return !readPack(*writePack(pack, *keys));
    };
    QVERIFY(refuses([](SheetPack& pack) { pack.sheets.first().name.topic = QStringLiteral("../x"); }));
    QVERIFY(refuses([](SheetPack& pack) { pack.sheets.first().name.language = QStringLiteral("en/fi"); }));
    QVERIFY(refuses([](SheetPack& pack) { pack.sheets.first().text.clear(); }));
    QVERIFY(refuses([](SheetPack& pack) { pack.sheets += pack.sheets.first(); }));
    QVERIFY(refuses([](SheetPack& pack) {
        OwnFact fact;
        fact.key = QStringLiteral("local/room");
        pack.facts += fact;
    }));
    QVERIFY(!refuses([](SheetPack&) {}));
}

void TestSheetPack::theSignerIsTold()
{
    Organisation north("North");
    north.check("recover");
    Organisation south("South");
    const SignedPack pack = *readPack(north.file());
    const auto signer = [&] { return *signerOf(*south.store, pack); };
    QVERIFY(*signerOf(*north.store, pack) == Signer::Own);
    QVERIFY(signer() == Signer::Unknown);
    QCOMPARE(pack.fingerprint, fingerprintOf(packKeys(*north.store)->publicKey));
    south.write({trust(pack, south.by())});
    QVERIFY(signer() == Signer::Trusted);
    const auto sources = trustedSources(south.store->connection());
    VERIFY_OK(sources);
    QCOMPARE(sources->size(), 1);
    QCOMPARE(sources->first().key, pack.signer);
    QCOMPARE(sources->first().trustedOn, Day);
    south.write({distrust(sources->first())});
    QVERIFY(signer() == Signer::Unknown);
    south.write({trust(pack, south.by())});
    QVERIFY(signer() == Signer::Trusted);
    Organisation other("North"); // calls itself the same
    other.check("recover");
    QVERIFY(*signerOf(*south.store, *readPack(other.file())) == Signer::OtherKey);
}

void TestSheetPack::keysStay()
{
    Organisation north("North");
    const QByteArray first = packKeys(*north.store)->publicKey;
    QCOMPARE(first.size(), Crypto::KeySize);
    north.store.reopen();
    QCOMPARE(packKeys(*north.store)->publicKey, first);
}

void TestSheetPack::checksOfBuiltInWordsTravel()
{
    Organisation north("North");
    north.check("recover");
    Organisation south("South");
    QVERIFY(south.meets(north.pack()) == What::Newer);
    south.takeNew(north.pack());
    QVERIFY(south.edition().state(Day) == SheetState::Checked);
    QVERIFY(!south.edition().isOwn); // the words are those built in
    QCOMPARE(south.edition().origin, QStringLiteral("North"));
    QVERIFY(readOwnLibrary(south.store->connection())->sheets.first().text.isEmpty());
}

void TestSheetPack::goesOnFromWhatCameBefore()
{
    Organisation north("North");
    north.use("rest", 2);
    north.check("rest");
    const SheetPack old = north.pack();
    Organisation south("South");
    south.takeNew(old);
    QCOMPARE(south.edition().digest, textDigest(words("rest")));
    north.use("heal", 3);
    QVERIFY(south.meets(north.pack()) == What::Newer);
    south.takeNew(north.pack());
    QCOMPARE(south.edition().digest, textDigest(words("heal")));
    QVERIFY(south.edition().state(Day) == SheetState::Unchecked); // nobody checked the new words
    QVERIFY(south.meets(old) == What::Older);
    south.takeNew(old);
    QCOMPARE(south.edition().version, 3);
    const SheetName somali{QStringLiteral("money"), QStringLiteral("so")};
    north.write({LibraryEdits::use(somali, builtIn().markdown(somali.topic, QStringLiteral("en")), 1, north.by())});
    const auto pack = packOf(north.catalogue(), {somali}, QStringLiteral("North"), Day);
    QVERIFY(compare(*pack, south.catalogue()).first().what == What::New);
    south.takeNew(*pack);
    QVERIFY(south.catalogue().languages(somali.topic).contains(somali.language));
}

void TestSheetPack::importingTwiceChangesNothing()
{
    Organisation north("North");
    north.use("rest", 2);
    north.check("rest");
    north.write({LibraryEdits::fact(QStringLiteral("number/reflection_min_days"), {{QStringLiteral("value"), 31}},
                                    {QStringLiteral("lawyer"), Day, {}}, north.by())});
    const SheetPack pack = north.pack();
    QCOMPARE(pack.facts.size(), 1);
    Organisation south("South");
    south.takeNew(pack);
    const auto before = *readOwnLibrary(south.store->connection());
    south.store.clock.advance(100'000);
    for (const PackChange& change : compare(pack, south.catalogue()))
        QVERIFY2(change.what == What::Same, qPrintable(change.id()));
    south.takeNew(pack);
    south.takeNamed(pack);
    QVERIFY(*readOwnLibrary(south.store->connection()) == before);
}

void TestSheetPack::ownTextsAreReplacedOnlyByName()
{
    Organisation north("North");
    north.use("rest", 5);
    north.check("rest");
    const SheetPack pack = north.pack();
    Organisation south("South");
    south.use("heal", 2);
    const QList<PackChange> changes = compare(pack, south.catalogue());
    QVERIFY(changes.first().what == What::OwnEdited);
    QCOMPARE(changes.first().before, words("heal"));
    QCOMPARE(changes.first().after, words("rest"));
    south.takeNew(pack);
    QCOMPARE(south.edition().digest, textDigest(words("heal")));
    south.takeNamed(pack);
    QCOMPARE(south.edition().digest, textDigest(words("rest")));
    south.use("sleep", 6); // and what is written over it is own again
    QVERIFY(south.meets(pack) == What::OwnEdited);
}

void TestSheetPack::ownChecksAndWithdrawalsAreOwn()
{
    Organisation north("North");
    north.check("recover", Day.addDays(2));
    Organisation south("South");
    south.check("recover");
    QVERIFY(south.meets(north.pack()) == What::OwnEdited);
    Organisation east("East");
    east.check("recover", Day.addDays(5));
    QVERIFY(east.meets(north.pack()) == What::Older);
    Organisation west("West");
    west.write({LibraryEdits::withdraw(west.catalogue(), English, QStringLiteral("old"), west.by())});
    QVERIFY(west.meets(north.pack()) == What::OwnEdited);
    west.takeNew(north.pack());
    QVERIFY(west.edition().state(Day) == SheetState::Withdrawn);
    // A withdrawal travels.
    south.write({LibraryEdits::withdraw(south.catalogue(), English, QStringLiteral("old"), south.by())});
    Organisation fresh("Fresh");
    fresh.takeNew(south.pack());
    QVERIFY(fresh.edition().state(Day) == SheetState::Withdrawn);
    QCOMPARE(fresh.edition().withdrawnWhy, QStringLiteral("old"));
}

void TestSheetPack::anotherOrganisationsTextsAreNotReplaced()
{
    Organisation north("North");
    north.use("rest", 2);
    Organisation east("East");
    east.use("heal", 9);
    Organisation south("South");
    south.takeNew(north.pack());
    QVERIFY(south.meets(east.pack()) == What::OwnEdited);
}

void TestSheetPack::draftsStay()
{
    Organisation north("North");
    north.use("rest", 2);
    Organisation south("South");
    south.write({LibraryEdits::draft(English, words("half"), textDigest(words()), south.by())});
    south.takeNew(north.pack());
    const OwnSheet kept = *readOwnLibrary(south.store->connection())->sheet(English);
    QCOMPARE(kept.text, words("rest"));
    QCOMPARE(kept.draft, words("half"));
    QVERIFY(!north.file().contains("half"));
}

void TestSheetPack::factsTravel()
{
    const QString key = QStringLiteral("number/reflection_min_days");
    const auto days = [&](Organisation& at, int value) {
        at.write({LibraryEdits::fact(key, {{QStringLiteral("value"), value}}, {QStringLiteral("lawyer"), Day, {}},
                                     at.by())});
    };
    const auto what = [&](const SheetPack& pack, Organisation& at) {
        for (const PackChange& change : compare(pack, at.catalogue()))
            if (change.fact == key)
                return change.what;
        return What::Same;
    };
    Organisation north("North");
    north.check("recover");
    days(north, 31);
    Organisation south("South");
    QVERIFY(what(north.pack(), south) == What::Newer);
    south.takeNew(north.pack());
    QCOMPARE(south.catalogue().facts().number(QStringLiteral("reflection_min_days")), 31);
    days(north, 32);
    QVERIFY(what(north.pack(), south) == What::Newer);
    days(south, 33);
    QVERIFY(what(north.pack(), south) == What::OwnEdited);
    south.takeNew(north.pack());
    QCOMPARE(south.catalogue().facts().number(QStringLiteral("reflection_min_days")), 33);
    south.write(take(north.pack(), {key}, south.catalogue(), south.by()));
    QCOMPARE(south.catalogue().facts().number(QStringLiteral("reflection_min_days")), 32);
}

/// As from a newer program: kept, told, and not in use.
void TestSheetPack::wordsThisProgramCannotRead()
{
    Organisation north("North");
    north.use("rest", 2);
    SheetPack pack = north.pack();
    OwnSheet other = pack.sheets.first();
    other.name.language = QStringLiteral("pl"); // no phrases
    pack.sheets.first().text = QStringLiteral("# Half");
    pack.sheets += other;
    Organisation south("South");
    south.takeNew(pack);
    QCOMPARE(south.edition().digest, textDigest(words()));
    QList<Error> refused;
    builtIn().with(*readOwnLibrary(south.store->connection()), &refused);
    QCOMPARE(refused.size(), 2);
    for (const PackChange& change : compare(pack, south.catalogue()))
        QVERIFY2(change.what == What::Same, qPrintable(change.id()));
}

void TestSheetPack::roomsNeverMix()
{
    const SheetName thoughts{QStringLiteral("own-thoughts"), QStringLiteral("fi")};
    Organisation north("North");
    north.check("recover");
    north.write(
        {LibraryEdits::check(thoughts, builtIn().checkDigest(builtIn().markdown(thoughts.topic, thoughts.language)),
                             {QStringLiteral("nurse"), Day, {}}, north.by())});
    VERIFY_FAILS(packOf(north.catalogue(), {English, thoughts}, QStringLiteral("North"), Day), ErrorCode::Refused);
    VERIFY_OK(packOf(north.catalogue(), {thoughts}, QStringLiteral("North"), Day));
    QCOMPARE(worthPacking(north.catalogue(), QStringLiteral("support")), QList<SheetName>{English});
    QCOMPARE(worthPacking(north.catalogue(), QStringLiteral("serie")), QList<SheetName>{thoughts});
    SheetPack mixed = north.pack();
    mixed.sheets += packOf(north.catalogue(), {thoughts}, QStringLiteral("North"), Day)->sheets;
    VERIFY_FAILS(inOneRoom(mixed, builtIn()), ErrorCode::Refused);
    VERIFY_OK(inOneRoom(north.pack(), builtIn()));
}

QTEST_GUILESS_MAIN(TestSheetPack)
#include "testsheetpack.moc"
