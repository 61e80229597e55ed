// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/directoryfile.h"

#include "core/directory/hsdsreader.h"
#include "core/directory/ptvreader.h"
#include "core/directory/vcardreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Rinnalla::DirectoryFile {

std::optional<Format> formatNamed(const QString& name)
{
    if (name == QStringLiteral("hsds"))
        return Format::Hsds;
    if (name == QStringLiteral("ptv"))
        return Format::Ptv;
    if (name == QStringLiteral("vcard"))
        return Format::VCard;
    return std::nullopt;
}

Status notPacked(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(4) != "PK\x03\x04")
        return {};
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("DirectoryFile",
                                               "%1: This is a packed folder or a spreadsheet. Unpack it "
                                               "and choose datapackage.json in it, or save the "
                                               "spreadsheet as CSV. Nothing was kept.")
                       .arg(QFileInfo(path).fileName()));
}

Result<DirectoryEntries> read(Format format, const QString& path, const DirectoryProgress& progress)
{
    if (const Status right = notPacked(path); !right)
        return tl::unexpected(right.error());
    auto entries = format == Format::Hsds  ? HsdsReader::read(path, progress)
                   : format == Format::Ptv ? PtvReader::read(path, progress)
                                           : VCardReader::read(path, progress);
    if (!entries && entries.error().code == ErrorCode::InvalidInput) {
        Error error = entries.error();
        error.message = QFileInfo(path).fileName() + QStringLiteral(": ") + error.message;
        return tl::unexpected(error);
    }
    return entries;
}

} // namespace Rinnalla::DirectoryFile
