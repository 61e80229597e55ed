// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teststore.h"

#include "tests/support/doorwatch.h"

#include <cstring>

namespace Rinnalla {

namespace {

/// The journal goes before its connection: the last moment at which the session can be read, whoever owns the store.
void watchDoor(Store& store)
{
    auto watch = std::make_shared<DoorWatch>(store);
    QObject::connect(&store.journal(), &QObject::destroyed, &store.journal(), [watch]() mutable {
        if (const QStringList complaints = watch->finish(); !complaints.isEmpty())
            qFatal("past the one door: %s", qPrintable(complaints.join(u'\n')));
        watch.reset();
    });
}

} // namespace

TestStore::TestStore()
{
    auto created = Store::create(environment(), path(), passphrase());
    if (!created)
        qFatal("no test store: %s", qPrintable(created.error().message));
    hold(std::move(created->store));
}

void TestStore::hold(std::unique_ptr<Store> store)
{
    m_store = std::move(store);
    watchDoor(*m_store);
}

void TestStore::reopen()
{
    close();
    auto opened = Store::open(environment(), path(), passphrase());
    if (!opened)
        qFatal("no test store: %s", qPrintable(opened.error().message));
    hold(std::move(*opened));
}

SecretBuffer TestStore::passphrase()
{
    static constexpr char text[] = "correct horse battery staple";
    return SecretBuffer(text, std::strlen(text));
}

} // namespace Rinnalla
