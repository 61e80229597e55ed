// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/tellagain.h"
#include "ui/session/sheetterms.h"
#include "ui/session/terms.h"
#include "ui/today/todaylists.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rinnalla::TodayLists {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("TodayLists", text);
}

/// "Kaarna · Help now, Police or not?"
QString titleOf(const ToldChange& whom, const SheetCatalogue& sheets)
{
    QStringList titles;
    for (const Record& handout : whom.handouts) {
        const QString topic = handout.text(HandoutField::Topic);
        const QString title = sheets.title(topic, QLocale().bcp47Name().section(u'-', 0, 0));
        titles += inLine(title.isEmpty() ? topic : title);
    }
    titles.removeDuplicates();
    return inLine(whom.codeName) + QStringLiteral(" · ") + titles.join(QStringLiteral(", "));
}

/// What was and what is now, and since when the person holds the paper.
QString detailOf(const ToldChange& whom, const SheetCatalogue& sheets, const QDate& today)
{
    QStringList lines;
    for (const FactChange& change : whom.changes)
        lines += SheetTerms::change(sheets, change.key, change.before, change.after);
    lines.removeDuplicates();
    const QDate given = whom.handouts.constLast().time(HandoutField::At).date();
    lines += say(QT_TRANSLATE_NOOP("TodayLists", "Given %1")).arg(Terms::day(given, today));
    return lines.join(u'\n');
}

Place sheetOf(const ToldChange& whom)
{
    const Record& newest = whom.handouts.constFirst();
    return {QStringLiteral("sheets"), whom.client,
            newest.text(HandoutField::Topic) + u'/' + newest.texts(HandoutField::Languages).value(0)};
}

} // namespace

QList<TodayRow> tellings(Session& session)
{
    const auto all = whomToTell(session.connection(), session.sheets(), session.room(), MostRows);
    if (!all) {
        session.fail(all.error());
        return {};
    }
    QList<TodayRow> rows;
    for (const ToldChange& whom : *all) {
        const TodayAction sheet{.icon = QStringLiteral("document-print"),
                                .text = say(QT_TRANSLATE_NOOP("TodayLists", "Open the sheet")),
                                .place = sheetOf(whom)};
        const TodayAction told{.icon = QStringLiteral("dialog-ok-apply"),
                               .text = say(QT_TRANSLATE_NOOP("TodayLists", "Told")),
                               .edits = toldAgain(whom, session.sheets(), session.clock().now()),
                               .said = say(QT_TRANSLATE_NOOP("TodayLists", "Kept: told of the change"))};
        rows += {QStringLiteral("dialog-messages"),
                 titleOf(whom, session.sheets()),
                 detailOf(whom, session.sheets(), session.clock().today()),
                 false,
                 {QStringLiteral("client"), whom.client, {}},
                 {sheet, told}};
    }
    return rows;
}

} // namespace Rinnalla::TodayLists
