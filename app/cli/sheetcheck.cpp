// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/library.h"
#include "app/cli/table.h"
#include "core/sheets/sheetchecker.h"
#include "ui/print/sheetproof.h"

#include <QJsonArray>

#include <algorithm>

namespace Rinnalla {

namespace {

/// Of the texts and of their pages alike.
struct Finding {
    QString level;
    QString rule;
    QString file;
    int row = 0;
    QString message;
};

QJsonObject jsonOf(const Finding& finding)
{
    return {{QStringLiteral("level"), finding.level},
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("file"), finding.file},
            {QStringLiteral("row"), finding.row},
            {QStringLiteral("message"), finding.message}};
}

void show(const Context& context, const QList<Finding>& findings)
{
    QJsonArray items;
    Table table({Cli::tr("level"), Cli::tr("rule"), Cli::tr("file"), Cli::tr("row"), Cli::tr("finding")});
    for (const Finding& finding : findings) {
        items += jsonOf(finding);
        table.add({finding.level, finding.rule, finding.file,
                   finding.row > 0 ? QString::number(finding.row) : QString(), finding.message});
    }
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("items"), items}});
    else if (!findings.isEmpty())
        context.print(table.text());
}

Result<QDate> dayOf(Context& context, const Invocation& invocation)
{
    if (!invocation.has("date"))
        return context.environment().clock.today();
    const QDate day = QDate::fromString(invocation.option("date"), Qt::ISODate);
    if (!day.isValid())
        return wrongUsage(Cli::tr("Write the day as 2026-11-21."));
    return day;
}

void add(QList<Finding>& findings, const QList<SheetFinding>& ofWords)
{
    for (const SheetFinding& each : ofWords)
        findings += Finding{levelName(each.level), ruleName(each.rule), each.file, each.row, each.message};
}

void add(QList<Finding>& findings, const QList<PrintFinding>& ofPages)
{
    const QString error = levelName(SheetFinding::Level::Error);
    for (const PrintFinding& each : ofPages)
        findings += Finding{error, ruleName(each.rule), each.file, each.row, each.message};
}

/// The words against the rules, then the pages they become.
Result<QList<Finding>> findingsIn(const QString& folder, const QDate& day)
{
    const auto words = SheetChecker::check(folder, day);
    if (!words)
        return tl::unexpected(words.error());
    QList<Error> refused; // the rules told of these
    const auto catalogue = SheetCatalogue::load(folder, &refused);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    QList<Finding> findings;
    add(findings, *words);
    add(findings, SheetProof::read(*catalogue, day));
    return findings;
}

/// What an organisation has written itself, of one compartment.
Result<QList<Finding>> ownFindings(Context& context, const QString& room, const QDate& day)
{
    const auto catalogue = catalogueFor(context);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    QList<Finding> findings;
    QList<SheetName> names;
    for (const SheetEdition& edition : catalogue->editions()) {
        if (!edition.isOwn || edition.isOnlyDraft || edition.compartment != room)
            continue;
        names += edition.name();
        const auto words =
            SheetChecker::check(*catalogue, names.last(), catalogue->markdown(edition.topic, edition.language), day);
        if (!words)
            return tl::unexpected(words.error());
        add(findings, *words);
    }
    add(findings, SheetProof::read(*catalogue, day, names));
    return findings;
}

Result<Outcome> check(Context& context, const Invocation& invocation)
{
    const auto day = dayOf(context, invocation);
    if (!day)
        return tl::unexpected(day.error());
    const auto room = roomOption(invocation);
    if (!room)
        return tl::unexpected(room.error());
    const bool ofStore = context.isStoreNamed() && invocation.words.isEmpty();
    if (!ofStore && invocation.has("compartment"))
        return wrongUsage(Cli::tr("--compartment goes with --store: what comes with the program is checked whole."));
    const auto findings =
        ofStore ? ownFindings(context, *room, *day) : findingsIn(invocation.words.value(0, QStringLiteral(":")), *day);
    if (!findings)
        return tl::unexpected(findings.error());
    show(context, *findings);
    const auto errors = std::count_if(findings->begin(), findings->end(), [](const Finding& finding) {
        return finding.level == levelName(SheetFinding::Level::Error);
    });
    if (errors > 0)
        return failure(ErrorCode::Refused, Cli::tr("The sheets have %n error(s).", nullptr, static_cast<int>(errors)));
    return findings->isEmpty() ? Outcome::Done : Outcome::Warnings;
}

} // namespace

Command sheetCheckCommand()
{
    return {"sheet check",
            "[FOLDER] [--date DAY] [--compartment support|serie]",
            QT_TRANSLATE_NOOP("Cli", "holds the sheets, built in, in a folder, or with --store those its organisation "
                                     "wrote, against the rules for their texts, and reads every page for letters no "
                                     "font has and lines broken badly; as of today, or of that day"),
            0,
            1,
            {QStringLiteral("compartment"), QStringLiteral("date")},
            {},
            check,
            true};
}

} // namespace Rinnalla
