// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/sheets/sheetpage.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

namespace Rinnalla {

struct Service;

/// The fixed words around the texts in one language: labels, stamps, days, dates. A value; any thread.
class Phrases {
public:
    /// Every language of phrases.json, by its tag.
    static Result<QHash<QString, Phrases>> load(const QString& folder);
    /// Of one language, from an entry like those of phrases.json. An error names what is missing.
    static Result<Phrases> read(const QString& language, const QJsonObject& entry);
    /// The names of all texts an entry holds, those in lists within it as "weekdays/mo".
    static QStringList keys();

    QString language() const { return m_language; }
    QString languageName() const { return m_texts.value(QStringLiteral("language_name")); } ///< in its own script
    bool rightToLeft() const;
    QString phrase(const char* key) const { return m_texts.value(QString::fromLatin1(key)); }

    /// The phrase with its place markers %1, %2 filled in.
    SheetRuns filled(const char* key, const QList<SheetRuns>& values) const;

    SheetRun day(const QDate& date) const;            ///< as the language writes it, Western digits, four-digit year
    SheetRuns hours(const Service& service) const;    ///< "Mon–Fri 09:00–20:00"; empty where not known
    QString languages(const QStringList& tags) const; ///< names of languages in this one
    /// What a text says about what is not certain: one of these stands in it.
    const QStringList& notConfirmed() const { return m_notConfirmed; }
    const QJsonObject& entry() const { return m_entry; } ///< as it is written
    QString number(int value) const { return QString::number(value); }

private:
    QString join(const char* key, const QString& one, const QString& other) const;
    QString days(const QStringList& names) const;

    static Phrases read(const QString& language, class DataReader entry);

    QString m_language;
    QJsonObject m_entry;
    QHash<QString, QString> m_texts;
    QStringList m_notConfirmed;
    QHash<QString, QString> m_weekdays;
    QHash<QString, QString> m_languages;
};

} // namespace Rinnalla
