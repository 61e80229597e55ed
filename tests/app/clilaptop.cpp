// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/clilaptop.h"

#include "core/store/store.h"

#include <QDirIterator>
#include <QFile>

namespace Rinnalla {

namespace {

constexpr char Passphrase[] = "correct horse battery staple";

QByteArray complaintOf(const CliRun& run, const char* doing)
{
    return run.status == 0
               ? QByteArray()
               : QByteArray(doing) + " ended with " + QByteArray::number(run.status) + ": " + run.err + run.out;
}

} // namespace

CliLaptop::CliLaptop()
{
    SystemClock clock;
    SystemRandom random;
    SystemFileSystem files;
    const auto created = Store::create({clock, random, files, KdfCost::minimal()}, path(),
                                       SecretBuffer(Passphrase, sizeof Passphrase - 1));
    if (!created)
        qFatal("no test store: %s", qPrintable(created.error().message));
}

QStringList CliLaptop::words(const QStringList& command) const
{
    return QStringList{u"--store"_qs, path(), u"--json"_qs} + command;
}

QByteArray CliLaptop::passphraseLine()
{
    return QByteArray(Passphrase) + '\n';
}

CliRun CliLaptop::run(const QStringList& command, const QByteArray& rest) const
{
    return runCli(words(command), passphraseLine() + rest);
}

CliRun CliLaptop::run(const char* command, const QByteArray& rest) const
{
    return run(QString::fromUtf8(command).split(u' '), rest);
}

CliRun CliLaptop::runPlain(const char* command, const QByteArray& rest) const
{
    return runCli(QStringList{u"--store"_qs, path()} + QString::fromUtf8(command).split(u' '), passphraseLine() + rest);
}

QString CliLaptop::put(const char* kind, const QByteArray& json) const
{
    return run({u"put"_qs, QLatin1StringView(kind)}, json).json()[u"ids"_qs][0].toString();
}

CliRun CliLaptop::addRelay(const QString& address) const
{
    return run({u"sync"_qs, u"relay"_qs, u"add"_qs, address});
}

QJsonObject CliLaptop::show(const QString& id) const
{
    return run({u"show"_qs, id}).json();
}

QJsonObject CliLaptop::status() const
{
    return run("sync status").json();
}

QStringList CliLaptop::names() const
{
    QStringList names;
    for (const QJsonObject& record : everything())
        if (record.contains(u"code_name"_qs))
            names += record[u"code_name"_qs].toString();
    names.sort();
    return names;
}

QMap<QString, QJsonObject> CliLaptop::everything() const
{
    QMap<QString, QJsonObject> records;
    for (const QString& room : {u"support"_qs, u"serie"_qs})
        for (const char* kind : {"client", "contact", "step", "partner", "consent"}) {
            const CliRun list =
                run({u"list"_qs, QLatin1StringView(kind), u"--limit"_qs, u"10000"_qs, u"--compartment"_qs, room});
            for (const QJsonValue& item : list.items())
                records.insert(item[u"id"_qs].toString(), item.toObject());
        }
    return records;
}

QByteArray meet(const QList<CliLaptop*>& laptops, const QString& relay)
{
    const CliLaptop& first = *laptops.first();
    QByteArray complaints = complaintOf(first.addRelay(relay), "the first relay");
    if (first.status()[u"standing"_qs].toString() == u"none"_qs)
        complaints += complaintOf(first.run("sync team create"), "making the team");
    for (const CliLaptop* other : laptops) {
        if (other == &first)
            continue;
        const CliRun invited = first.run("sync team invite");
        complaints += complaintOf(invited, "inviting");
        complaints += complaintOf(other->addRelay(relay), "another's relay");
        complaints +=
            complaintOf(other->run("sync team join", invited.json()[u"invitation"_qs].toString().toUtf8()), "joining");
        complaints += complaintOf(first.run("sync now"), "letting in");
        complaints += complaintOf(other->run("sync now"), "receiving");
    }
    return complaints;
}

QByteArray syncAll(const QList<CliLaptop*>& laptops, int rounds)
{
    QByteArray complaints;
    for (int i = 0; i < rounds; ++i)
        for (const CliLaptop* laptop : laptops)
            complaints += complaintOf(laptop->run("sync now"), "synchronising");
    return complaints;
}

QMap<QString, QByteArray> filesBelow(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

} // namespace Rinnalla
