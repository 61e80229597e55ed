// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relay.h"

#include <QElapsedTimer>

#include <optional>

namespace Rinnalla::SyncBench {

/// Counts what goes through to another relay, and notes when what begins.
class WatchedRelay final : public Relay {
public:
    explicit WatchedRelay(Relay& relay)
        : m_relay(relay)
    {
        m_timer.start();
    }

    Result<QList<RelayEntry>> list(const QString& prefix) override
    {
        ++calls;
        auto listed = m_relay.list(prefix);
        if (listed)
            for (const RelayEntry& entry : *listed)
                listedBytes += entry.name.size() + entryOverhead;
        return listed;
    }
    Result<QByteArray> get(const QString& name) override
    {
        ++calls;
        auto got = m_relay.get(name);
        if (got)
            gotBytes += got->size();
        if (!m_isReadBack && (name.startsWith(u's') || name.startsWith(u'p')) && !m_pullBegan)
            m_pullBegan = seconds();
        m_isReadBack = false;
        return got;
    }
    Status put(const QString& name, const QByteArray& bytes) override
    {
        ++calls;
        putBytes += bytes.size();
        if (name.startsWith(u'h') && !m_pullEnded)
            m_pullEnded = seconds();
        if (name.startsWith(u'p') && !m_snapshotBegan)
            m_snapshotBegan = seconds();
        const Status put = m_relay.put(name, bytes);
        if (name.startsWith(u'P'))
            m_snapshotEnded = seconds();
        m_isReadBack = true;
        return put;
    }
    Status remove(const QString& name) override
    {
        ++calls;
        return m_relay.remove(name);
    }

    /// From the first run of edits that was fetched until the head was put.
    double pullSeconds() const { return between(m_pullBegan, m_pullEnded); }
    /// From the first part that was put until the manifest was; reading and sealing the first part is not in it.
    double snapshotSeconds() const { return between(m_snapshotBegan, m_snapshotEnded); }

    int calls = 0;
    qint64 listedBytes = 0; ///< about what a listing takes on a wire
    qint64 gotBytes = 0;
    qint64 putBytes = 0;

private:
    static constexpr qint64 entryOverhead = 8;

    double seconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e9; }
    static double between(const std::optional<double>& from, const std::optional<double>& until)
    {
        return from && until && *until > *from ? *until - *from : 0;
    }

    Relay& m_relay;
    QElapsedTimer m_timer;
    bool m_isReadBack = false; ///< the next get checks what was put
    std::optional<double> m_pullBegan;
    std::optional<double> m_pullEnded;
    std::optional<double> m_snapshotBegan;
    std::optional<double> m_snapshotEnded;
};

} // namespace Rinnalla::SyncBench
