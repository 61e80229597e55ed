// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paths/pathtemplates.h"
#include "tests/core/paths/jsonfiles.h"
#include "tests/support/result.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Rinnalla;
using namespace Rinnalla::JsonFiles;
using namespace Qt::StringLiterals;

namespace {

const PathTemplates& shipped()
{
    static const auto loaded = PathTemplates::load();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

/// A folder with one route, and what there is of it in one language.
struct Folder {
    Folder(const QJsonObject& translation, const QJsonObject& phrases, const QString& language = u"ru"_s)
    {
        QDir(folder.path()).mkdir(language);
        write(folder.filePath(u"residence.json"_s), read(u":/paths/residence.json"_s));
        write(folder.filePath(language + u"/residence.json"_s), translation);
        write(folder.filePath(language + u"/phrases.json"_s), phrases);
    }
    PathTemplates load() const
    {
        const auto loaded = PathTemplates::load(folder.path());
        return loaded ? *loaded : PathTemplates();
    }
    QTemporaryDir folder;
};

QJsonObject russian()
{
    return read(u":/paths/ru/residence.json"_s);
}

QJsonObject russianPhrases()
{
    return read(u":/paths/ru/phrases.json"_s);
}

/// Every text of a route, with what it is.
QList<LocalText> textsOf(const Route& route)
{
    QList<LocalText> texts{route.title, route.summary};
    for (const StepTemplate& step : route.steps) {
        texts += {step.title, step.about};
        if (step.price)
            texts += *step.price;
        for (const Period& period : step.periods)
            texts += period.label;
        for (const Option& option : step.options) {
            texts += option.title;
            for (const Consequence& consequence : option.consequences)
                texts += consequence.text;
        }
    }
    return texts;
}

} // namespace

class TestPathTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyShippedLanguageIsWhole_data();
    void everyShippedLanguageIsWhole();
    void theTemplatesThemselvesStayAsTheyAre();
    void aFormOfALanguageSpeaksIt();
    void faultsLeaveTheRouteOut_data();
    void faultsLeaveTheRouteOut();
    void anOlderTranslationIsLeftOut();
    void aMissingFileIsTold();
    void withoutTheUnconfirmedWordNothingIsTaken();
    void aLanguageIsAddedByAFolder();
    void aCheckHoldsForItsVersion();
    void loadingReadsNoOtherLanguage();
};

void TestPathTranslations::everyShippedLanguageIsWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : shipped().languages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestPathTranslations::everyShippedLanguageIsWhole()
{
    QFETCH(QString, language);
    QList<Error> refused;
    const PathTemplates spoken = shipped().with(language, &refused);
    // The route of the other room is there in the languages of its sheet; in others its pages say that they are in
    // English. What there is of it is whole.
    if (!QFile::exists(u":/sheets/own-thoughts/%1.md"_s.arg(language))
        && !QFile::exists(u":/paths/%1/own-thoughts.json"_s.arg(language)))
        refused.removeIf([](const Error& error) { return error.message.contains(u"own-thoughts.json"_s); });
    QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused.first().message));
    for (const Route* route : spoken.offered(u"support"_s))
        for (const LocalText& text : textsOf(*route)) {
            QVERIFY2(text.has(language), qPrintable(text.text(u"en"_s)));
            QCOMPARE(text.text(language), text.text(language).normalized(QString::NormalizationForm_C));
        }
    const QString word = read(u":/paths/%1/phrases.json"_s.arg(language)).value(u"unconfirmed"_s).toString() + u' ';
    const Option* advice = spoken.step(u"residence-advice"_s)->option(u"get-advice"_s);
    QVERIFY(advice->consequences.first().text.text(language).startsWith(word));
}

void TestPathTranslations::theTemplatesThemselvesStayAsTheyAre()
{
    const PathTemplates spoken = shipped().with(u"ru"_s);
    QVERIFY(spoken.route(u"health"_s)->title.has(u"ru"_s));
    QVERIFY(!shipped().route(u"health"_s)->title.has(u"ru"_s));
    QVERIFY(!spoken.route(u"health"_s)->title.has(u"ar"_s));
    const PathTemplates both = spoken.with(u"ar"_s);
    QVERIFY(both.route(u"health"_s)->title.has(u"ru"_s));
    QVERIFY(both.route(u"health"_s)->title.has(u"ar"_s));
}

void TestPathTranslations::aFormOfALanguageSpeaksIt()
{
    const PathTemplates spoken = shipped().with(u"ru-FI"_s);
    QCOMPARE(spoken.route(u"health"_s)->title.text(u"ru-FI"_s),
             shipped().with(u"ru"_s).route(u"health"_s)->title.text(u"ru"_s));
    QVERIFY(spoken.route(u"health"_s)->title.text(u"ru-FI"_s) != u"Health"_s);
    QList<Error> refused;
    const PathTemplates unknown = shipped().with(u"tlh"_s, &refused);
    QVERIFY(refused.isEmpty());
    QCOMPARE(unknown.route(u"health"_s)->title.text(u"tlh"_s), u"Health"_s);
}

void TestPathTranslations::faultsLeaveTheRouteOut_data()
{
    QTest::addColumn<QVariantList>("path");
    QTest::addColumn<QJsonValue>("with");
    QTest::addColumn<QString>("field");
    const auto row = [](const QVariantList& path, const QJsonValue& with, const char* field) {
        QTest::addRow("%s %s", field, with.isUndefined() ? "gone" : "other")
            << path << with << QString::fromLatin1(field);
    };
    const QJsonValue gone = QJsonValue::Undefined;
    const QVariantList advice{u"steps"_s, u"residence-advice"_s};
    const QVariantList choice = advice + QVariantList{u"options"_s, u"get-advice"_s};
    const char* consequences = "steps.residence-advice.options.get-advice.consequences:";
    const char* first = "steps.residence-advice.options.get-advice.consequences[0]:";
    row({u"id"_s}, u"health"_s, "id:");
    row({u"version"_s}, 99, "version:");
    row({u"title"_s}, u" "_s, "title:");
    row({u"colour"_s}, u"red"_s, "colour:");
    row({u"steps"_s}, QJsonArray(), "steps:");
    row({u"steps"_s, u"invented-step"_s}, QJsonObject(), "steps.invented-step:");
    row(advice, gone, "steps.residence-advice:");
    row(advice + QVariantList{u"about"_s}, gone, "steps.residence-advice.about:");
    row(advice + QVariantList{u"price"_s}, u"бесплатно"_s, "steps.residence-advice.price:");
    row({u"steps"_s, u"permit-application"_s, u"price"_s}, gone, "steps.permit-application.price:");
    row({u"steps"_s, u"permit-application"_s, u"periods"_s}, QJsonArray(), "steps.permit-application.periods:");
    row(choice, gone, "steps.residence-advice.options.get-advice:");
    row(advice + QVariantList{u"options"_s, u"invented"_s}, QJsonObject(), "steps.residence-advice.options.invented:");
    row(choice + QVariantList{u"title"_s}, gone, "steps.residence-advice.options.get-advice.title:");
    row(choice + QVariantList{u"consequences"_s}, QJsonArray{u"Одно."_s}, consequences);
    row(choice + QVariantList{u"consequences"_s}, u"Одно."_s, consequences);
    QJsonArray many =
        russian()[u"steps"_s][u"residence-advice"_s][u"options"_s][u"get-advice"_s][u"consequences"_s].toArray();
    many += many.first();
    row(choice + QVariantList{u"consequences"_s}, many, consequences);
    row(choice + QVariantList{u"consequences"_s, 0}, u"Без слова."_s, first);
    row(choice + QVariantList{u"consequences"_s, 0}, 7, first);
    row(advice + QVariantList{u"about"_s}, u"Не подтверждено: всё."_s, "steps.residence-advice.about:");
}

void TestPathTranslations::faultsLeaveTheRouteOut()
{
    QFETCH(QVariantList, path);
    QFETCH(QJsonValue, with);
    QFETCH(QString, field);
    const Folder folder(replaced(russian(), path, with).toObject(), russianPhrases());
    QList<Error> refused;
    const PathTemplates spoken = folder.load().with(u"ru"_s, &refused);
    QCOMPARE(refused.size(), 1);
    const QString message = refused.first().message;
    QVERIFY2(message.startsWith(u"ru/residence.json, field "_s + field), qPrintable(message));
    for (const LocalText& text : textsOf(*spoken.route(u"residence"_s)))
        QVERIFY(!text.has(u"ru"_s)); // all of it or nothing
}

void TestPathTranslations::anOlderTranslationIsLeftOut()
{
    const Folder folder(russian(), russianPhrases());
    const QString route = folder.folder.filePath(u"residence.json"_s);
    write(route, replaced(read(route), {u"version"_s}, 2).toObject());
    QList<Error> refused;
    const PathTemplates spoken = folder.load().with(u"ru"_s, &refused);
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.first().message.contains(u"version 1, and the route is at version 2"_s),
             qPrintable(refused.first().message));
    QVERIFY(!spoken.route(u"residence"_s)->title.has(u"ru"_s));
}

void TestPathTranslations::aMissingFileIsTold()
{
    const Folder folder(russian(), russianPhrases());
    QVERIFY(QFile::remove(folder.folder.filePath(u"ru/residence.json"_s)));
    QList<Error> refused;
    folder.load().with(u"ru"_s, &refused);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().message.contains(u"ru/residence.json"_s));
    write(folder.folder.filePath(u"ru/residence.json"_s), "{\"id\": ");
    folder.load().with(u"ru"_s, &refused);
    QVERIFY(refused.last().message.startsWith(u"ru/residence.json is not JSON"_s));
}

void TestPathTranslations::withoutTheUnconfirmedWordNothingIsTaken()
{
    const Folder folder(russian(), QJsonObject());
    QList<Error> refused;
    const PathTemplates spoken = folder.load().with(u"ru"_s, &refused);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().message.startsWith(u"ru/phrases.json, field unconfirmed:"_s));
    QVERIFY(!spoken.route(u"residence"_s)->title.has(u"ru"_s));
}

void TestPathTranslations::aLanguageIsAddedByAFolder()
{
    const Folder folder(russian(), russianPhrases(), u"be"_s);
    const PathTemplates templates = folder.load();
    QCOMPARE(templates.languages(), (QStringList{u"fi"_s, u"sv"_s, u"en"_s, u"be"_s}));
    QList<Error> refused;
    QVERIFY(templates.with(u"be"_s, &refused).route(u"residence"_s)->title.has(u"be"_s));
    QVERIFY(refused.isEmpty());
}

void TestPathTranslations::aCheckHoldsForItsVersion()
{
    const Folder folder(russian(), russianPhrases());
    const QString route = folder.folder.filePath(u"residence.json"_s);
    const QJsonObject check{{u"by"_s, u"lawyer"_s}, {u"on"_s, u"2026-11-20"_s}, {u"version"_s, 1}};
    write(route, replaced(read(route), {u"checked"_s}, QJsonObject{{u"ru"_s, check}}).toObject());
    QVERIFY(folder.load().route(u"residence"_s)->isChecked(u"ru"_s));
    QVERIFY(!folder.load().route(u"residence"_s)->isChecked(u"fi"_s));
    write(route, replaced(read(route), {u"version"_s}, 2).toObject()); // the words are others now
    QVERIFY(!folder.load().route(u"residence"_s)->isChecked(u"ru"_s));
}

/// What load() costs does not grow with the languages: a folder full of nonsense is not even opened.
void TestPathTranslations::loadingReadsNoOtherLanguage()
{
    const Folder folder(russian(), russianPhrases());
    write(folder.folder.filePath(u"ru/residence.json"_s), "nonsense");
    const auto loaded = PathTemplates::load(folder.folder.path());
    VERIFY_OK(loaded);
    QElapsedTimer timer;
    timer.start();
    VERIFY_OK(PathTemplates::load());
    const qint64 base = timer.nsecsElapsed();
    timer.start();
    shipped().with(u"ar"_s);
    qInfo("the routes: %.1f ms; one more language: %.1f ms", double(base) / 1e6, double(timer.nsecsElapsed()) / 1e6);
}

QTEST_GUILESS_MAIN(TestPathTranslations)
#include "testpathtranslations.moc"
