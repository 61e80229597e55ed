// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/sheets/sheetpage.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace Rinnalla {

/// The fixed words of the client's own pages in one language (resources/paths/README.md). A value; any thread.
class PagePhrases {
public:
    /// <folder>/<language>/phrases.json of each of these languages. One with a mistake is left out and told in
    /// `refused`, naming file and field.
    static QHash<QString, PagePhrases> load(const QString& folder, const QStringList& languages,
                                            QList<Error>* refused = nullptr);

    QString phrase(const char* key) const { return m_texts.value(QString::fromLatin1(key)); }
    QString state(const QString& value) const; ///< of a step; what has none was not talked about yet
    /// The phrase with its place marker %1 filled in.
    SheetRuns filled(const char* key, const SheetRuns& value) const;

    /// With the month as a word and the whole year, so that nobody takes the day for the month.
    SheetRuns day(const QDate& date) const;
    SheetRuns moment(const QDateTime& time) const; ///< the day and the time of day

private:
    static Result<PagePhrases> read(const QString& folder, const QString& language);

    QHash<QString, QString> m_texts;
    QHash<QString, QString> m_states;
    QStringList m_months;
};

/// A pattern with markers %1 … %4 filled in.
SheetRuns filledPattern(const QString& pattern, const QList<SheetRuns>& values);

} // namespace Rinnalla
