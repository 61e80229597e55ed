// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sheetterms.h"

#include "ui/session/terms.h"
#include "ui/widgets/inline.h"

#include <QCoreApplication>

namespace Rinnalla::SheetTerms {

namespace {

constexpr int SoonDays = 30;

QString say(const char* text, int number = -1)
{
    return QCoreApplication::translate("SheetTerms", text, nullptr, number);
}

int daysLeft(const SheetEdition& sheet, const QDate& today)
{
    return static_cast<int>(today.daysTo(sheet.doNotUseAfter));
}

bool endsSoon(const SheetEdition& sheet, const QDate& today)
{
    return sheet.doNotUseAfter.isValid() && daysLeft(sheet, today) <= SoonDays;
}

QString checked(const SheetEdition& sheet, const QDate& today)
{
    const QString day = Terms::day(sheet.checkedOn, today);
    return sheet.checkedBy.isEmpty()
               ? say(QT_TRANSLATE_NOOP("SheetTerms", "Checked %1")).arg(day)
               : say(QT_TRANSLATE_NOOP("SheetTerms", "Checked %1 by %2")).arg(day, inLine(sheet.checkedBy));
}

QString withdrawn(const SheetEdition& sheet)
{
    return sheet.withdrawnWhy.isEmpty()
               ? say(QT_TRANSLATE_NOOP("SheetTerms", "Withdrawn"))
               : say(QT_TRANSLATE_NOOP("SheetTerms", "Withdrawn: %1")).arg(firstLine(sheet.withdrawnWhy));
}

} // namespace

QString state(const SheetEdition* sheet, const QDate& today)
{
    if (!sheet)
        return say(QT_TRANSLATE_NOOP("SheetTerms", "Not in this language yet"));
    if (!sheet->missing.isEmpty())
        return say(QT_TRANSLATE_NOOP("SheetTerms", "Prints what is no longer known"));
    const bool soon = endsSoon(*sheet, today);
    switch (sheet->state(today)) {
    case SheetState::Draft:
        return say(QT_TRANSLATE_NOOP("SheetTerms", "Only a draft so far"));
    case SheetState::Withdrawn:
        return withdrawn(*sheet);
    case SheetState::Expired:
        return say(QT_TRANSLATE_NOOP("SheetTerms", "Expired %1")).arg(Terms::day(sheet->doNotUseAfter, today));
    case SheetState::Unchecked:
        return soon ? say(QT_TRANSLATE_N_NOOP("SheetTerms", "Not checked, expires in %n day(s)"),
                          daysLeft(*sheet, today))
                    : say(QT_TRANSLATE_NOOP("SheetTerms", "Not checked yet"));
    case SheetState::Checked:
        break;
    }
    return soon ? say(QT_TRANSLATE_N_NOOP("SheetTerms", "Checked, expires in %n day(s)"), daysLeft(*sheet, today))
                : checked(*sheet, today);
}

QString shortState(const SheetEdition& sheet, const QDate& today)
{
    if (!sheet.missing.isEmpty())
        return say(QT_TRANSLATE_NOOP("SheetTerms", "to be corrected"));
    switch (sheet.state(today)) {
    case SheetState::Draft:
        return say(QT_TRANSLATE_NOOP("SheetTerms", "draft"));
    case SheetState::Withdrawn:
        return say(QT_TRANSLATE_NOOP("SheetTerms", "withdrawn"));
    case SheetState::Expired:
        return say(QT_TRANSLATE_NOOP("SheetTerms", "expired"));
    case SheetState::Unchecked:
        return say(QT_TRANSLATE_NOOP("SheetTerms", "not checked"));
    case SheetState::Checked:
        break;
    }
    return say(QT_TRANSLATE_NOOP("SheetTerms", "checked"));
}

QString stateIcon(const SheetEdition* sheet, const QDate& today)
{
    if (!sheet)
        return QStringLiteral("language-chooser");
    if (!sheet->missing.isEmpty())
        return QStringLiteral("dialog-error");
    switch (sheet->state(today)) {
    case SheetState::Draft:
        return QStringLiteral("document-edit");
    case SheetState::Withdrawn:
        return QStringLiteral("dialog-cancel");
    case SheetState::Expired:
        return QStringLiteral("dialog-error");
    case SheetState::Unchecked:
        return QStringLiteral("dialog-warning");
    case SheetState::Checked:
        break;
    }
    return QStringLiteral("dialog-ok-apply");
}

QString notice(const SheetEdition& sheet, const QDate& today)
{
    const QString last = Terms::day(sheet.doNotUseAfter, today);
    switch (sheet.state(today)) {
    case SheetState::Draft:
        return say(QT_TRANSLATE_NOOP("SheetTerms", "There is only a draft in this language. It is not handed out."));
    case SheetState::Withdrawn:
        return say(QT_TRANSLATE_NOOP("SheetTerms",
                                     "This text was withdrawn from use. The paper says so, in its own language."))
               + (sheet.withdrawnWhy.isEmpty()
                      ? QString()
                      : u' ' + say(QT_TRANSLATE_NOOP("SheetTerms", "Why: %1")).arg(firstLine(sheet.withdrawnWhy)));
    case SheetState::Expired:
        return say(QT_TRANSLATE_NOOP("SheetTerms", "This text expired on %1: what it says may no longer be true. The "
                                                   "paper says so, in its own language."))
            .arg(last);
    case SheetState::Unchecked:
        return say(QT_TRANSLATE_NOOP("SheetTerms",
                                     "Nobody has checked this text yet. The paper says so, in its own language."));
    case SheetState::Checked:
        break;
    }
    return say(QT_TRANSLATE_NOOP("SheetTerms", "%1. Good through %2.")).arg(checked(sheet, today), last);
}

} // namespace Rinnalla::SheetTerms
