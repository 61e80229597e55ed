// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/conflicts.h"
#include "core/store/store.h"
#include "core/sync/synchroniser.h"
#include "tests/support/records.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Rinnalla;

/// syncworker STORE RECORD: a busy laptop, to be killed. Takes the passphrase from the first line it is given, works
/// and synchronises over and over, and tells in lines what was acknowledged. Ends by itself only where something fails.
namespace {

/// One line through the pipe, at once: what went through before the end is what the worker was told.
void tell(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int complain(const Error& error)
{
    tell("failed " + error.message.toUtf8() + ' ' + error.detail.toUtf8());
    return 1;
}

SecretBuffer readPassphrase()
{
    std::string line;
    std::getline(std::cin, line);
    return SecretBuffer(line.data(), line.size());
}

class Busy {
public:
    Busy(Store& store, const Id& shared)
        : m_store(store)
        , m_shared(shared)
    {}

    /// Writes something new, and over and over the same cell that the others write too.
    Status work()
    {
        const Edit client = Records::client(m_store.random(), QStringLiteral("Kaarna"));
        const Edit call = Records::contact(m_store.random(), client.id, client.id.toString());
        const QString words = m_store.newId().toString();
        Edit notes{Kind::Client, m_shared, {}};
        notes.set(ClientField::SafetyNotes, words);
        if (const auto written = m_store.journal().write({client, call}); !written)
            return tl::unexpected(written.error());
        tell("saved " + client.id.toString().toLatin1() + ' ' + call.id.toString().toLatin1());
        if (const auto written = m_store.journal().write(notes); !written)
            return tl::unexpected(written.error());
        tell("changed " + words.toLatin1());
        switch (m_store.random().below(24)) {
        case 0:
            return erase(client.id);
        case 1:
            return choose();
        default:
            return {};
        }
    }

private:
    Status erase(const Id& client)
    {
        tell("erasing " + client.toString().toLatin1());
        const Status done = m_store.journal().erase(client);
        if (done)
            tell("erased " + client.toString().toLatin1());
        return done;
    }

    Status choose()
    {
        const auto conflicts = Conflicts::of(m_store.connection(), *m_store.journal().state(), m_shared);
        if (!conflicts || conflicts->isEmpty())
            return conflicts ? Status() : tl::unexpected(conflicts.error());
        return m_store.journal().write(Conflicts::keep(conflicts->first(), 0)).map([](const Receipt&) {});
    }

    Store& m_store;
    Id m_shared;
};

Status runAll(Store& store, const Id& shared)
{
    const auto writer = store.openWriter();
    if (!writer)
        return tl::unexpected(writer.error());
    Sync::Team team(store);
    const auto address = team.relay();
    if (!address || !*address)
        return address ? failure(ErrorCode::Refused, QStringLiteral("no relay")) : tl::unexpected(address.error());
    const auto relay = openRelay(**address, team.id().toBytes());
    Sync::Synchroniser synchroniser(**writer, store.journal().state(), store.random(), store.clock());
    synchroniser.setSlice(20);
    Busy busy(store, shared);
    for (;;) {
        if (const Status worked = busy.work(); !worked)
            return worked;
        const auto report = synchroniser.run(*relay);
        if (!report)
            return tl::unexpected(report.error());
        for (const Sync::Alarm& alarm : report->alarms)
            tell("alarm " + QByteArray::number(int(alarm.kind)) + ' ' + alarm.detail.toLatin1());
        tell("synced " + QByteArray::number(report->sentEdits) + ' ' + QByteArray::number(report->receivedEdits));
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto shared = arguments.size() == 3 ? Id::fromString(arguments.at(2)) : std::nullopt;
    if (!shared)
        return 2;
    const SystemClock clock;
    SystemRandom random;
    SystemFileSystem files;
    const auto store = Store::open({clock, random, files, KdfCost::minimal()}, arguments.at(1), readPassphrase());
    if (!store)
        return complain(store.error());
    tell("open");
    return complain(runAll(**store, *shared).error());
}
