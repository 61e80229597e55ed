// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clientpages/clientpages.h"
#include "tests/support/result.h"
#include "ui/print/sheetpainter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace Rinnalla;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);

const SheetCatalogue& sheets()
{
    static const auto loaded = SheetCatalogue::load();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

const PathTemplates& paths()
{
    static const auto loaded = PathTemplates::load();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

ClientPages& pages()
{
    static ClientPages made(paths());
    return made;
}

SheetPage optionsPage(const QString& step, const ClientPageRequest& request)
{
    const auto page = pages().options(step, request, sheets(), Today);
    if (!page)
        qFatal("%s", qPrintable(page.error().message));
    return *page;
}

/// A step of every state, with words, days and somebody to call.
QList<PlannedStep> longPath()
{
    QList<PlannedStep> steps;
    for (const Route& route : paths().routes()) {
        PlannedStep step;
        step.templateId = route.steps.first().id;
        step.state = u"under_way"_s;
        step.chosen = route.steps.first().options.first().id;
        step.words = u"Näin itse sanoin.\nأنا اخترت هذا.\nÉg vel þetta: §42 “já”."_s;
        step.startsOn = QDate(2026, 1, 31).addMonths(int(steps.size()));
        step.dueOn = step.startsOn.addYears(1);
        step.alongAt = QDateTime(step.startsOn, QTime(9, 5));
        step.serviceName = u"Näytepiste"_s;
        step.servicePhone = u"000 123 4567"_s;
        steps += step;
    }
    return steps;
}

SheetPage pathPage(const ClientPageRequest& request)
{
    const auto page = pages().myPath(longPath(), {}, request, sheets(), Today);
    if (!page)
        qFatal("%s", qPrintable(page.error().message));
    return *page;
}

const StepTemplate& longest(const Route& route)
{
    const auto length = [](const StepTemplate& step) {
        qsizetype characters = 0;
        for (const Option& option : step.options)
            for (const Consequence& consequence : option.consequences)
                characters += consequence.text.text(u"fi"_s).size();
        return characters;
    };
    return *std::max_element(route.steps.begin(), route.steps.end(),
                             [&](const StepTemplate& a, const StepTemplate& b) { return length(a) < length(b); });
}

QString pdfText(const SheetPage& page)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    if (const Status written = SheetPainter::writePdf(page, path); !written)
        qFatal("%s", qPrintable(written.error().message));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    if (!reader.waitForFinished())
        qFatal("pdftotext");
    return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
}

} // namespace

class TestClientPaper : public QObject {
    Q_OBJECT

private slots:
    void everyPageCanBePainted_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : pages().languages(sheets()))
            QTest::addRow("%s", qPrintable(language)) << language;
    }

    /// Letters have glyphs (SheetLayout refuses what has none): all options of all steps in one long page, and beside
    /// Finnish the longest of each route.
    void everyPageCanBePainted()
    {
        QFETCH(QString, language);
        const QString beside = language == u"fi"_s ? QString() : u"fi"_s;
        SheetPage all = pathPage({language, {}, SheetFormat::Large});
        for (const Route& route : paths().routes()) {
            for (const StepTemplate& step : route.steps)
                all.blocks += optionsPage(step.id, {language, {}, SheetFormat::Large}).blocks;
            const auto layout = SheetLayout::make(optionsPage(longest(route).id, {language, beside, SheetFormat::A4}));
            VERIFY_OK(layout);
            QVERIFY2(layout->pageCount() <= 3, qPrintable(route.id));
        }
        VERIFY_OK(SheetLayout::make(all));
        for (const SheetFormat format : {SheetFormat::A4, SheetFormat::A5})
            VERIFY_OK(SheetLayout::make(pathPage({language, beside, format})));
    }

    void numbersCanBeReadBack()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        for (const QString& language : {u"ar"_s, u"th"_s, u"ru"_s}) {
            const QString text = pdfText(pathPage({language, u"fi"_s, SheetFormat::A4}));
            QVERIFY2(text.contains(u"000 123 4567"_s), qPrintable(text));
            QVERIFY2(text.contains(u"31. tammikuuta 2026"_s), qPrintable(text));
            QVERIFY2(text.contains(u"Näin itse sanoin."_s), qPrintable(text));
        }
    }

    void thePdfSaysNothingOfItself()
    {
        const auto pdf = SheetPainter::toPdf(pathPage({u"ar"_s, u"fi"_s, SheetFormat::A4}));
        VERIFY_OK(pdf);
        for (const char* word : {"path", "Path", "polku", "residence", "options", "Rinnalla"})
            QVERIFY2(!pdf->contains(word), word);
    }

    void aLineWithoutANumberHasNone()
    {
        SheetPage page = pathPage({u"fi"_s, {}, SheetFormat::A4});
        page.blocks = {{SheetBlock::Kind::Row, 0, {{{SheetRun{u"Rivi"_s}}, {}, {}}}}};
        if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QCOMPARE(pdfText(page).count(u'0'),
                     pdfText(pathPage({u"fi"_s, {}, SheetFormat::A4})).section(u"Tilanne"_s, -1).count(u'0'));
    }

    void onePageIsQuick()
    {
        (void)SheetPainter::toImages(pathPage({u"ru"_s, u"fi"_s, SheetFormat::A4}), 600); // fonts are read once
        QElapsedTimer timer;
        timer.start();
        const SheetPage page = optionsPage(u"police-report"_s, {u"ru"_s, u"fi"_s, SheetFormat::A4});
        const qint64 made = timer.elapsed();
        VERIFY_OK(SheetPainter::toPdf(page));
        qInfo("made in %lld ms, with its PDF in %lld ms", made, timer.elapsed());
    }
};

QTEST_MAIN(TestClientPaper)
#include "testclientpaper.moc"
