// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/table.h"
#include "core/sheets/sheetchecker.h"

#include <QJsonArray>

#include <algorithm>

namespace Rinnalla {

namespace {

QJsonObject jsonOf(const SheetFinding& finding)
{
    return {{QStringLiteral("level"), levelName(finding.level)},
            {QStringLiteral("rule"), ruleName(finding.rule)},
            {QStringLiteral("file"), finding.file},
            {QStringLiteral("row"), finding.row},
            {QStringLiteral("message"), finding.message}};
}

void show(const Context& context, const QList<SheetFinding>& findings)
{
    QJsonArray items;
    Table table({Cli::tr("level"), Cli::tr("rule"), Cli::tr("file"), Cli::tr("row"), Cli::tr("finding")});
    for (const SheetFinding& finding : findings) {
        items += jsonOf(finding);
        table.add({levelName(finding.level), ruleName(finding.rule), finding.file,
                   finding.row > 0 ? QString::number(finding.row) : QString(), finding.message});
    }
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("items"), items}});
    else if (!findings.isEmpty())
        context.print(table.text());
}

Result<Outcome> check(Context& context, const Invocation& invocation)
{
    const QString builtIn = QStringLiteral(":");
    const auto findings = SheetChecker::check(invocation.words.value(0, builtIn), context.environment().clock.today());
    if (!findings)
        return tl::unexpected(findings.error());
    show(context, *findings);
    const auto errors = std::count_if(findings->begin(), findings->end(), [](const SheetFinding& finding) {
        return finding.level == SheetFinding::Level::Error;
    });
    if (errors > 0)
        return failure(ErrorCode::Refused, Cli::tr("The sheets have %n error(s).", nullptr, static_cast<int>(errors)));
    return findings->isEmpty() ? Outcome::Done : Outcome::Warnings;
}

} // namespace

Command sheetCheckCommand()
{
    return {"sheet check",
            "[FOLDER]",
            QT_TRANSLATE_NOOP("Cli", "holds the sheets, built in or in a folder, against the rules for their texts; "
                                     "glyphs and line breaks are seen only in print"),
            0,
            1,
            {},
            {},
            check};
}

} // namespace Rinnalla
