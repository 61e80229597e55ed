// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/relay.h"

#include <functional>

namespace Rinnalla {

/// A relay in front of another that goes wrong at one call, and works before and afterwards.
class FaultyRelay : public Relay {
public:
    enum class Fault {
        None,
        FailsBefore,     ///< nothing is done, and that is said
        FailsAfter,      ///< all is done, and the answer is lost
        Pretends,        ///< nothing is done and "done" is said; a listing or an object is not there
        CutsAndFails,    ///< an upload breaks and what arrived is kept
        CutsAndPretends, ///< the same, and "done" is said
    };

    explicit FaultyRelay(Relay& to)
        : m_to(to)
    {}

    /// The call of this number, counted from now and from 1.
    void arm(Fault fault, int call)
    {
        m_fault = fault;
        m_at = call;
        m_calls = 0;
    }
    void setAtFault(std::function<void()> atFault) { m_atFault = std::move(atFault); } ///< told when it goes wrong
    int calls() const { return m_calls; }
    bool hasFailed() const { return m_fault != Fault::None && m_calls >= m_at; }

    Result<QList<RelayEntry>> list(const QString& prefix) override
    {
        return answer<QList<RelayEntry>>([&] { return m_to.list(prefix); }, QList<RelayEntry>());
    }
    Result<QByteArray> get(const QString& name) override
    {
        return answer<QByteArray>([&] { return m_to.get(name); },
                                  failure(ErrorCode::NotFound, QStringLiteral("Gone.")));
    }
    Status put(const QString& name, const QByteArray& bytes) override
    {
        return answer<void>([&] { return m_to.put(name, bytes); }, {},
                            [&] { return m_to.put(name, bytes.first(bytes.size() / 2)); });
    }
    Status remove(const QString& name) override
    {
        return answer<void>([&] { return m_to.remove(name); }, {});
    }

private:
    static tl::unexpected<Error> lost()
    {
        return failure(ErrorCode::Io, QStringLiteral("The connection was lost."), QStringLiteral("planted"));
    }

    template<typename T>
    Result<T> answer(const std::function<Result<T>()>& ask, const Result<T>& pretence,
                     const std::function<Status()>& cut = {})
    {
        if (++m_calls != m_at || m_fault == Fault::None)
            return ask();
        const auto done = m_fault == Fault::FailsAfter ? ask() : Result<T>(lost());
        const bool cuts = m_fault == Fault::CutsAndFails || m_fault == Fault::CutsAndPretends;
        const Status half = cuts && cut ? cut() : Status();
        if (m_atFault)
            m_atFault();
        const bool pretends = half && (m_fault == Fault::Pretends || m_fault == Fault::CutsAndPretends);
        return pretends ? pretence : Result<T>(lost());
    }

    Relay& m_to;
    Fault m_fault = Fault::None;
    int m_at = 0;
    int m_calls = 0;
    std::function<void()> m_atFault;
};

} // namespace Rinnalla
