// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Rinnalla {

/// Which text: a topic in a language.
struct SheetName {
    QString topic;
    QString language;

    QString toString() const { return topic + u'/' + language; } ///< "help-now/en"
    static SheetName fromString(const QString& text) { return {text.section(u'/', 0, 0), text.section(u'/', 1)}; }
    bool operator==(const SheetName&) const = default;
};

/// That somebody answers for something, and for how long.
struct SheetCheck {
    QString by; ///< a role, never a person's name
    QDate on;
    QDate doNotUseAfter; ///< invalid: as long as the topic's review allows

    bool isValid() const { return on.isValid() && !by.isEmpty(); }
    bool operator==(const SheetCheck&) const = default;
};

/// What the organisation says of one text: words of its own, a check of the words in use, a withdrawal, a draft.
struct OwnSheet {
    SheetName name;
    QString text; ///< Markdown in use; empty: the built-in text
    int version = 0;
    QDate gatheredOn; ///< when the text in use was put in use
    QString draft;    ///< Markdown being written, not in use
    QString draftBasis;
    QString checkedDigest; ///< what the check holds for (SheetCatalogue::checkDigest); what changed since is unchecked
    SheetCheck check;
    bool withdrawn = false;
    QString withdrawnWhy;
    QStringList withdrawnDigests; ///< of words that must not be used any more, though others may be in use since
    QString origin;               ///< the organisation whose pack brought it; empty: own
    QString worker;
    QDateTime at;

    bool operator==(const OwnSheet&) const = default;
};

/// A number, service or fact as the organisation has it.
struct OwnFact {
    QString key;       ///< "number/child_age_years", "service/nollalinja", "fact/E1", "phrases/pl"
    QJsonObject value; ///< the fields that differ from the built-in entry (resources/README.md); empty: as built in
    bool isReadable = true;
    SheetCheck check; ///< of a service the last day is among the fields
    QString origin;
    QString worker;
    QDateTime at;

    bool operator==(const OwnFact&) const = default;
};

/// All that is laid over the built-in library (SheetCatalogue::with). A value.
struct OwnLibrary {
    QList<OwnSheet> sheets;
    QList<OwnFact> facts;

    const OwnSheet* sheet(const SheetName& name) const; ///< null where there is none
    const OwnFact* fact(const QString& key) const;      ///< null where there is none
    bool operator==(const OwnLibrary&) const = default;
};

/// Names exact words: BLAKE2b-256 of the text in UTF-8, in hexadecimal. Empty for an empty text.
QString textDigest(QStringView markdown);

/// What a check holds for: exact words, and what in them was not confirmed then, as keys of facts: "<digest>" or
/// "<digest>/fact/N9,service/global-clinic".
QString checkDigest(const QString& textDigest, const QStringList& unconfirmed);
/// The words of such a check: a textDigest.
QString wordsChecked(const QString& checkDigest);
/// What was not confirmed when it was made.
QStringList unconfirmedChecked(const QString& checkDigest);
/// Whether nothing in `now` is missing in `then`.
bool isAmong(const QStringList& now, const QStringList& then);

} // namespace Rinnalla
