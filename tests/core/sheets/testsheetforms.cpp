// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetcatalogue.h"
#include "core/sheets/sheetcomposer.h"
#include "core/sheets/sheetrules.h"
#include "tests/support/result.h"

using namespace Rinnalla;

namespace {

const SheetCatalogue& builtIn()
{
    static const auto catalogue = SheetCatalogue::load();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    return *catalogue;
}

SheetPage pageOf(const SheetRequest& request)
{
    const auto page = builtIn().page(request, QDate(2026, 11, 21));
    if (!page)
        qFatal("%s", qPrintable(page.error().message));
    return *page;
}

/// Without what steers the direction.
QString plain(const SheetRuns& runs)
{
    return toText(runs).remove(QChar(0x2066)).remove(QChar(0x2069));
}

} // namespace

/// What stands around a text in each form, and what does not.
class TestSheetForms : public QObject {
    Q_OBJECT

private slots:
    void theHeaderHasTheCodeAndLaterTheTopic()
    {
        for (const SheetFormat format : {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5}) {
            const SheetPage page =
                pageOf({QStringLiteral("time-to-think"), QStringLiteral("ar"), QStringLiteral("fi"), format});
            QCOMPARE(plain(headerOf(page, 1, 1)), QStringLiteral("Info 5"));
            QCOMPARE(plain(headerOf(page, 1, 2)), QStringLiteral("Info 5 · Harkinta-aika"));
            QVERIFY(plain(headerOf(page, 0, 2))
                        .endsWith(builtIn().edition(QStringLiteral("time-to-think"), QStringLiteral("ar"))->title));
        }
        const auto of = [](SheetFormat format) {
            return pageOf({QStringLiteral("time-to-think"), QStringLiteral("en"), {}, format});
        };
        for (const SheetFormat format : {SheetFormat::Card, SheetFormat::Neutral, SheetFormat::NeutralSheet})
            QVERIFY(headerOf(of(format), 0, 2).isEmpty());
        QVERIFY(plain(of(SheetFormat::Card).footers.first()).startsWith(QStringLiteral("Info 5 · ")));
        for (const SheetFormat format : {SheetFormat::Neutral, SheetFormat::NeutralSheet}) // all can look the code up
            QVERIFY(!toText(of(format)).contains(QStringLiteral("Info")));
    }

    void theOrganisationStandsOnWholeSheetsOnly()
    {
        for (const char* name : {"a4", "large", "a5", "card", "neutral", "neutral-sheet"}) {
            const SheetFormat format = *formatFromName(QString::fromLatin1(name));
            SheetPage page = pageOf({QStringLiteral("help-now"), QStringLiteral("en"), {}, format});
            addOrganisation(page, QStringLiteral(" Kuusen tuki \n ry "));
            const bool there = plain(page.footers.first()).endsWith(QStringLiteral(" · Kuusen tuki ry"));
            QVERIFY2(there == saysAll(format), name);
            SheetPage nameless = pageOf({QStringLiteral("help-now"), QStringLiteral("en"), {}, format});
            const SheetRuns before = nameless.footers.first();
            addOrganisation(nameless, QStringLiteral("  "));
            QCOMPARE(nameless.footers.first(), before);
        }
    }

    /// Each before the words it stands for; none for what nobody knows, and none on a card or neutral paper.
    void iconsSayWhatTheWordsSay()
    {
        const auto iconsOf = [](const char* service, SheetFormat format) {
            QList<SheetIcon> icons;
            const SheetCell cell = SheetComposer::call(*builtIn().services().service(QString::fromLatin1(service)),
                                                       format, *builtIn().phrases(QStringLiteral("en")));
            for (const SheetRun& run : cell.details)
                if (run.icon != SheetIcon::None)
                    icons += run.icon;
            return icons;
        };
        using enum SheetIcon;
        QCOMPARE(iconsOf("nollalinja", SheetFormat::A4), (QList{Night, Free, NoName}));
        QCOMPARE(iconsOf("riku", SheetFormat::Large), (QList{Clock, NoName}));
        QCOMPARE(iconsOf("mieli", SheetFormat::A5), (QList{Night, NoName})); // the call costs money
        QCOMPARE(iconsOf("data-ombudsman", SheetFormat::A4), QList<SheetIcon>());
        QCOMPARE(iconsOf("nollalinja", SheetFormat::NeutralSheet), QList<SheetIcon>());
        QCOMPARE(iconsOf("nollalinja", SheetFormat::Neutral), QList<SheetIcon>());
    }

    /// As a stranger sees it: numbers, and when and in which languages somebody answers.
    void aNeutralSheetSaysNothingEither()
    {
        const auto rules = SheetRules::load(QStringLiteral(":"));
        VERIFY_OK(rules);
        for (const SheetEdition& edition : builtIn().editions()) {
            const QStringList telling = rules->value(edition.language).telling;
            QVERIFY(telling.size() >= 5);
            QVERIFY(edition.topic != u"police-or-not"
                    || holdsOneOf(toText(pageOf({edition.topic, edition.language, {}, SheetFormat::A4})), telling));
            const SheetPage page = pageOf({edition.topic, edition.language, {}, SheetFormat::NeutralSheet});
            const QString text = toText(page);
            const QString name = edition.name().toString();
            QVERIFY2(!holdsOneOf(text, telling) && !text.contains(edition.title), qPrintable(name));
            for (const Service& service : builtIn().services().all())
                for (const QString& own : {service.name(edition.language), service.host(), service.email})
                    QVERIFY2(own.isEmpty() || !text.contains(own), qPrintable(name + u' ' + own));
            for (const SheetBlock& block : page.blocks)
                QVERIFY(block.kind == SheetBlock::Kind::Title || !block.cells.first().phone.isEmpty());
        }
        const SheetPage both =
            pageOf({QStringLiteral("help-now"), QStringLiteral("th"), QStringLiteral("fi"), SheetFormat::NeutralSheet});
        QCOMPARE(both.columns.size(), 2);
        const SheetRequest sheet{QStringLiteral("help-now"), QStringLiteral("en"), {}, SheetFormat::NeutralSheet};
        const SheetRequest card{sheet.topic, sheet.language, {}, SheetFormat::Neutral};
        QCOMPARE(builtIn().told(sheet), builtIn().told(card));
        QCOMPARE(keptFormat(sheet.format), formatName(card.format)); // the store has one word for both
    }
};

QTEST_GUILESS_MAIN(TestSheetForms)
#include "testsheetforms.moc"
