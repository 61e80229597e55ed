// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/crypto/recoverykey.h"

#include <QDir>
#include <QFileInfo>

namespace Rinnalla {

namespace {

Result<Outcome> init(Context& context, const Invocation&)
{
    const Environment environment = context.environment();
    if (Store::exists(environment, context.storePath()))
        return failure(ErrorCode::Refused, Cli::tr("There is already a file of that name. It was not touched."));
    const auto passphrase =
        Terminal::readNewPassphrase(Cli::tr("New passphrase: "), Cli::tr("The new passphrase again: "));
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    if (!QDir().mkpath(QFileInfo(context.storePath()).path()))
        return failure(ErrorCode::ReadOnly, Cli::tr("The folder of the store cannot be made."));
    const auto created = Store::create(environment, context.storePath(), *passphrase);
    if (!created)
        return tl::unexpected(created.error());
    context.say(Cli::tr("Write the recovery key on paper and keep it apart from the laptop. It opens the store when "
                        "the passphrase is forgotten, and is never shown again."));
    context.printSecret("recovery_key", Cli::tr("Recovery key:"), RecoveryKey::toText(created->recoveryKey));
    return Outcome::Done;
}

} // namespace

Command initCommand()
{
    return {"init", "",  QT_TRANSLATE_NOOP("Cli", "makes an empty store; prints the recovery key once"), 0, 0, {},
            {},     init};
}

} // namespace Rinnalla
