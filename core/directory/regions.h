// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Rinnalla::Directory {

/// Finland's municipalities and the wellbeing services county of each (resources/directory/municipalities.json). Never
/// changes; any thread.
class Regions {
public:
    static const Regions& finnish();

    /// A municipality's code for its code ("491") or its name in Finnish, Swedish or English; empty where it is none.
    QString municipality(const QString& text) const;
    /// A county's code for its name, whole or without "wellbeing services county"; codes are told from those of
    /// municipalities by their two digits. Empty where it is none.
    QString county(const QString& text) const;
    QString countyOf(const QString& municipality) const { return m_countyOf.value(municipality); } ///< codes

    QString municipalityName(const QString& code, const QString& language) const;
    QString countyName(const QString& code, const QString& language) const;
    QStringList municipalities() const { return m_municipalities; } ///< codes, by their Finnish names
    QStringList counties() const { return m_counties; }             ///< codes, as the counties are numbered

private:
    Regions();
    using Names = QHash<QString, QString>; ///< by language

    QStringList m_municipalities;
    QStringList m_counties;
    QHash<QString, Names> m_municipalityNames; ///< by code
    QHash<QString, Names> m_countyNames;
    QHash<QString, QString> m_municipalityByName; ///< folded name to code
    QHash<QString, QString> m_countyByName;
    QHash<QString, QString> m_countyOf;
};

} // namespace Rinnalla::Directory
