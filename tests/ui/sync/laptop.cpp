// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sync/laptop.h"

#include <QEventLoop>
#include <QThreadPool>

namespace Rinnalla {

Laptop::Laptop(quint64 seed)
    : random(seed)
{
    must(Store::create(environment(), path(), passphrase()));
    open();
}

/// What another thread still does for a runner uses the clock.
Laptop::~Laptop()
{
    m_session.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void Laptop::open()
{
    static const auto sheets = must(SheetCatalogue::load());
    static const auto paths = must(PathTemplates::load());
    m_session = std::make_unique<Session>(must(Store::open(environment(), path(), passphrase())), sheets, paths);
}

SecretBuffer Laptop::passphrase()
{
    return SecretBuffer("correct horse battery staple", 28);
}

Id Laptop::write(const Edit& edit)
{
    must(m_session->store().journal().write(edit));
    return edit.id;
}

Id Laptop::client(const QString& codeName, Values more)
{
    Edit edit{Kind::Client, m_session->store().newId(), std::move(more)};
    edit.set(ClientField::CodeName, codeName);
    if (!edit.values.contains(ClientField::Compartment))
        edit.set(ClientField::Compartment, "support");
    return write(edit);
}

void Laptop::set(const Id& record, quint16 field, const QString& text)
{
    Edit edit{Kind::Client, record, {}};
    write(edit.set(field, text));
}

std::optional<Record> Laptop::record(const Id& id)
{
    return must(Lists::record(m_session->connection(), id));
}

Result<Sync::SyncReport> Laptop::synchronise(RelayMaker makeRelay)
{
    SyncRunner runner(*m_session, std::move(makeRelay));
    std::optional<Result<Sync::SyncReport>> answer;
    QEventLoop loop;
    QObject::connect(&runner, &SyncRunner::succeeded, &loop, [&](const Sync::SyncReport& report) {
        answer = report;
        loop.quit();
    });
    QObject::connect(&runner, &SyncRunner::failed, &loop, [&](const Error& error) {
        answer = tl::unexpected(error);
        loop.quit();
    });
    runner.start();
    if (!answer)
        loop.exec();
    return *answer;
}

void Laptop::mustSynchronise()
{
    must(synchronise());
}

void Laptop::meetAt(const QString& folder)
{
    must(team().setRelay(must(RelayAddress::fromText(QStringLiteral("folder:") + folder))));
}

Pair::Pair()
{
    must(one.team().found(QStringLiteral("Kaarna's laptop")));
    one.meetAt(place.path());
    letIn(other, QStringLiteral("Tuohi's laptop"));
    exchange();
}

void Pair::letIn(Laptop& newcomer, const QString& name)
{
    const auto words = must(one.team().invite()).toText();
    const auto typed =
        QString::fromLatin1(reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(words.size()));
    must(newcomer.team().join(must(Sync::Invitation::fromText(typed)), name));
    newcomer.meetAt(place.path());
    for (Laptop* each : {&newcomer, &one, &newcomer})
        each->mustSynchronise();
}

void Pair::exchange()
{
    for (Laptop* each : {&one, &other, &one, &other})
        each->mustSynchronise();
}

} // namespace Rinnalla
