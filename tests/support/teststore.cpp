// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teststore.h"

#include <cstring>

namespace Rinnalla {

TestStore::TestStore()
{
    auto created = Store::create(environment(), path(), passphrase());
    if (!created)
        qFatal("no test store: %s", qPrintable(created.error().message));
    m_store = std::move(created->store);
}

void TestStore::reopen()
{
    close();
    auto opened = Store::open(environment(), path(), passphrase());
    if (!opened)
        qFatal("no test store: %s", qPrintable(opened.error().message));
    m_store = std::move(*opened);
}

SecretBuffer TestStore::passphrase()
{
    static constexpr char text[] = "correct horse battery staple";
    return SecretBuffer(text, std::strlen(text));
}

} // namespace Rinnalla
