// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/store/backup.h"
#include "core/store/verify.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace Rinnalla {

namespace {

Result<Outcome> backup(Context& context, const Invocation& invocation)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    Terminal::Progress progress;
    if (const Status made = Backup::make(**store, invocation.words.first(), std::ref(progress)); !made)
        return tl::unexpected(made.error());
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("backup"), invocation.words.first()}});
    else
        context.say(Cli::tr("The backup is made and checked. It opens with today's passphrase. The files beside it "
                            "with the endings -keys and -keys2 belong to it."));
    return Outcome::Done;
}

Result<Outcome> restore(Context& context, const Invocation& invocation)
{
    const auto passphrase = Terminal::readPassphrase(Cli::tr("Passphrase of the backup: "));
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    if (!QDir().mkpath(QFileInfo(context.storePath()).path()))
        return failure(ErrorCode::ReadOnly, Cli::tr("The folder of the store cannot be made."));
    const auto kept =
        Backup::restore(context.environment(), invocation.words.first(), context.storePath(), *passphrase);
    if (!kept) {
        Error error = kept.error();
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::NotAStore;
        return tl::unexpected(error);
    }
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("store"), context.storePath()},
                                  {QStringLiteral("kept"), kept->isEmpty() ? QJsonValue() : QJsonValue(*kept)}});
    else if (!kept->isEmpty())
        context.say(Cli::tr("What was there before is kept as %1").arg(*kept));
    return Outcome::Done;
}

Result<Outcome> verify(Context& context, const Invocation&)
{
    const auto store = context.open();
    if (!store)
        return tl::unexpected(store.error());
    const auto findings = Backup::verify((*store)->connection());
    if (!findings)
        return tl::unexpected(findings.error());
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("ok"), findings->isEmpty()},
                                  {QStringLiteral("findings"), QJsonArray::fromStringList(*findings)}});
    else
        context.print(findings->isEmpty() ? Cli::tr("All is well.") : findings->join(u'\n'));
    if (!findings->isEmpty())
        return failure(ErrorCode::Damaged,
                       Cli::tr("The store is damaged. Open your latest backup, and keep this file."));
    return Outcome::Done;
}

} // namespace

Command backupCommand()
{
    return {"backup", "FILE", QT_TRANSLATE_NOOP("Cli", "writes an encrypted copy and checks it"), 1, 1, {}, {}, backup};
}

Command restoreCommand()
{
    return {"restore", "FILE", QT_TRANSLATE_NOOP("Cli", "takes a backup into use; what it replaces is kept beside it"),
            1,         1,      {},
            {},        restore};
}

Command verifyCommand()
{
    return {"verify", "",    QT_TRANSLATE_NOOP("Cli", "checks the file, its pages, the journal and the search index"),
            0,        0,     {},
            {},       verify};
}

} // namespace Rinnalla
