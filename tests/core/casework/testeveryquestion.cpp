// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be asked of the store is read from the headers, so that a new question is noticed: either testcompartments
// asks it for each room, or it stands here with why it cannot mix the rooms.

#include "tests/core/casework/roomquestions.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

struct Known {
    const char* header;    ///< "folder/header"
    const char* functions; ///< names, with spaces between
    const char* why;
};

/// Why one cannot mix the rooms.
constexpr const char* OneRecord = "of one client or record, whose card another room does not open";
constexpr const char* NoRoom = "partners, sheets, routes, settings, activities: of no room, and nobody's";
constexpr const char* Numbers = "a number, or yes and no, of the whole store; it names nobody";
constexpr const char* Engine = "part of the store's engine, under the queries: it shows nothing to anybody";
constexpr const char* AskedElsewhere = "takes a room; testcompartments asks it in a test of its own";

const Known All[] = {
    {"casework/activities", "list resources", NoRoom},
    {"casework/caselists", "appointmentsOf goalsOf consentsOf consentsHolding referralsOf accessesOf", OneRecord},
    {"casework/referrals", "isSettled", OneRecord},
    {"casework/caselists", "servicesOf", NoRoom},
    {"casework/merging", "group kept merge unmerge notTheSame toErase", OneRecord},
    {"casework/ownaids", "laid", NoRoom},
    {"casework/owndata", "of", OneRecord},
    {"casework/reviews", "dayOfMonth", OneRecord},
    {"casework/settings", "read number threshold publicThreshold retentionMonths", NoRoom},
    {"casework/statechanges", "stateChanges", OneRecord},
    {"demo/demo", "fill", "writes made-up records into a new store"},
    {"directory/demopartners", "demoEdits", NoRoom},
    {"directory/directoryindex", "read refresh", NoRoom},
    {"directory/hsdswriter", "write", NoRoom},
    {"directory/importplan", "make apply", NoRoom},
    {"directory/importplanner", "ImportPlanner", NoRoom},
    {"directory/vcardwriter", "write", NoRoom},
    {"exchange/recordcsv", "read", "reads a file"},
    {"exchange/recordjson", "read", "reads a file"},
    {"exchange/recordjson", "readChanges", OneRecord},
    {"exchange/recordreader", "RecordReader", "reads a file"},
    {"library/libraryedits", "replace", NoRoom},
    {"library/packing", "packKeys ownPackKey trustedSources signerOf", NoRoom},
    {"library/readlibrary", "readOwnLibrary", NoRoom},
    {"library/readlibrary", "withinRoom", "takes a room; testtodayrooms asks it"},
    {"library/routelibrary", "readOwnRoutes", NoRoom},
    {"library/unappliededits", "UnappliedEdits", "takes a room; testunappliededits asks it"},
    {"report/htcdsimport", "freeCodeNames", "new names: that one is free in every room tells of nobody"},
    {"report/manyrows", "ManyRows", Engine},
    {"report/publication", "around isTold", "what is published names nobody, and its scope names the room"},
    {"report/tally", "ClientPlaces", "takes a room; asked through report/counting:blocks"},
    {"store/backup", "make sourceOf noteMade", Engine},
    {"store/cells", "Cells saw digestOfAll", Engine},
    {"store/conflicts", "of ofClient", OneRecord},
    {"store/conflicts", "count", AskedElsewhere},
    {"store/drafts", "Drafts LocalState", "each is known by its name; Today's are asked in testtodayrooms"},
    {"store/erasing", "erase note dropQuarantined tell", Engine},
    {"store/indexing", "mark defer catchUp", Engine},
    {"store/journal", "open beside Journal Batch", Engine},
    {"store/journalstate", "open deviceAt numberOf placeWaiting isLater readDigest", Engine},
    {"store/lists", "timeline stepsOf addendaOf identityOf record", OneRecord},
    {"store/lists", "records", AskedElsewhere},
    {"store/lists", "count outboxSize", Numbers},
    {"store/merge", "Merge", Engine},
    {"store/merged", "Merged", "who was merged into whom: never across rooms, which testmerging tries"},
    {"store/migrations", "migrate schemaVersion", Engine},
    {"store/outbox", "Outbox", Engine},
    {"store/rows", "locate idAt kindAt read load", OneRecord},
    {"store/rowwriter", "RowWriter", Engine},
    {"store/search", "find", AskedElsewhere},
    {"store/secrets", "withoutSecrets hidesPlace", OneRecord},
    {"store/storeinfo", "storeInfo", Numbers},
    {"store/transaction", "Transaction", Engine},
    {"store/verify", "verify", Engine},
    {"sync/pastreader", "PastReader", "what a new laptop is given is all of it, and sealed"},
    {"sync/synchroniser", "Synchroniser", "the team and its laptops: it shows no record"},
    {"sync/team", "Team", "the team and its laptops: it shows no record"},
    {"sync/teamdata", "Private", "the team and its laptops: it shows no record"},
};

/// What objects that hold a connection can be asked: all their public functions, so that a new one is looked at.
const Known Members[] = {
    {"store/journal",
     "open beside write beginBatch erase purge isPurging history device state noteMerged written erased commit",
     OneRecord},
    {"store/drafts", "save load remove all value set",
     "each is known by its name; Today's are asked in testtodayrooms"},
    {"store/merged", "isAway keptOf groupOf keptOfAway linkOf away", OneRecord},
    {"store/outbox", "next noteSealed sealedUntil", Engine},
    {"library/unappliededits", "readable", "takes a room; testunappliededits asks it"},
    {"directory/directoryindex",
     "isSecret doNotUseAfter read refresh items item itemOf find languages networks classes nearness make", NoRoom},
};

QStringList wordsOf(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

QDir source()
{
    return {qEnvironmentVariable("RINNALLA_SOURCE_DIR")};
}

QString textOf(const QString& path)
{
    QFile file(source().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without comments.
QString codeOf(const QString& path)
{
    static const QRegularExpression comment(u"//[^\n]*"_s);
    return textOf(path).remove(comment);
}

/// "folder/header:function", of all that a header of core lets be asked of an open store.
QStringList questionsOf(const QString& header)
{
    static const QRegularExpression function(u"(\\w+)\\(([^()]*)\\)"_s);
    static const QRegularExpression ofStore(u"\\b(Connection|Store|Journal)\\s*&"_s);
    QStringList found;
    auto each = function.globalMatch(codeOf(u"core/"_s + header + u".h"_s));
    while (each.hasNext())
        if (const auto match = each.next(); ofStore.match(match.captured(2)).hasMatch())
            found += header + u':' + match.captured(1);
    found.removeDuplicates();
    return found;
}

QStringList headers()
{
    QStringList all;
    const QDir core(source().filePath(u"core"_s));
    for (const QString& folder : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString& name : QDir(core.filePath(folder)).entryList({u"*.h"_s}, QDir::Files))
            all += folder + u'/' + name.chopped(2);
    return all;
}

} // namespace

class TestEveryQuestion : public QObject {
    Q_OBJECT

private slots:
    void everyQuestionIsKnown();
    void nothingKnownIsGone();
    void objectsAreAskedNothingElse();
    void onlyCoreSpeaksToTheStore();
    void aNewQuestionIsNoticed();
};

void TestEveryQuestion::everyQuestionIsKnown()
{
    TestStore store;
    QStringList known;
    for (const RoomQuestion& question : roomQuestions(*store, {2026, 11, 20}))
        known += question.name;
    for (const Known& one : All)
        for (const QString& name : wordsOf(one.functions))
            known += QString::fromLatin1(one.header) + u':' + name;
    QStringList unknown;
    int found = 0;
    for (const QString& header : headers())
        for (const QString& question : questionsOf(header)) {
            ++found;
            if (!known.contains(question))
                unknown += question;
        }
    QVERIFY(found > 100);
    QVERIFY2(unknown.isEmpty(), qPrintable(u"asked of no room: "_s + unknown.join(u", "_s)));
}

/// A name that is in no header any more would hide a new one of that name.
void TestEveryQuestion::nothingKnownIsGone()
{
    TestStore store;
    QStringList gone;
    for (const Known& one : All)
        for (const QString& name : wordsOf(one.functions))
            if (const QString header = QString::fromLatin1(one.header);
                !questionsOf(header).contains(header + u':' + name))
                gone += header + u':' + name;
    for (const RoomQuestion& question : roomQuestions(*store, {2026, 11, 20}))
        if (!questionsOf(question.name.section(u':', 0, 0)).contains(question.name))
            gone += question.name;
    QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u", "_s)));
}

void TestEveryQuestion::objectsAreAskedNothingElse()
{
    static const QRegularExpression member(u"^ {4}(?:static )?[\\w:<>,&\\* ]*[\\w>&\\*] ?\\b(\\w+)\\("_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression hidden(u"^private:.*?^(?=};|public:|signals:)"_s,
                                           QRegularExpression::MultilineOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    for (const Known& one : Members) {
        const QString header = QString::fromLatin1(one.header);
        QStringList found;
        auto each = member.globalMatch(codeOf(u"core/"_s + header + u".h"_s).remove(hidden));
        while (each.hasNext())
            if (const QString name = each.next().captured(1); name.at(0).isLower())
                found += name;
        found.removeDuplicates();
        QStringList known = wordsOf(one.functions);
        found.sort();
        known.sort();
        QVERIFY2(found == known, qPrintable(header + u": "_s + found.join(u' ')));
    }
}

/// A page or a command that asked by itself would be asked by no test.
void TestEveryQuestion::onlyCoreSpeaksToTheStore()
{
    static const QStringList known{
        u"ui/report/statisticspage.cpp"_s, // the regions of one room, which teststatisticspage asks
        u"ui/session/partneredit.cpp"_s    // partners, which are of no room
    };
    static const QRegularExpression asks(u"\\.prepare\\(|\\bStatement\\b"_s);
    QStringList others;
    for (const char* folder : {"ui", "app"}) {
        QDirIterator files(source().filePath(QString::fromLatin1(folder)), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            if (const QString path = source().relativeFilePath(files.next());
                asks.match(codeOf(path)).hasMatch() && !known.contains(path))
                others += path;
    }
    QVERIFY2(others.isEmpty(), qPrintable(others.join(u", "_s)));
}

/// That this test can fail.
void TestEveryQuestion::aNewQuestionIsNoticed()
{
    QVERIFY(questionsOf(u"store/lists"_s).contains(u"store/lists:callbacksOwed"_s));
    QVERIFY(questionsOf(u"report/htcdsimport"_s).contains(u"report/htcdsimport:freeCodeNames"_s)); // of a Store
    QVERIFY(questionsOf(u"casework/reviews"_s).contains(u"casework/reviews:dayOfMonth"_s));        // of a Journal
    QVERIFY(questionsOf(u"report/statistics"_s).contains(u"report/statistics:make"_s));            // over two lines
}

QTEST_GUILESS_MAIN(TestEveryQuestion)
#include "testeveryquestion.moc"
