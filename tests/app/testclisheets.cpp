// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/routelibrary.h"
#include "core/sheets/sheetcatalogue.h"
#include "core/store/store.h"
#include "tests/app/clilaptop.h"
#include "tests/ui/print/smalllibrary.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const SheetName English{u"time-to-think"_qs, u"en"_qs};
const QString Name = u"time-to-think/en"_qs;

QString words(const char* into = "recover")
{
    static const auto catalogue = SheetCatalogue::load();
    return catalogue->markdown(English.topic, English.language).replace(u"recover"_qs, QLatin1StringView(into));
}

/// As the window writes, while no command has the store open.
void write(const CliLaptop& laptop, const QList<Edit>& edits)
{
    SystemClock clock;
    SystemRandom random;
    SystemFileSystem files;
    const QByteArray line = CliLaptop::passphraseLine().trimmed();
    const auto store = Store::open({clock, random, files, KdfCost::minimal()}, laptop.path(),
                                   SecretBuffer(line.constData(), static_cast<std::size_t>(line.size())));
    if (!store || !(*store)->journal().write(edits))
        qFatal("not written");
}

LibraryEdits::By by()
{
    return {u"AB"_qs, QDateTime::currentDateTime()};
}

void use(const CliLaptop& laptop, const char* into, int version)
{
    write(laptop, {LibraryEdits::use(English, words(into), version, by())});
}

void check(const CliLaptop& laptop, const char* into)
{
    const QString digest = SheetCatalogue::load()->checkDigest(words(into));
    write(laptop, {LibraryEdits::check(English, digest, {u"lawyer"_qs, QDate::currentDate(), {}}, by())});
}

QString stateOf(const CliRun& list)
{
    for (const QJsonValue& item : list.items())
        if (item[u"topic"_qs].toString() == English.topic && item[u"language"_qs].toString() == English.language)
            return item[u"state"_qs].toString();
    return {};
}

QJsonObject effect(const CliRun& run, const QString& of = Name)
{
    for (const QJsonValue& item : run.items())
        if (item[u"what"_qs].toString() == of)
            return item.toObject();
    return {};
}

const QString RouteName = u"path/residence"_qs;

Route route(const char* title, int version = 2)
{
    static const auto paths = PathTemplates::load();
    Route route = paths->whole(u"residence"_qs);
    route.title.add(u"en"_qs, QString::fromLatin1(title));
    route.version = version;
    return route;
}

} // namespace

/// What an organisation keeps of its sheets, from the command line.
class TestCliSheets : public QObject {
    Q_OBJECT

private slots:
    void aStoreIsLaidOverWhereOneIsNamed();
    void withdrawnNeedsAReason();
    void uncheckedNeedsAReasonForAClient();
    void paperGoesOnlyWhereItIsSafe();
    void handoutsKnowWhatTheyTold();
    void packsAreShownBeforeTheyAreTaken();
    void ownTextsOnlyByName();
    void routesTravelWithThem();
    void ownRoutesOnlyByName();
    void badPacksAreRefused();
    void pagesAreReadToo();
    void whatAnOrganisationWroteIsCheckedInItsStore();
    void todayDecidesWhatHasExpired();

private:
    QString pack(const CliLaptop& laptop, const char* from)
    {
        const QString file = m_folder.filePath(QString::fromLatin1(from) + u".rinnalla-sheets"_qs);
        const CliRun run =
            laptop.run({u"sheet"_qs, u"pack"_qs, u"--out"_qs, file, u"--from"_qs, QString::fromLatin1(from)});
        if (run.status != 0)
            qFatal("no pack: %s", run.err.constData());
        return file;
    }
    static CliRun take(const CliLaptop& laptop, const QString& file, const QStringList& more = {})
    {
        return laptop.run(QStringList{u"sheet"_qs, u"take"_qs, file} + more);
    }

    QTemporaryDir m_folder;
};

void TestCliSheets::aStoreIsLaidOverWhereOneIsNamed()
{
    const CliLaptop laptop;
    check(laptop, "recover");
    const CliRun own = laptop.run("sheet list");
    VERIFY_STATUS(own, 0);
    QCOMPARE(stateOf(own), u"checked"_qs);
    QCOMPARE(stateOf(runCli({u"--json"_qs, u"sheet"_qs, u"list"_qs})), u"unchecked"_qs);
    write(laptop, {LibraryEdits::draft({u"money"_qs, u"so"_qs}, u"# Lacag"_qs, {}, by())});
    const CliRun drafts = laptop.run("sheet list");
    QVERIFY(drafts.out.contains("\"draft\""));
    VERIFY_STATUS(runCli(laptop.words({u"sheet"_qs, u"list"_qs}), "wrong\n"), 3);
}

void TestCliSheets::withdrawnNeedsAReason()
{
    const CliLaptop laptop;
    const QString client = laptop.put("client", R"({"code_name":"Kaarna"})");
    write(laptop, {LibraryEdits::withdraw(*SheetCatalogue::load(), English, u"the law changed"_qs, by())});
    const QString file = m_folder.filePath(u"withdrawn.pdf"_qs);
    const QStringList print{u"sheet"_qs, u"print"_qs, English.topic, u"--lang"_qs,       u"en"_qs, u"--client"_qs,
                            client,      u"--out"_qs, file,          u"--paper-safe"_qs, u"yes"_qs};
    const CliRun refused = laptop.run(print);
    VERIFY_STATUS(refused, 1);
    QVERIFY2(refused.err.contains("--because"), refused.err.constData());
    QVERIFY(!QFile::exists(file));
    const CliRun printed = laptop.run(print + QStringList{u"--because"_qs, u"asked for the old one"_qs});
    VERIFY_STATUS(printed, 0);
    QCOMPARE(printed.json()[u"state"_qs].toString(), u"withdrawn"_qs);
    QVERIFY(QFile::exists(file));
    const QJsonObject handout = laptop.show(printed.json()[u"handout"_qs].toString());
    QVERIFY(QString::fromUtf8(QJsonDocument(handout).toJson()).contains(u"asked for the old one"_qs));
}

void TestCliSheets::uncheckedNeedsAReasonForAClient()
{
    const CliLaptop laptop;
    const QString client = laptop.put("client", R"({"code_name":"Kaarna"})");
    const QString file = m_folder.filePath(u"unchecked.pdf"_qs);
    const QStringList review{u"sheet"_qs, u"print"_qs, English.topic, u"--lang"_qs, u"en"_qs, u"--out"_qs, file};
    const QStringList give = review + QStringList{u"--client"_qs, client, u"--paper-safe"_qs, u"yes"_qs};
    for (const QString& because : {u""_qs, u"  "_qs}) {
        const CliRun refused = laptop.run(give + QStringList{u"--because"_qs, because});
        VERIFY_STATUS(refused, 1);
        QVERIFY2(refused.err.contains("--because"), refused.err.constData());
    }
    VERIFY_STATUS(laptop.run(give), 1);
    QVERIFY(!QFile::exists(file));
    QVERIFY(laptop.run("list handout").items().isEmpty());
    VERIFY_STATUS(laptop.run(review), 0); // to read it over, no reason is asked
    VERIFY_STATUS(laptop.run(give + QStringList{u"--because"_qs, u"read together"_qs}), 0);
    QCOMPARE(laptop.run("list handout").items().at(0).toObject()[u"reason"_qs].toString(), u"read together"_qs);
    check(laptop, "recover");
    VERIFY_STATUS(laptop.run(give), 0);
}

void TestCliSheets::paperGoesOnlyWhereItIsSafe()
{
    const CliLaptop laptop;
    check(laptop, "recover");
    const QString client = laptop.put("client", R"({"code_name":"Kaarna"})");
    const QString file = m_folder.filePath(u"safe.pdf"_qs);
    const QStringList print{u"sheet"_qs, u"print"_qs, English.topic, u"--lang"_qs, u"en"_qs, u"--out"_qs, file};
    const QStringList give = print + QStringList{u"--client"_qs, client};
    VERIFY_STATUS(laptop.run(print + QStringList{u"--paper-safe"_qs, u"yes"_qs}), 2); // for whom?
    VERIFY_STATUS(laptop.run(give + QStringList{u"--paper-safe"_qs, u"perhaps"_qs}), 2);
    VERIFY_STATUS(laptop.run(give + QStringList{u"--paper-safe"_qs, u"no"_qs}), 1);
    const CliRun unasked = laptop.run(give);
    VERIFY_STATUS(unasked, 2);
    QVERIFY2(unasked.err.contains("--paper-safe"), unasked.err.constData());
    QVERIFY(!QFile::exists(file));
    QVERIFY(laptop.run("list handout").items().isEmpty());
    VERIFY_STATUS(laptop.run(give + QStringList{u"--paper-safe"_qs, u"yes"_qs}), 0);
    QVERIFY(laptop.run("list handout").items().at(0).toObject()[u"paper_safe"_qs].toBool());
    for (const QString& format : {u"neutral"_qs, u"neutral-sheet"_qs}) { // all that goes along unasked
        const CliLaptop other;
        check(other, "recover");
        const QString somebody = other.put("client", R"({"code_name":"Sammal"})");
        VERIFY_STATUS(other.run(print + QStringList{u"--client"_qs, somebody, u"--format"_qs, format}), 0);
        const QJsonObject kept = other.run("list handout").items().at(0).toObject();
        QVERIFY(!kept.contains(u"paper_safe"_qs));
        QCOMPARE(kept[u"format"_qs].toString(), u"neutral"_qs);
    }
}

void TestCliSheets::handoutsKnowWhatTheyTold()
{
    const CliLaptop laptop;
    const QString client = laptop.put("client", R"({"code_name":"Kaarna"})");
    check(laptop, "recover");
    const CliRun printed =
        laptop.run({u"sheet"_qs, u"print"_qs, English.topic, u"--lang"_qs, u"en"_qs, u"--client"_qs, client,
                    u"--paper-safe"_qs, u"yes"_qs, u"--out"_qs, m_folder.filePath(u"told.pdf"_qs)});
    VERIFY_STATUS(printed, 0);
    const CliRun list = laptop.run("list handout");
    const QJsonObject handout = list.items().at(0).toObject();
    QCOMPARE(handout[u"edition"_qs].toString(), textDigest(words()));
    QVERIFY(handout[u"told"_qs].toArray().contains(u"number/reflection_min_days=30"_qs));
    QVERIFY(!handout.contains(u"reason"_qs));
}

void TestCliSheets::packsAreShownBeforeTheyAreTaken()
{
    const CliLaptop north;
    const CliLaptop south;
    use(north, "rest", 2);
    check(north, "rest");
    const QString file = pack(north, "North");
    const CliRun shown = take(south, file);
    VERIFY_STATUS(shown, 0);
    QCOMPARE(shown.json()[u"signer"_qs].toString(), u"unknown"_qs);
    QCOMPARE(effect(shown)[u"effect"_qs].toString(), u"newer"_qs);
    QVERIFY(!effect(shown)[u"taken"_qs].toBool());
    QCOMPARE(stateOf(south.run("sheet list")), u"unchecked"_qs);
    const QString fingerprint = shown.json()[u"fingerprint"_qs].toString();

    const CliRun stranger = take(south, file, {u"--take-all-new"_qs});
    VERIFY_STATUS(stranger, 1);
    QVERIFY2(stranger.err.contains(fingerprint.toUtf8()), stranger.err.constData());
    QCOMPARE(stateOf(south.run("sheet list")), u"unchecked"_qs);
    VERIFY_STATUS(take(south, file, {u"--take-all-new"_qs, u"--trust"_qs, u"0000 0000"_qs}), 1);
    VERIFY_STATUS(take(south, file, {u"--take-all-new"_qs, u"--trust"_qs, fingerprint}), 0);
    QCOMPARE(stateOf(south.run("sheet list")), u"checked"_qs);
    const CliRun again = take(south, file, {u"--take-all-new"_qs}); // the key is known from now on
    VERIFY_STATUS(again, 0);
    QCOMPARE(again.json()[u"signer"_qs].toString(), u"trusted"_qs);
    QCOMPARE(effect(again)[u"effect"_qs].toString(), u"same"_qs);
}

void TestCliSheets::ownTextsOnlyByName()
{
    const CliLaptop north;
    const CliLaptop south;
    use(north, "rest", 5);
    const QString file = pack(north, "North");
    use(south, "heal", 2);
    check(south, "heal");
    const QString fingerprint = take(south, file).json()[u"fingerprint"_qs].toString();
    const CliRun kept = take(south, file, {u"--take-all-new"_qs, u"--trust"_qs, fingerprint});
    VERIFY_STATUS(kept, 6);
    QCOMPARE(effect(kept)[u"effect"_qs].toString(), u"own_edited"_qs);
    QCOMPARE(stateOf(south.run("sheet list")), u"checked"_qs);
    VERIFY_STATUS(take(south, file, {u"--take"_qs, u"nothing/en"_qs}), 2);
    const CliRun taken = take(south, file, {u"--take"_qs, Name, u"--trust"_qs, fingerprint});
    VERIFY_STATUS(taken, 0);
    QVERIFY(effect(taken)[u"taken"_qs].toBool());
    QCOMPARE(stateOf(south.run("sheet list")), u"unchecked"_qs);
}

void TestCliSheets::routesTravelWithThem()
{
    const CliLaptop north;
    const CliLaptop south;
    use(north, "rest", 2);
    write(north, {RouteEdits::use(route("The way of the north"), by())});
    const QString both = pack(north, "North");
    const CliRun shown = take(south, both);
    VERIFY_STATUS(shown, 0);
    QCOMPARE(effect(shown)[u"effect"_qs].toString(), u"newer"_qs);
    QCOMPARE(effect(shown, RouteName)[u"effect"_qs].toString(), u"newer"_qs);
    const QString fingerprint = shown.json()[u"fingerprint"_qs].toString();
    const CliRun taken = take(south, both, {u"--take-all-new"_qs, u"--trust"_qs, fingerprint});
    VERIFY_STATUS(taken, 0);
    QVERIFY(effect(taken, RouteName)[u"taken"_qs].toBool());
    QCOMPARE(effect(take(south, both), RouteName)[u"effect"_qs].toString(), u"same"_qs);

    const CliLaptop west;
    const QString one = m_folder.filePath(u"route.rinnalla-sheets"_qs);
    const QStringList words{u"sheet"_qs, u"pack"_qs, u"--out"_qs, one, RouteName};
    const CliRun packed = north.run(words);
    VERIFY_STATUS(packed, 0);
    QVERIFY2(packed.out.contains("The way of the north"), packed.out.constData());
    QCOMPARE(take(west, one).items().size(), 1); // the text was not asked for
    VERIFY_STATUS(take(west, one, {u"--take"_qs, RouteName, u"--trust"_qs, fingerprint}), 0);
    QCOMPARE(effect(take(west, one), RouteName)[u"effect"_qs].toString(), u"same"_qs);
    VERIFY_STATUS(north.run(words.mid(0, 4) + QStringList{u"path/nowhere"_qs}), 1);
}

void TestCliSheets::ownRoutesOnlyByName()
{
    const CliLaptop north;
    const CliLaptop south;
    write(north, {RouteEdits::use(route("The way of the north", 3), by())});
    write(south, {RouteEdits::use(route("The way of the south"), by())});
    const QString file = pack(north, "North");
    const QString fingerprint = take(south, file).json()[u"fingerprint"_qs].toString();
    const CliRun kept = take(south, file, {u"--take-all-new"_qs, u"--trust"_qs, fingerprint});
    VERIFY_STATUS(kept, 6);
    QCOMPARE(effect(kept, RouteName)[u"effect"_qs].toString(), u"own_edited"_qs);
    VERIFY_STATUS(take(south, file, {u"--take"_qs, RouteName, u"--trust"_qs, fingerprint}), 0);
    QCOMPARE(effect(take(south, file), RouteName)[u"effect"_qs].toString(), u"same"_qs);
}

void TestCliSheets::badPacksAreRefused()
{
    const CliLaptop north;
    VERIFY_STATUS(north.run({u"sheet"_qs, u"pack"_qs, u"--out"_qs, m_folder.filePath(u"x"_qs)}), 2);
    VERIFY_STATUS(
        north.run({u"sheet"_qs, u"pack"_qs, u"--from"_qs, u"North"_qs, u"--out"_qs, m_folder.filePath(u"x"_qs)}),
        2); // nothing of its own
    check(north, "recover");
    const QString file = pack(north, "North");
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    const QByteArray whole = bytes.readAll();
    QByteArray spoilt = whole;
    spoilt[spoilt.size() / 2] = static_cast<char>(spoilt.at(spoilt.size() / 2) ^ 1);
    bytes.seek(0);
    bytes.write(spoilt);
    bytes.close();
    const CliLaptop south;
    const CliRun refused = take(south, file, {u"--take-all-new"_qs});
    VERIFY_STATUS(refused, 1);
    QVERIFY(!refused.err.isEmpty());
    VERIFY_STATUS(take(south, m_folder.filePath(u"missing"_qs)), 1);
}

void TestCliSheets::pagesAreReadToo()
{
    const auto findings = [](const SmallLibrary& library, int status) {
        const CliRun run =
            runCli({u"--json"_qs, u"sheet"_qs, u"check"_qs, library.folder(), u"--date"_qs, u"2026-11-21"_qs});
        if (run.status != status)
            qFatal("%d %s", run.status, run.err.constData());
        QStringList rules;
        for (const QJsonValue& item : run.items())
            if (item[u"level"_qs].toString() == u"error"_qs)
                rules += item[u"rule"_qs].toString() + u' ' + item[u"file"_qs].toString() + u' '
                         + QString::number(item[u"row"_qs].toInt());
        return rules;
    };
    SmallLibrary library;
    QCOMPARE(findings(library, 6), QStringList()); // short texts are a warning
    library.replaceRow(u"lo"_qs, u"\uE999"_qs);
    library.replaceRow(u"th"_qs, u'*' + u"kastelu-"_qs.repeated(40) + u"kannu*"_qs);
    const QStringList found = findings(library, 1);
    QVERIFY2(found.contains(u"glyphs sheets/garden/lo.md 1"_qs), qPrintable(found.join(u'\n')));
    QVERIFY2(found.contains(u"lines sheets/garden/th.md 1"_qs), qPrintable(found.join(u'\n')));
}

void TestCliSheets::whatAnOrganisationWroteIsCheckedInItsStore()
{
    const CliLaptop laptop;
    const QString day = u"2026-11-22"_qs;
    const auto check = [&] { return laptop.run({u"sheet"_qs, u"check"_qs, u"--date"_qs, day}); };
    VERIFY_STATUS(check(), 0); // nothing of its own
    use(laptop, QByteArray("recover").repeated(40).constData(), 2);
    const CliRun torn = check();
    VERIFY_STATUS(torn, 1);
    QVERIFY2(!torn.items().isEmpty(), torn.out.constData());
    for (const QJsonValue& item : torn.items()) {
        QCOMPARE(item[u"rule"_qs].toString(), u"lines"_qs);
        QCOMPARE(item[u"file"_qs].toString(), u"sheets/time-to-think/en.md"_qs);
    }
    VERIFY_STATUS(laptop.run({u"sheet"_qs, u"check"_qs, u"--compartment"_qs, u"serie"_qs}), 0);
}

void TestCliSheets::todayDecidesWhatHasExpired()
{
    const SmallLibrary library(QDate::currentDate().addDays(-1));
    const auto check = [&](const QStringList& more) {
        return runCli(QStringList{u"sheet"_qs, u"check"_qs, library.folder()} + more);
    };
    const CliRun today = check({});
    VERIFY_STATUS(today, 1);
    QVERIFY2(today.out.contains("has expired"), today.out.constData());
    const CliRun before = check({u"--date"_qs, QDate::currentDate().addDays(-2).toString(Qt::ISODate)});
    VERIFY_STATUS(before, 6);
    QVERIFY2(before.out.contains("expires on"), before.out.constData());
    VERIFY_STATUS(check({u"--date"_qs, u"soon"_qs}), 2);
}

QTEST_GUILESS_MAIN(TestCliSheets)
#include "testclisheets.moc"
