// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/facts.h"
#include "core/sheets/phrases.h"
#include "core/sheets/services.h"
#include "core/sheets/sheetpage.h"
#include "core/sheets/sheettext.h"

namespace Rinnalla {

/// One topic in one language: what the list of sheets shows.
struct SheetEdition {
    QString topic;
    int code = 0; ///< the number after "Info"
    QString compartment;
    QString language;
    QString title; ///< in this language
    int reviewMonths = 0;
    int version = 0;
    bool checked = false;
    QDate gatheredOn;
    QDate checkedOn; ///< invalid where nobody has checked it
    QString checkedBy;
    QDate doNotUseAfter; ///< the earliest of the text's own and those of the services it names
    QString translatedFrom;

    SheetState state(const QDate& today) const; ///< good through the day of doNotUseAfter
};

/// Which sheet, in which languages and form.
struct SheetRequest {
    QString topic;
    QString language;
    QString beside; ///< a second language side by side; empty: none. Cards have one language.
    SheetFormat format = SheetFormat::A4;
};

/// The rights sheets with their facts, services and words. Everything is read and checked when it is loaded: an unknown
/// fact, service, number or placeholder, or a translation built otherwise than its original, is an error that names
/// file and field. Never changes once loaded; any thread.
class SheetCatalogue {
public:
    /// The folder holding sheets/, services/ and facts/; unless given, the data compiled in. Where `refused` is given,
    /// a text that is wrong is left out and told there, and the others are read all the same.
    static Result<SheetCatalogue> load(const QString& folder = QStringLiteral(":"), QList<Error>* refused = nullptr);

    QList<SheetEdition> editions() const; ///< topics in their order, languages in theirs
    QStringList topics(const QString& compartment) const;
    QStringList languages(const QString& topic) const;
    const SheetEdition* edition(const QString& topic, const QString& language) const; ///< null where there is none
    QString title(const QString& topic, const QString& language) const; ///< in another language where it has none
    QString languageName(const QString& language) const;                ///< in its own script

    /// The page as it stands on that day, stamped where it must be. An expired sheet comes too, for reading; handing
    /// it out is refused where it is printed.
    Result<SheetPage> page(const SheetRequest& request, const QDate& today) const;

    const SheetText* text(const QString& topic, const QString& language) const; ///< null where there is none
    const Phrases* phrases(const QString& language) const;                      ///< null where there are none
    const Services& services() const { return m_services; }
    const Facts& facts() const { return m_facts; }

private:
    struct Entry {
        SheetEdition edition;
        SheetText text;
    };
    struct Topic {
        QString id;
        QStringList facts;
        QList<Entry> entries;

        const Entry* entry(const QString& language) const;
    };

    Status loadTopics(const QString& folder, QList<Error>* refused);
    Result<Topic> readTopic(class DataReader json, const QString& folder, QList<Error>* refused) const;
    Result<Entry> readEntry(class DataReader json, const Topic& topic, SheetEdition edition,
                            const QString& folder) const;
    Status checkText(const SheetText& text, const Topic& topic, const QString& language, const QString& name) const;
    Status checkPlaceholders(const QList<SheetPiece>& pieces, const QString& where) const;
    QDate earliestEnd(const SheetText& text, QDate end) const;
    const Topic* topic(const QString& id) const;

    Facts m_facts;
    Services m_services;
    QHash<QString, Phrases> m_phrases;
    QList<Topic> m_topics;
};

} // namespace Rinnalla
