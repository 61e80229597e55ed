// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memoryrelay.h"
#include "tests/support/result.h"
#include "tests/sync/relaycontract.h"

#include <QTest>

#include <mutex>

using namespace Rinnalla;

namespace {

/// The contract asks from several threads, simulations from one.
class LockedRelay final : public MemoryRelay {
public:
    LockedRelay(std::shared_ptr<Objects> objects, std::mutex& mutex)
        : MemoryRelay(std::move(objects))
        , m_mutex(mutex)
    {}

    Result<QList<RelayEntry>> list(const QString& prefix) override
    {
        const std::lock_guard lock(m_mutex);
        return MemoryRelay::list(prefix);
    }
    Result<QByteArray> get(const QString& name) override
    {
        const std::lock_guard lock(m_mutex);
        return MemoryRelay::get(name);
    }
    Status put(const QString& name, const QByteArray& bytes) override
    {
        const std::lock_guard lock(m_mutex);
        return MemoryRelay::put(name, bytes);
    }

private:
    std::mutex& m_mutex;
};

} // namespace

/// The simulations stand on it, so it must be as good a relay as the real ones.
class TestMemoryRelay : public RelayContract {
    Q_OBJECT

protected:
    std::unique_ptr<Relay> make(const QByteArray& team) override
    {
        const std::lock_guard lock(m_mutex);
        auto& objects = m_teams[team];
        if (!objects)
            objects = std::make_shared<MemoryRelay::Objects>();
        return std::make_unique<LockedRelay>(objects, m_mutex);
    }

private slots:
    void countsAndRemembers();

private:
    std::mutex m_mutex;
    QMap<QByteArray, std::shared_ptr<MemoryRelay::Objects>> m_teams;
};

void TestMemoryRelay::countsAndRemembers()
{
    const auto objects = std::make_shared<MemoryRelay::Objects>();
    const auto everStored = std::make_shared<QByteArrayList>();
    MemoryRelay one(objects, everStored);
    MemoryRelay other(objects, everStored);
    VERIFY_OK(one.put(QStringLiteral("m/1"), "first"));
    VERIFY_OK(other.put(QStringLiteral("m/2"), "second"));
    VERIFY_OK(one.remove(QStringLiteral("m/1")));
    VERIFY_OK(one.list({}));
    QCOMPARE(one.everStored(), (QByteArrayList{"first", "second"}));
    QCOMPARE(objects->keys(), QStringList{QStringLiteral("m/2")});
    QCOMPARE(one.calls().all(), 3);
    QCOMPARE(one.calls().put, 1);
    QCOMPARE(other.calls().all(), 1);
    one.forgetCalls();
    QCOMPARE(one.calls().all(), 0);
}

QTEST_GUILESS_MAIN(TestMemoryRelay)
#include "testmemoryrelay.moc"
