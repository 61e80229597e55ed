// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/kinds.h"

#include <QHash>

namespace Rinnalla {

/// Words for all that is held of a client, in the client's language: kinds of record, fields, what can be chosen in
/// them (resources/owndata). They speak to the client. A value; any thread.
class OwnDataWords {
public:
    /// By language. One with a mistake is left out and told in `refused`.
    static QHash<QString, OwnDataWords> load(const QString& folder = QStringLiteral(":/owndata"),
                                             QList<Error>* refused = nullptr);

    QString text(const char* key) const { return m_words.value(QStringLiteral("texts/") + QLatin1StringView(key)); }
    QString kind(Kind kind) const;                                        ///< empty where it has no word
    QString field(Kind kind, quint16 field) const;                        ///< the same
    QString choice(Kind kind, quint16 field, const QString& value) const; ///< the same

private:
    QHash<QString, QString> m_words; ///< "part/name"
};

} // namespace Rinnalla
