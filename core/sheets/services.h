// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Rinnalla {

class Facts;

/// When a line answers: on these days from … to …, times as "09:00".
struct OpeningHours {
    QStringList days; ///< "mo" … "su"
    QString from;
    QString to;
};

/// A telephone line or service a sheet may name. What is empty is not known, and nothing is printed about it.
struct Service {
    QString id;
    QHash<QString, QString> names; ///< by language
    QString phone;                 ///< for dialling
    QString display;               ///< grouped for reading
    QString email;
    QString website;
    bool alwaysOpen = false;
    QList<OpeningHours> hours;
    std::optional<bool> free;
    std::optional<bool> anonymous;
    QStringList languages;
    QStringList facts;
    QString source;
    QString confidence;
    QDate gatheredOn;
    QDate doNotUseAfter;
    bool ended = false; ///< it is no longer there: all that could be printed of it is empty

    /// In this language or the one it is a form of, or the one it has everywhere ("und"); empty where it has none.
    QString name(const QString& language) const;
    QString host() const; ///< the website as it is printed: "riku.fi"
};

/// Every number and address the sheets may print, each once. Never changes once loaded; any thread.
class Services {
public:
    static Result<Services> load(const QString& folder, const Facts& facts);

    /// Lays fields that differ over a service, or adds one that is whole. What is wrong changes nothing. What is null
    /// is no longer known.
    Status lay(const QString& id, const QJsonObject& differing, const Facts& facts);
    /// What the services are called in a language they have no names in, by id; the others as in English.
    void nameIn(const QString& language, const QJsonObject& names);

    const Service* service(const QString& id) const;                           ///< null where there is none
    QJsonObject entry(const QString& id) const { return m_entries.value(id); } ///< as it is written
    const QList<Service>& all() const { return m_all; }

private:
    void put(const Service& service, const QJsonObject& entry);

    QList<Service> m_all;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QJsonObject> m_entries;
};

} // namespace Rinnalla
