// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/handout.h"

namespace Rinnalla {

Edit handoutEdit(Session& session, const SheetRequest& request, const Id& client, PaperSafety safety)
{
    Edit edit{Kind::Handout, session.store().newId(), {}};
    QStringList languages{request.language};
    if (!request.beside.isEmpty())
        languages += request.beside;
    edit.set(HandoutField::Topic, request.topic)
        .set(HandoutField::Languages, languages)
        .set(HandoutField::At, session.clock().now())
        .set(HandoutField::Worker, session.worker());
    if (const SheetEdition* edition = session.sheets().edition(request.topic, request.language))
        edit.set(HandoutField::Version, QCborValue(edition->version));
    if (!client.isNull())
        edit.set(HandoutField::Client, client);
    if (safety != PaperSafety::No) // nothing on paper has no format
        edit.set(HandoutField::Format, formatName(request.format));
    if (safety == PaperSafety::Yes || safety == PaperSafety::No)
        edit.set(HandoutField::PaperSafe, QCborValue(safety == PaperSafety::Yes));
    return edit;
}

} // namespace Rinnalla
