// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/verify.h"
#include "tests/core/sync/synclaptop.h"
#include "tests/support/records.h"
#include "tests/support/result.h"

#include <QTest>

namespace Rinnalla {

/// A Qt Test about laptops that meet over a place in memory.
class SyncTeam : public QObject {
protected:
    SyncLaptop& laptop(int i) { return *m_laptops.at(static_cast<std::size_t>(i)); }

    void begin()
    {
        m_relay = std::make_unique<MemoryRelay>();
        m_laptops.clear();
        for (int i = 0; i < 3; ++i)
            m_laptops.push_back(std::make_unique<SyncLaptop>(static_cast<quint64>(i) + 1));
    }

    void sync(int i) { VERIFY_OK(laptop(i).sync(*m_relay)); }

    void syncAll(int rounds = 3)
    {
        for (int round = 0; round < rounds; ++round)
            for (int i = 0; i < int(m_laptops.size()); ++i)
                if (laptop(i).team->standing() != Sync::Team::Standing::None)
                    sync(i);
    }

    void joinAll()
    {
        VERIFY_OK(laptop(0).team->found(QStringLiteral("First")));
        for (int i = 1; i < int(m_laptops.size()); ++i) {
            auto invitation = laptop(0).team->invite();
            VERIFY_OK(invitation);
            VERIFY_OK(laptop(i).team->join(*invitation, QStringLiteral("Laptop %1").arg(i)));
            sync(i);
            sync(0);
            QCOMPARE(laptop(0).team->admissions().size(), i);
            QCOMPARE(laptop(0).team->admissions().first().comparison, laptop(i).team->comparison());
            sync(i);
            QCOMPARE(int(laptop(i).team->standing()), int(Sync::Team::Standing::Member));
        }
        syncAll(2);
    }

    void expectEqual()
    {
        for (const auto& each : m_laptops) {
            if (each->team->standing() != Sync::Team::Standing::Member)
                continue;
            QCOMPARE(each->vector(), laptop(0).vector());
            QCOMPARE(each->digest(), laptop(0).digest());
            QCOMPARE(*Backup::verify(*each->connection), QStringList());
        }
    }

    void write(int i, const Edit& edit)
    {
        laptop(i).clock.advance(1000);
        VERIFY_OK(laptop(i).journal->write(edit));
    }

    Edit newClient(int i, const QString& name)
    {
        const Edit edit = Records::client(laptop(i).random, name);
        write(i, edit);
        return edit;
    }

    /// Somebody is asked in and asks; who invited answers with its next synchronisation.
    void invite(int i, quint64 seed)
    {
        m_laptops.push_back(std::make_unique<SyncLaptop>(seed));
        VERIFY_OK(m_laptops.back()->team->join(*laptop(i).team->invite(), QStringLiteral("Newcomer")));
        VERIFY_OK(m_laptops.back()->sync(*m_relay));
    }

    std::vector<std::unique_ptr<SyncLaptop>> m_laptops;
    std::unique_ptr<MemoryRelay> m_relay;
};

} // namespace Rinnalla
