// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/folderrelay.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace Rinnalla {

/// A folder laptops meet at, seen as its relays see it and as anybody else does.
class FolderPlace {
public:
    std::unique_ptr<Relay> relay(const QByteArray& team) const
    {
        return std::make_unique<FolderRelay>(m_folder.path(), team);
    }
    QString path() const { return m_folder.path(); }
    QString path(const QString& file) const { return m_folder.filePath(file); }
    QString path(const QByteArray& team, const char* file) const
    {
        return m_folder.filePath(QStringLiteral("rinnalla-") + QString::fromLatin1(team.toHex()) + u'/'
                                 + QString::fromUtf8(file));
    }

    /// The folders above are made.
    static bool write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
               && file.write(bytes) == bytes.size();
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool makeOld(const QString& path, int seconds)
    {
        QFile file(path);
        return file.open(QIODevice::ReadWrite)
               && file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds),
                                   QFileDevice::FileModificationTime);
    }
    /// Everything, hidden things too.
    static QStringList entriesIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Rinnalla
