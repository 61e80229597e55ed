// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryentries.h"

#include <QCborMap>
#include <QHash>
#include <QSet>

namespace Rinnalla {

/// Fills an entry's values from what other programs wrote, field by field. What cannot be kept is told as a warning of
/// the entry. Nothing is put where there is nothing to say. One of these per entry and piece of code: it remembers what
/// each list holds, so that a list of any length is filled in time that grows with its length alone.
class EntryValues {
public:
    explicit EntryValues(DirectoryEntry& entry)
        : m_entry(entry)
    {}

    void text(quint16 field, const QString& text);      ///< nothing but spaces is nothing
    void paragraph(quint16 field, const QString& text); ///< after what stands there already, with an empty line between
    void paragraphs(quint16 field, const QStringList& texts); ///< the same, those that are not empty
    void choice(quint16 field, const QString& value);
    void truth(quint16 field, bool value);
    void date(quint16 field, const QString& text); ///< the day of a date or a moment
    void language(quint16 field, const QString& code, const QString& name = {});
    void listed(quint16 field, const QString& text); ///< one more of a list, once
    void email(quint16 field, const QCborValue& value);
    void website(quint16 field, const QString& address);

    struct Phone {
        QString number;
        QString extension = {};
        QString type = {};
        QString description = {};
        QString languages = {}; ///< "fi,sv"
    };
    void phone(quint16 field, const Phone& phone); ///< a number that is there already is not put again
    void item(quint16 field,
              const QCborMap& item); ///< one more of a list of details, once; texts in it that are empty go

    void warn(const QString& sentence);

    const DirectoryEntry& entry() const { return m_entry; }

private:
    using Print = QByteArray (*)(const QCborValue&);
    using Known = QHash<quint16, QSet<QByteArray>>;
    bool isThere(Known& known, quint16 field, const QCborValue& value, Print print) const;
    void append(quint16 field, const QCborValue& value);

    DirectoryEntry& m_entry;
    Known m_items;
    Known m_numbers;
    QSet<QString> m_warnings;
};

/// Small questions about texts of other programs.
namespace EntryText {

/// Text, number or truth as text; "null" as somebody's program wrote it is nothing.
QString plain(const QCborValue& value);
bool isLanguage(const QString& tag);                        ///< has the shape of a BCP 47 tag
QString language(const QString& code, const QString& name); ///< its code; some write its name there, or no code at all
bool isEmail(const QString& text);
bool isWebsite(const QString& text);
QString digits(const QString& phone); ///< what two ways of writing one number have in common
QString clock(const QString& time);   ///< "09:00" of "9.00", "09:00:00Z", "24:00"; empty: it is no time
QString day(const QString& date);     ///< ISO date of a date or a moment; empty: it is none

} // namespace EntryText

} // namespace Rinnalla
