// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace Rinnalla {

/// A home folder in which a program is watched: every byte it writes to any file is recorded, also what it deletes
/// again.
class Sandbox {
public:
    Sandbox();

    struct Ran {
        int exitCode = -1;
        QByteArray output; ///< standard output: what was asked for
    };
    /// Runs the program with the recorder loaded; its working folder is the sandbox.
    Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {},
            int timeoutMs = 120'000);

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QProcessEnvironment environment() const { return m_environment; }

    /// Where the marked text was written, recorded or still lying there, but for the files the worker asked for. Looks
    /// for it as UTF-8 and as UTF-16 in both byte orders.
    QStringList findings(const QString& marked, const QStringList& askedFor) const;
    /// The same for secret bytes: as they are, and in the letters they might be written with.
    QStringList findingsOfBytes(const QByteArrayList& secrets) const;
    qint64 bytesRecorded() const;

private:
    QStringList findingsOf(const QByteArrayList& forms, const QStringList& askedFor) const;

    QTemporaryDir m_folder;   ///< home, temporary files, settings, working folder
    QTemporaryDir m_recorder; ///< outside it: the recording itself
    QProcessEnvironment m_environment;
    QByteArray m_said; ///< everything said on standard error, which often ends in a log
};

} // namespace Rinnalla
