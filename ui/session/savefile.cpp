// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/savefile.h"

#include "ui/widgets/filechooser.h"

namespace Rinnalla {

void saveFile(Session& session, FileChooser& files, QWidget* page, const FileOffer& offer,
              const std::function<std::optional<QByteArray>()>& make)
{
    const QString path = files.save(page, offer.title, offer.name, offer.filter);
    const auto bytes = path.isEmpty() ? std::nullopt : make();
    if (!bytes)
        return;
    if (const Status written = session.store().environment().files.writeAtomically(path, *bytes); !written)
        return session.fail(written.error());
    session.say(offer.said);
}

} // namespace Rinnalla
