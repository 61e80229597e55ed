// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/secretbuffer.h"

#include <QString>

/// The person, or the program, at the other end of the standard streams.
namespace Rinnalla::Terminal {

/// On a terminal asks without echo; else takes the next line of standard input. The bytes go straight into guarded
/// memory. WrongUsage where there is no line or it is too long.
Result<SecretBuffer> readPassphrase(const QString& prompt);
/// For a passphrase that will be used from now on: on a terminal asked for twice. An empty one is refused.
Result<SecretBuffer> readNewPassphrase(const QString& prompt, const QString& again);
/// The password of a relay, in the same way.
Result<SecretBuffer> readPassword(const QString& prompt);

QByteArray restOfInput(); ///< standard input after the lines read before
/// On a terminal asks, and takes lines up to an empty one; else the rest of standard input.
Result<QByteArray> readText(const QString& prompt);
void writeOut(const void* bytes, std::size_t size); ///< unbuffered, so that nothing keeps a copy

/// A bar on standard error while something takes long; where that is no terminal, nothing.
class Progress {
public:
    Progress();
    ~Progress(); ///< wipes the bar away
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// percent: 0 to 100. Tells whether to go on: not after Ctrl-C.
    bool operator()(int percent);

private:
    bool m_visible;
    int m_shown = -1;
};

} // namespace Rinnalla::Terminal
