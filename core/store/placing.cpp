// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/placing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Rinnalla {

namespace {

const auto Log = QStringLiteral("-wal"); // edits SQLite has not folded into the file yet
const auto Index = QStringLiteral("-shm");
/// The file itself goes last: as long as it is still to come, the step is not done.
const QStringList Moved{QStringLiteral("-keys"), QStringLiteral("-keys2"), QString()};
const QStringList All = Moved + QStringList{Log, Index};

bool anyExists(const FileSystem& files, const QString& path, const QStringList& sides)
{
    return std::any_of(sides.begin(), sides.end(), [&](const QString& side) { return files.exists(path + side); });
}

} // namespace

bool Placing::isTaken() const
{
    return anyExists(m_files, m_store, Moved);
}

QString Placing::freeName(const QString& prefix) const
{
    QString name = prefix;
    for (int number = 2; anyExists(m_files, name, All); ++number)
        name = prefix + u'-' + QString::number(number);
    return name;
}

Status Placing::clear()
{
    for (const QString& side : All)
        if (const Status removed = m_files.remove(arrivingPath() + side); !removed)
            return removed;
    return {};
}

Status Placing::put(const QString& keptName)
{
    if (m_files.exists(arrivingPath() + Log)) // closing folds it in; where it could not, the file is not whole
        return failure(ErrorCode::Io,
                       QCoreApplication::translate("Store", "The new files could not be written safely. What was saved "
                                                            "before is still there. Check the disk and try again."));
    if (const Status noted = m_files.writeAtomically(notePath(), QFileInfo(keptName).fileName().toUtf8()); !noted)
        return noted;
    return finish();
}

Status Placing::finish()
{
    if (!isUnfinished())
        return {};
    const auto note = m_files.read(notePath());
    if (!note)
        return tl::unexpected(note.error());
    const QString kept = QFileInfo(m_store).dir().filePath(QString::fromUtf8(*note));
    const auto keep = [&](const QString& side) {
        const bool stands = !note->isEmpty() && m_files.exists(m_store + side);
        return stands ? m_files.rename(m_store + side, kept + side) : Status();
    };
    if (m_files.exists(arrivingPath())) {
        if (const Status indexRemoved = m_files.remove(m_store + Index); !indexRemoved)
            return indexRemoved;
        if (const Status logKept = keep(Log); !logKept)
            return logKept;
        for (const QString& side : Moved) {
            if (!m_files.exists(arrivingPath() + side))
                continue; // came already
            if (const Status oldKept = keep(side); !oldKept)
                return oldKept;
            if (const Status come = m_files.rename(arrivingPath() + side, m_store + side); !come)
                return come;
        }
    }
    return m_files.remove(notePath());
}

} // namespace Rinnalla
