// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relay.h"

#include <QMap>

#include <memory>

namespace Rinnalla {

/// A relay in memory, for simulations: every relay made with the same objects is a door into the same place. One
/// thread. Tests may change the objects behind its back.
class MemoryRelay : public Relay {
public:
    using Objects = QMap<QString, QByteArray>;

    /// What this door was asked.
    struct Calls {
        int list = 0;
        int get = 0;
        int put = 0;
        int remove = 0;
        int all() const { return list + get + put + remove; }
    };

    explicit MemoryRelay(std::shared_ptr<Objects> objects = std::make_shared<Objects>(),
                         std::shared_ptr<QByteArrayList> everStored = std::make_shared<QByteArrayList>())
        : m_objects(std::move(objects))
        , m_everStored(std::move(everStored))
    {}

    Result<QList<RelayEntry>> list(const QString& prefix) override
    {
        ++m_calls.list;
        if (isStopped())
            return stopped();
        QList<RelayEntry> found;
        for (auto it = m_objects->lowerBound(prefix); it != m_objects->end() && it.key().startsWith(prefix); ++it)
            found.append({it.key(), it.value().size()});
        return found;
    }

    Result<QByteArray> get(const QString& name) override
    {
        ++m_calls.get;
        if (!isName(name))
            return badName(name);
        if (isStopped())
            return stopped();
        const auto found = m_objects->constFind(name);
        if (found == m_objects->constEnd())
            return failure(ErrorCode::NotFound, QStringLiteral("There is no such object."), name);
        return found.value();
    }

    Status put(const QString& name, const QByteArray& bytes) override
    {
        ++m_calls.put;
        if (!isName(name))
            return badName(name);
        if (isStopped())
            return stopped();
        m_everStored->append(bytes);
        m_objects->insert(name, bytes);
        return {};
    }

    Status remove(const QString& name) override
    {
        ++m_calls.remove;
        if (!isName(name))
            return badName(name);
        if (isStopped())
            return stopped();
        m_objects->remove(name);
        return {};
    }

    Objects& objects() { return *m_objects; }
    /// All bytes that were ever put, through any door that shares the list: what a relay that forgets nothing has.
    const QByteArrayList& everStored() const { return *m_everStored; }
    const Calls& calls() const { return m_calls; }
    void forgetCalls() { m_calls = {}; }

private:
    std::shared_ptr<Objects> m_objects;
    std::shared_ptr<QByteArrayList> m_everStored;
    Calls m_calls;
};

} // namespace Rinnalla
