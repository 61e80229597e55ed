// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QTemporaryDir>

namespace Rinnalla {

/// A real store in a folder of its own, with a clock that stands still and random bytes from a seed. Its one door is
/// watched as long as it is open (DoorWatch): a change that did not come through the journal ends the program.
class TestStore {
public:
    TestStore();

    Store& operator*() { return *m_store; }
    Store* operator->() { return m_store.get(); }
    Environment environment() { return {clock, random, files, KdfCost::minimal()}; }
    QString path() const { return m_folder.filePath(QStringLiteral("work.rinnalla")); }
    QString folder() const { return m_folder.path(); }

    void close() { m_store.reset(); }
    void reopen();
    std::unique_ptr<Store> take() { return std::move(m_store); } ///< for a Session

    static SecretBuffer passphrase(); ///< "correct horse battery staple"

    FakeClock clock;
    SeededRandom random;
    SystemFileSystem files;

private:
    void hold(std::unique_ptr<Store> store);

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace Rinnalla
