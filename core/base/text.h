// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace Rinnalla::Text {

/// UTF-8 to QString keeping every character, a leading byte order mark too (QString::fromUtf8 drops it).
QString fromUtf8(QByteArrayView bytes);

/// Case and accents removed, so that what looks alike compares equal: Finnish and other Latin letters, Greek, Cyrillic,
/// Arabic (vowel signs, tatweel, hamza seats) and Thai (tone marks; Thai vowels are letters and stay).
QString folded(QStringView text);

/// A key that sorts as Finnish and Swedish do (å ä ö after z), without case; other accents do not matter.
QString sortKey(QStringView text);

} // namespace Rinnalla::Text
