// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/handout.h"

#include "ui/session/terms.h"

namespace Rinnalla {

bool allowsPaper(PaperSafety safety)
{
    return safety != PaperSafety::Unanswered && safety != PaperSafety::Nothing;
}

bool allows(PaperSafety safety, SheetFormat format, const Id& client)
{
    switch (safety) {
    case PaperSafety::Sheet:
        return true;
    case PaperSafety::NotAsked:
        return client.isNull() || isNeutral(format);
    case PaperSafety::NeutralSheet:
        return isNeutral(format);
    case PaperSafety::Card:
        return isCard(format);
    case PaperSafety::NeutralCard:
        return format == SheetFormat::Neutral;
    case PaperSafety::Unanswered:
    case PaperSafety::Nothing:
        break;
    }
    return false;
}

QString formatTerm(SheetFormat format)
{
    return Terms::sheetFormat(format == SheetFormat::Neutral ? QStringLiteral("neutral-card") : formatName(format));
}

Edit handoutEdit(Session& session, const Handout& handout)
{
    const SheetRequest& sheet = handout.sheet;
    Edit edit{Kind::Handout, session.store().newId(), {}};
    QStringList languages{sheet.language};
    if (!sheet.beside.isEmpty())
        languages += sheet.beside;
    edit.set(HandoutField::Topic, sheet.topic)
        .set(HandoutField::Languages, languages)
        .set(HandoutField::At, session.clock().now())
        .set(HandoutField::Worker, session.worker())
        .set(HandoutField::Told, session.sheets().told(sheet));
    if (const SheetEdition* edition = session.sheets().edition(sheet.topic, sheet.language))
        edit.set(HandoutField::Version, QCborValue(edition->version))
            .set(HandoutField::Edition, session.sheets().digests(sheet));
    if (!handout.client.isNull())
        edit.set(HandoutField::Client, handout.client);
    if (!handout.reason.isEmpty())
        edit.set(HandoutField::Reason, handout.reason);
    if (allowsPaper(handout.safety)) // nothing on paper has no format
        edit.set(HandoutField::Format, keptFormat(sheet.format));
    if (handout.safety != PaperSafety::Unanswered && handout.safety != PaperSafety::NotAsked)
        edit.set(HandoutField::PaperSafe, QCborValue(allowsPaper(handout.safety)));
    return edit;
}

} // namespace Rinnalla
