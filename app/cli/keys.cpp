// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/crypto/recoverykey.h"

namespace Rinnalla {

namespace {

Result<Outcome> passphrase(Context& context, const Invocation&)
{
    const auto current = Terminal::readPassphrase(Cli::tr("Passphrase until now: "));
    if (!current)
        return tl::unexpected(current.error());
    const auto store = context.open(*current);
    if (!store)
        return tl::unexpected(store.error());
    const auto next = Terminal::readNewPassphrase(Cli::tr("New passphrase: "), Cli::tr("The new passphrase again: "));
    if (!next)
        return tl::unexpected(next.error());
    if (const Status changed = (*store)->changePassphrase(*current, *next); !changed)
        return tl::unexpected(changed.error());
    context.say(Cli::tr("The passphrase is changed. Older backups still open with the old one."));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("changed"), true}});
    return Outcome::Done;
}

Result<Outcome> recoveryKey(Context& context, const Invocation&)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto key = (*store)->renewRecoveryKey();
    if (!key)
        return tl::unexpected(key.error());
    context.say(Cli::tr("The recovery key on the old paper no longer opens this store. Write the new one on paper and "
                        "keep it apart from the laptop."));
    context.printSecret("recovery_key", Cli::tr("Recovery key:"), RecoveryKey::toText(*key));
    return Outcome::Done;
}

} // namespace

Command passphraseCommand()
{
    return {"passphrase",
            "",
            QT_TRANSLATE_NOOP("Cli", "changes the passphrase; asks for the old one and then for the new one"),
            0,
            0,
            {},
            {},
            passphrase};
}

Command recoveryKeyCommand()
{
    return {"recovery-key",
            "",
            QT_TRANSLATE_NOOP("Cli", "makes a new recovery key; the old one stops working"),
            0,
            0,
            {},
            {},
            recoveryKey};
}

} // namespace Rinnalla
