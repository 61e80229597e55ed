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

/// What a sheet may say, each fact once, with its source and how far it can be trusted.
struct Fact {
    QString id;
    QString text;
    QString term;       ///< the Finnish term, may be empty
    QString source;     ///< empty where none was found
    QString confidence; ///< as resources/README.md lists them
    QString note;
    int reviewMonths = 0;
    QDate doNotUseAfter;
};

/// The facts and the numbers (periods, ages, sums) behind the sheets. Never changes once loaded; any thread.
class Facts {
public:
    static Result<Facts> load(const QString& folder);

    /// Lays fields that differ over a fact or number, or adds one that is whole. What is wrong changes nothing. A
    /// number whose value is null is no longer known.
    Status layFact(const QString& id, const QJsonObject& differing);
    Status layNumber(const QString& key, const QJsonObject& differing);

    const Fact* fact(const QString& id) const;                                            ///< null where there is none
    bool hasNumber(const QString& key) const { return m_numbers.value(key).has_value(); } ///< and it is known
    bool namesNumber(const QString& key) const { return m_numberEntries.contains(key); }
    int number(const QString& key) const { return m_numbers.value(key).value_or(0); }
    QString factOf(const QString& key) const;  ///< the fact a number rests on
    QDate lastDayOf(const QString& key) const; ///< of use of a number

    /// Where a fact was read, if that may stand on a client's paper: the first host of its source that is an
    /// authority's or a named organisation's, or that the organisation wrote itself. Empty where there is none.
    QString publisher(const QString& id) const;

    /// Whether something of this confidence may be stated without saying that it is not confirmed.
    static bool isConfirmed(const QString& confidence);
    static const QStringList& confidences();

    /// The entries as they are written.
    QJsonObject factEntry(const QString& id) const { return m_factEntries.value(id); }
    QJsonObject numberEntry(const QString& key) const { return m_numberEntries.value(key); }
    QStringList numberKeys() const; ///< sorted
    QStringList factIds() const;    ///< sorted

private:
    void addFact(const QString& id, class DataReader json);
    void addNumber(const QString& key, class DataReader json, bool mayBeUnknown = false);

    QHash<QString, Fact> m_facts;
    QHash<QString, std::optional<int>> m_numbers;
    QHash<QString, QJsonObject> m_factEntries;
    QHash<QString, QJsonObject> m_numberEntries;
    QStringList m_publishers;
};

/// An entry with the fields that differ put over its own.
QJsonObject overlaid(QJsonObject entry, const QJsonObject& differing);

/// The host names in the text of a source, each once: "migri.fi", "112.fi".
QStringList hostsIn(const QString& source);

} // namespace Rinnalla
