// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"

#include <QCborMap>

namespace Rinnalla {

/// Objects of the Finnish Service Catalogue as entries. What has several languages is read in Finnish, else Swedish,
/// else English, else what there is.
namespace PtvObjects {

DirectoryEntry service(const QCborMap& object);
DirectoryEntry channel(const QCborMap& object);
DirectoryEntry organisation(const QCborMap& object);
QList<DirectoryEntry> organisationsOf(const QCborMap& service); ///< responsible ones first; names only
QString organisationName(const QCborMap& organisation);

DirectoryEntry oldPlace(const QCborMap& object); ///< as the catalogue wrote them before its first version
DirectoryEntry oldPhoneService(const QCborMap& object);

/// Phones, e-mail addresses, web pages, languages, addresses, hours: what several kinds of object hold alike.
void contactDetails(DirectoryEntry& entry, const QCborMap& object);
/// Opening hours as items of hours.
QList<QCborMap> hours(const QCborMap& object);

/// The value of a list of texts in several languages; of one type where a type is given.
QString text(const QCborValue& list, const QString& type = {}, const char* member = "value");
QString cell(const QCborMap& object, const char* name);

} // namespace PtvObjects

} // namespace Rinnalla
