// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/filesystem.h"

namespace Rinnalla {

/// The real file system, until the n-th call that changes something or reads.
class FaultyFileSystem final : public FileSystem {
public:
    enum class Fault {
        None,
        Once,       ///< that call fails, the next ones work
        Crash,      ///< that call and all after it fail and do nothing: the power went
        CrashAfter, ///< that call did its work; all after it fail
    };

    void arm(Fault fault, int call)
    {
        m_fault = fault;
        m_at = call;
        m_calls = 0;
    }
    void disarm() { arm(Fault::None, 0); }
    bool hasFailed() const { return m_fault != Fault::None && m_calls >= m_at; }

    bool exists(const QString& path) const override { return m_real.exists(path); }
    Result<QByteArray> read(const QString& path) const override
    {
        return call([&] { return m_real.read(path); });
    }
    Status writeAtomically(const QString& path, const QByteArray& bytes) override
    {
        return call([&] { return m_real.writeAtomically(path, bytes); });
    }
    Status copy(const QString& from, const QString& to) override
    {
        return call([&] { return m_real.copy(from, to); });
    }
    Status rename(const QString& from, const QString& to) override
    {
        return call([&] { return m_real.rename(from, to); });
    }
    Status remove(const QString& path) override
    {
        return call([&] { return m_real.remove(path); });
    }
    Result<std::unique_ptr<FileLock>> lock(const QString& path) override { return m_real.lock(path); }

private:
    template<typename Function>
    auto call(Function&& function) const -> decltype(function())
    {
        const int now = ++m_calls;
        const bool crashed = m_fault == Fault::Crash || m_fault == Fault::CrashAfter;
        const bool fails = m_fault != Fault::None && (now == m_at || (crashed && now > m_at));
        if (!fails)
            return function();
        if (m_fault == Fault::CrashAfter && now == m_at)
            static_cast<void>(function());
        return failure(ErrorCode::Io, QStringLiteral("The test wants this call to fail."));
    }

    SystemFileSystem m_real;
    Fault m_fault = Fault::None;
    int m_at = 0;
    mutable int m_calls = 0;
};

} // namespace Rinnalla
