// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htcdsimport.h"
#include "core/report/spreadsheet.h"
#include "core/store/lists.h"
#include "tests/support/records.h"
#include "tests/support/result.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

QByteArray official(const char* name)
{
    QFile file(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + u"/tests/data/htcds/"_s + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    return file.readAll();
}

Htcds::Handover handover(const Htcds::Case& answers, bool withNames = false)
{
    return {u"a1b2"_s, answers, withNames};
}

QList<Edit> editsOf(Store& store, const Htcds::Case& one, const QString& room)
{
    return Htcds::edits(
        one, u"Kaisla"_s, [&] { return store.newId(); }, room, store.clock().now());
}

} // namespace

class TestHtcds : public QObject {
    Q_OBJECT

private slots:
    void theStandardIsWhole();
    void onlyTheStandardsValuesLeave();
    void namesGoOnlyWhereChosen();
    void theTemplateHasItsColumns();
    void theEmptyTemplateHasNoCases();
    void casesComeIn();
    void whoSaidNoIsRefused();
    void nothingOfACaseIsLost();
    void takenInTwiceIsKnown();
    void newNamesAreFree();
    void numbersAreNumbers();
    void aFileComesBackAsItWent();
    void damagedFilesAreRefused();
    void nothingAboutExploitationIsTakenFromARecord();
};

void TestHtcds::theStandardIsWhole()
{
    int core = 0;
    int deprecated = 0;
    int enumerations = 0;
    QSet<QString> sections;
    for (const Htcds::Field& field : Htcds::fields()) {
        core += field.isCore ? 1 : 0;
        deprecated += field.isDeprecated ? 1 : 0;
        enumerations += field.values.isEmpty() ? 0 : 1;
        sections += field.section;
    }
    QCOMPARE(Htcds::fields().size(), 84);
    QCOMPARE(sections.size(), 10);
    QCOMPARE(core, 40);
    QCOMPARE(deprecated, 3);
    QCOMPARE(enumerations, 21);
    const auto values = [](const char* name) { return Htcds::field(QString::fromLatin1(name))->values.size(); };
    QCOMPARE(values("vic_MethodsOfControl"), 16);
    QCOMPARE(values("vic_TypeOfExploitation"), 11);
    QCOMPARE(values("vic_ForcedLabourIndustry"), 21);
    QCOMPARE(values("prs_Gender"), 6);
    QCOMPARE(values("cas_Status"), 4);
    QCOMPARE(values("org_Type"), 9);
    QCOMPARE(Htcds::languageCode(u"fi"_s), u"fin"_s);
    QCOMPARE(Htcds::languageCode(u"ti"_s), u"tir"_s);
    QCOMPARE(Htcds::languageCode(u"fi-x-selko"_s), u"fin"_s);
}

void TestHtcds::onlyTheStandardsValuesLeave()
{
    VERIFY_OK(handover({{u"vic_TypeOfExploitation"_s, {u"ForcedLabour"_s, u"Servitude"_s}}}).check());
    const QList<Htcds::Case> wrong{{{u"vic_TypeOfExploitation"_s, {u"Prostitution"_s}}},
                                   {{u"vic_Invented"_s, {u"x"_s}}},
                                   {{u"vic_Vulnerabilities"_s, {u"Poverty"_s}}},
                                   {{u"cas_Status"_s, {u"Active"_s, u"Closed"_s}}},
                                   {{u"cas_OutgoingReferralDate"_s, {u"31.1.2026"_s}}},
                                   {{u"prs_PrimaryLanguage"_s, {u"fi"_s}}},
                                   {{u"prs_Citizenship"_s, {u"Finland"_s}}},
                                   {{u"con_Consent"_s, {u"yes"_s}}},
                                   {{QString(), {u"x"_s}}}};
    for (const Htcds::Case& answers : wrong)
        VERIFY_FAILS(handover(answers, true).check(), ErrorCode::InvalidInput);
}

void TestHtcds::namesGoOnlyWhereChosen()
{
    for (const char* name : {"prs_FirstName", "prs_Email", "prs_Birthdate", "prs_MobilePhone", "prs_MailingCity"}) {
        const QString field = QString::fromLatin1(name);
        const QString value = field == u"prs_Birthdate"     ? u"1990-01-31"_s
                              : field == u"prs_MobilePhone" ? u"+358401234567"_s
                                                            : u"Made-up"_s;
        VERIFY_FAILS(handover({{field, {value}}}).check(), ErrorCode::Refused);
        VERIFY_OK(handover({{field, {value}}}, true).check());
    }
}

void TestHtcds::theTemplateHasItsColumns()
{
    QCOMPARE(Htcds::templateColumns().size(), 37);
    for (const QString& column : Htcds::templateColumns())
        QVERIFY2(Htcds::field(column), qPrintable(column));
    const QByteArray csv = handover({{u"cas_ReasonForCaseClosure"_s, {u"=1+1"_s}}}).toCsv();
    QCOMPARE(csv.left(csv.indexOf('\n')).count(','), 36);
    QVERIFY(!csv.contains(",=1"));
    QVERIFY(!csv.contains("\"=1"));
    const QJsonObject json = handover({{u"vic_MethodsOfControl"_s, {u"DebtBondage"_s}}}).toJson();
    QCOMPARE(json[u"cases"_s][0][u"vic_MethodsOfControl"_s][0].toString(), u"DebtBondage"_s);
    QVERIFY(json[u"licence"_s].toString().contains(u"CC BY 4.0"_s));
}

void TestHtcds::theEmptyTemplateHasNoCases()
{
    const auto import = Htcds::read(official("template-2.0.xlsx"));
    VERIFY_OK(import);
    QCOMPARE(import->cases.size(), 0);
    const QString all = import->warnings.join(u'\n');
    QCOMPARE(import->warnings.size(), 6);
    for (const char* column : {"Column N ", "Column O ", "Column Q ", "Column R ", "Column T ", "Column AJ "})
        QVERIFY2(all.contains(QString::fromLatin1(column)), column);
    QVERIFY(all.contains(u"vic_TraffickinStatusDecisionMakingOrg"_s));
    QVERIFY(all.contains(u"cas_ReasonForOutgoingReferral"_s));
}

void TestHtcds::casesComeIn()
{
    const QByteArray csv =
        "cas_CaseOwner,prs_First_Name,prs_Second_Name,vic_Methods_of_Control,con_Consent,prs_Gender\r\n"
        "Case Owner,First Name,Second Name,Methods of Control,Consent,Gender\r\n"
        "Somebody,Aino,Keksitty,\"DebtBondage ;FalsePromises\",true,Feminine\xC2\xA0\r\n"
        ",,,Witchcraft,,\r\n";
    const auto import = Htcds::read(csv);
    VERIFY_OK(import);
    QCOMPARE(import->cases.size(), 1);
    QCOMPARE(import->cases.at(0).value(u"vic_MethodsOfControl"_s), QStringList({u"DebtBondage"_s, u"FalsePromises"_s}));
    QCOMPARE(import->cases.at(0).value(u"prs_Gender"_s), QStringList(u"Feminine"_s));
    QCOMPARE(import->cases.at(0).value(u"con_Consent"_s), QStringList(u"TRUE"_s));
    QVERIFY(import->warnings.join(u'\n').contains(u"Row 4"_s));

    QCOMPARE(import->rows, QList<int>{3});
    QCOMPARE(import->refused.keys(), QList<int>{4}); // nothing of it could be read

    TestStore store;
    VERIFY_OK(store->journal().write(editsOf(*store, import->cases.at(0), u"support"_s)));
    const auto clients = Lists::clients(store->connection(), {}, std::nullopt, 10);
    QCOMPARE(clients->rows.size(), 1);
    const auto identity = Lists::identityOf(store->connection(), clients->rows.at(0).client.id);
    QCOMPARE((*identity)->text(IdentityField::Name), u"Aino Keksitty"_s);
}

void TestHtcds::whoSaidNoIsRefused()
{
    const auto import = Htcds::read("prs_FirstName,con_Consent\nAino,FALSE\nEeva,TRUE\nIida,\n");
    VERIFY_OK(import);
    QCOMPARE(import->refused.keys(), QList<int>{2});
    QVERIFY(import->refused.value(2).contains(u"con_Consent"_s));
    QCOMPARE(import->rows, (QList<int>{3, 4}));
}

/// What is shown to become of a case is what is written, and all of it.
void TestHtcds::nothingOfACaseIsLost()
{
    Htcds::Case all;
    for (const Htcds::Field& field : Htcds::fields()) {
        if (field.isDeprecated)
            continue;
        const QString value = !field.values.isEmpty()                 ? field.values.first()
                              : field.isDate()                        ? u"1990-01-31"_s
                              : field.type == u"Checkbox"             ? u"TRUE"_s
                              : field.name.endsWith(u"Language"_s)    ? u"tha"_s
                              : field.name == u"prs_Citizenship"_s    ? u"TH"_s
                              : field.name == u"prs_MailingCountry"_s ? u"FI"_s
                              : field.name == u"prs_MobilePhone"_s    ? u"+358401234567"_s
                              : field.name.endsWith(u"Phone"_s)       ? u"+358407654321"_s
                              : field.name.endsWith(u"Latitude"_s)    ? u"60.1"_s
                              : field.name.endsWith(u"Longitude"_s)   ? u"24.9"_s
                              : field.type == u"Number"               ? u"3"_s
                                                                      : u"text of "_s + field.name;
        all.insert(field.name, {value});
    }
    QCOMPARE(all.size(), 81);
    VERIFY_OK(Htcds::check(all));
    const auto read = Htcds::read(handover(all, true).toCsv()); // 37 columns, and 44 of their own after them
    VERIFY_OK(read);
    QCOMPARE(read->warnings, QStringList());
    QCOMPARE(read->cases, QList<Htcds::Case>{all});

    TestStore store;
    QString written;
    for (const Edit& edit : editsOf(*store, all, u"support"_s)) {
        VERIFY_OK(store->journal().write(edit));
        for (const QCborValue& value : edit.values)
            written += value.toDiagnosticNotation();
    }
    QStringList shown;
    for (const Htcds::Part& part : Htcds::parts(all)) {
        QVERIFY2(written.contains(part.text), qPrintable(part.name));
        shown += part.name;
    }
    QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), 81);
}

void TestHtcds::takenInTwiceIsKnown()
{
    TestStore store;
    const Htcds::Case one{{u"prs_FirstName"_s, {u"Aino"_s}}, {u"cas_Status"_s, {u"Active"_s}}};
    const Htcds::Case sister{{u"prs_FirstName"_s, {u"Eeva"_s}}, {u"cas_Status"_s, {u"Active"_s}}};
    const auto here = [&](const QString& room) {
        return Htcds::alreadyHere(store->connection(), {one, sister}, room).value();
    };
    QVERIFY(here(u"support"_s).isEmpty());
    const QList<Edit> edits = editsOf(*store, one, u"support"_s);
    VERIFY_OK(store->journal().write(edits));
    QCOMPARE(here(u"support"_s), (QMap<qsizetype, Id>{{0, edits.first().id}}));
    QVERIFY(here(u"serie"_s).isEmpty()); // the other room's clients are nobody's business here
}

void TestHtcds::newNamesAreFree()
{
    TestStore store;
    const QStringList names = Htcds::freeCodeNames(*store, 500);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 500);
}

void TestHtcds::numbersAreNumbers()
{
    const auto check = [](const QString& name, const QString& value) {
        return Htcds::check({{name, {value}}}).has_value();
    };
    QVERIFY(check(u"vic_AgeWhenTrafficked"_s, u"17"_s) && check(u"hte_Latitude"_s, u"-60.17"_s));
    for (const QString& wrong : {u"seventeen"_s, u"-1"_s, u"1.5"_s, u"nan"_s})
        QVERIFY2(!check(u"vic_AgeWhenTrafficked"_s, wrong), qPrintable(wrong));
    QVERIFY(!check(u"hte_Latitude"_s, u"91"_s) && !check(u"hte_Longitude"_s, u"Helsinki"_s));
}

void TestHtcds::aFileComesBackAsItWent()
{
    const Htcds::Case answers{{u"con_Consent"_s, {u"TRUE"_s}},
                              {u"cas_Status"_s, {u"FollowUp"_s}},
                              {u"vic_TypeOfExploitation"_s, {u"ForcedLabour"_s, u"Servitude"_s}},
                              {u"cas_OutgoingReferralDetails"_s, {u"=HYPERLINK(\"x\"), \"so\"\nand more"_s}}};
    const auto import = Htcds::read(handover(answers).toCsv());
    VERIFY_OK(import);
    QCOMPARE(import->warnings, QStringList());
    QCOMPARE(import->cases, QList<Htcds::Case>{answers});
}

void TestHtcds::damagedFilesAreRefused()
{
    const QByteArray whole = official("template-2.0.xlsx");
    for (const qsizetype size : {qsizetype(0), qsizetype(4), whole.size() / 2, whole.size() - 30})
        VERIFY_FAILS(Htcds::read(whole.first(size)), ErrorCode::InvalidInput);
    VERIFY_FAILS(Htcds::read("name,colour\nx,y\n"), ErrorCode::InvalidInput);
    QByteArray flipped = whole;
    for (qsizetype at = 60; at < flipped.size(); at += 97) {
        flipped[at] = char(flipped.at(at) ^ 0x20);
        const auto answer = Htcds::read(flipped); // refused or not: it comes back
        QVERIFY(answer || !answer.error().message.isEmpty());
    }
}

void TestHtcds::nothingAboutExploitationIsTakenFromARecord()
{
    Record client{Kind::Client, {}, {}};
    Edit filled{Kind::Client, {}, {}};
    filled.set(ClientField::Speaks, QStringList{u"th"_s, u"fi"_s}).set(ClientField::SafetyNotes, u"trafficking"_s);
    client.values = filled.values;
    Edit identity{Kind::Identity, {}, {}};
    identity.set(IdentityField::Name, u"Aino Keksitty"_s).set(IdentityField::Nationality, u"th"_s);
    const Record who{Kind::Identity, {}, identity.values};
    const Htcds::Case without = Htcds::fromRecord(client, who, false);
    QCOMPARE(without.value(u"prs_PrimaryLanguage"_s), QStringList(u"tha"_s));
    for (const QString& name : without.keys()) {
        QVERIFY(!name.startsWith(u"vic_"_s));
        QVERIFY(!Htcds::field(name)->tellsWho());
    }
    QVERIFY(!without.contains(u"prs_Citizenship"_s));
    const Htcds::Case with = Htcds::fromRecord(client, who, true);
    QCOMPARE(with.value(u"prs_FirstName"_s), QStringList(u"Aino"_s));
    QCOMPARE(with.value(u"prs_SecondName"_s), QStringList(u"Keksitty"_s));
    VERIFY_OK(handover(with, true).check());
}

QTEST_GUILESS_MAIN(TestHtcds)
#include "testhtcds.moc"
