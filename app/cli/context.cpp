// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/cli/interrupt.h"
#include "app/cli/terminal.h"
#include "core/store/lists.h"

#include <QJsonDocument>

#include <cstdio>

namespace Rinnalla {

namespace {

void write(std::FILE* to, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

} // namespace

Context::Context(const QString& storePath, bool json, bool isStoreNamed)
    : m_storePath(storePath)
    , m_json(json)
    , m_isStoreNamed(isStoreNamed)
{}

Result<Store*> Context::open()
{
    const auto passphrase = Terminal::readPassphrase(Cli::tr("Passphrase: "));
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return open(*passphrase);
}

Result<Store*> Context::open(const SecretBuffer& passphrase)
{
    auto opened = Store::open(environment(), m_storePath, passphrase);
    if (!opened) {
        Error error = opened.error();
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::NotAStore; // of all that is not a store, the nothing at this place
        return tl::unexpected(error);
    }
    m_store = std::move(*opened);
    Interrupt::stops(&m_store->connection());
    return m_store.get();
}

Result<Record> Context::openRecord(const QString& word)
{
    const auto id = idNamed(word);
    if (!id)
        return tl::unexpected(id.error());
    const auto opened = open();
    if (!opened)
        return tl::unexpected(opened.error());
    const auto record = Lists::record((*opened)->connection(), *id);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return failure(ErrorCode::NotFound, Cli::tr("There is no such record in this store."));
    return **record;
}

QByteArray Context::restOfInput() const
{
    return Terminal::restOfInput();
}

void Context::print(const QJsonObject& json) const
{
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

void Context::print(const QString& text) const
{
    write(stdout, text.toUtf8() + '\n');
}

void Context::say(const QString& message) const
{
    write(stderr, message.toUtf8() + '\n');
}

void Context::printSecret(const char* jsonName, const QString& label, const SecretBuffer& secret) const
{
    const QByteArray before = m_json ? "{\"" + QByteArray(jsonName) + "\":\"" : label.toUtf8() + ' ';
    Terminal::writeOut(before.constData(), static_cast<std::size_t>(before.size()));
    Terminal::writeOut(secret.data(), secret.size());
    Terminal::writeOut(m_json ? "\"}\n" : "\n", m_json ? 3 : 1);
}

Result<qint64> numberOption(const Invocation& invocation, const char* name, qint64 least, qint64 most, qint64 otherwise)
{
    if (!invocation.has(name))
        return otherwise;
    bool whole = false;
    const qint64 number = invocation.option(name).toLongLong(&whole);
    if (!whole || number < least || number > most)
        return wrongUsage(
            Cli::tr("--%1 takes a whole number from %2 to %3.").arg(QLatin1StringView(name)).arg(least).arg(most));
    return number;
}

Result<QString> roomOption(const Invocation& invocation)
{
    if (!invocation.has("compartment"))
        return QStringLiteral("support");
    const QString room = invocation.option("compartment");
    for (const char* choice : info(Kind::Client).field(ClientField::Compartment)->choices)
        if (room == QLatin1StringView(choice))
            return room;
    return wrongUsage(Cli::tr("There is no compartment %1. Use support or serie.").arg(room));
}

Result<Kind> kindNamed(const QString& name, const QList<Kind>& allowed)
{
    const auto kind = kindFromName(name);
    if (kind && allowed.contains(*kind))
        return *kind;
    QStringList names;
    for (const Kind one : allowed)
        names += QLatin1StringView(info(one).name);
    return wrongUsage(Cli::tr("The kind %1 is not known here. Kinds: %2.").arg(name, names.join(QStringLiteral(", "))));
}

Result<Id> idNamed(const QString& text)
{
    const auto id = Id::fromString(text);
    if (!id || id->isNull())
        return wrongUsage(Cli::tr("%1 is not an id. Ids are 32 digits and letters from a to f.").arg(text));
    return *id;
}

} // namespace Rinnalla
