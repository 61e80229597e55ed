// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/resourcefiles.h"

#include <QDir>
#include <QFileInfo>

namespace Rinnalla {

namespace {

const QString FolderName = QStringLiteral("resources/folder");

} // namespace

QString ResourceFiles::folder() const
{
    return m_session.store().local().value(FolderName).toString();
}

Status ResourceFiles::setFolder(const QString& folder)
{
    return m_session.store().local().set(FolderName, QDir::cleanPath(folder));
}

bool ResourceFiles::isInside(const QString& file)
{
    const QString clean = QDir::cleanPath(file);
    return !clean.isEmpty() && clean != u"." && !QDir::isAbsolutePath(clean) && clean != u".."
           && !clean.startsWith(u"../");
}

ResourceFiles::State ResourceFiles::stateOf(const QString& file) const
{
    if (folder().isEmpty())
        return State::NoFolder;
    return pathOf(file).isEmpty() ? State::Missing : State::There;
}

QString ResourceFiles::pathOf(const QString& file) const
{
    if (folder().isEmpty() || !isInside(file))
        return {};
    const QFileInfo found(QDir(folder()), file);
    // A link may lead out of the folder; what it leads to is not of the library.
    const QString real = found.canonicalFilePath();
    const QString root = QFileInfo(folder()).canonicalFilePath() + u'/';
    return found.isFile() && real.startsWith(root) ? real : QString();
}

QString ResourceFiles::nameOf(const QString& path) const
{
    const QString root = QFileInfo(folder()).canonicalFilePath();
    const QString real = QFileInfo(path).canonicalFilePath();
    return !folder().isEmpty() && real.startsWith(root + u'/') ? real.mid(root.size() + 1) : QString();
}

} // namespace Rinnalla
