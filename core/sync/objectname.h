// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Rinnalla::Sync {

/// What an object on the relay is called: its kind, whose it is, its number, and the hash of its bytes.
struct ObjectName {
    enum class Kind { MemberEntry, JoinRequest, KeyBag, Segment, Head, Part, Manifest };
    Kind kind = Kind::MemberEntry;
    Id device;          ///< Segment, Head; JoinRequest: the invitation's tag
    quint64 number = 0; ///< MemberEntry: depth; KeyBag: epoch; Segment: last edit; Head: counter
    QByteArray hash;    ///< BLAKE2b-256

    static std::optional<ObjectName> parse(const QString& name); ///< nothing where it is none of ours
    QString toString() const;
    bool fits(QByteArrayView bytes) const; ///< these are the bytes it was given to
};

} // namespace Rinnalla::Sync
