// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/facts.h"
#include "core/sheets/ownlibrary.h"
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
    QDate doNotUseAfter; ///< the earliest of the text's own and those of the facts, numbers and services it uses
    QString translatedFrom;
    QString digest;     ///< of the words in use (textDigest); empty where there is only a draft
    bool isOwn = false; ///< the organisation's words, not the built-in ones
    QString origin;     ///< the organisation whose pack brought words or check; empty: own or built in
    bool withdrawn = false;
    QString withdrawnWhy;
    QString missing; ///< what it prints and is no longer known: it is not given then; empty: nothing
    bool hasDraft = false;
    bool isOnlyDraft = false;

    SheetName name() const { return {topic, language}; }
    SheetState state(const QDate& today) const; ///< good through the day of doNotUseAfter
};

/// Which sheet, in which languages and form.
struct SheetRequest {
    QString topic;
    QString language;
    QString beside; ///< a second language side by side; empty: none. Cards have one language.
    SheetFormat format = SheetFormat::A4;
};

/// A text while it is written.
struct SheetDraft {
    SheetEdition edition;
    SheetText text;
};

/// The rights sheets with their facts, services and words. Everything is read and checked when it is loaded: an unknown
/// fact, service, number or placeholder, or a translation built otherwise than its original, is an error that names
/// file and field. What the organisation says of the texts (OwnLibrary) is laid over the built-in ones by with(). A
/// value that shares its memory when copied and never changes once loaded; any thread.
class SheetCatalogue {
public:
    /// The folder holding sheets/, services/ and facts/; unless given, the data compiled in. Where `refused` is given,
    /// a text that is wrong is left out and told there, and the others are read all the same.
    static Result<SheetCatalogue> load(const QString& folder = QStringLiteral(":"), QList<Error>* refused = nullptr);
    /// The same with the organisation's own laid over it.
    static Result<SheetCatalogue> load(const QString& folder, const OwnLibrary& own, QList<Error>* refused = nullptr);

    /// This catalogue, fresh from load(), with the organisation's texts, checks, withdrawals and facts over it. An own
    /// text or fact that is wrong is told in `refused`, and what is built in stands.
    /// `before`: an answer given earlier, from which texts that did not change are taken without reading them again.
    SheetCatalogue with(const OwnLibrary& own, QList<Error>* refused = nullptr,
                        const SheetCatalogue* before = nullptr) const;

    QList<SheetEdition> editions() const; ///< topics in their order, languages in theirs; drafts too
    QStringList topics(const QString& compartment) const;
    QStringList languages(const QString& topic) const; ///< of texts there are, not of those only begun
    QString compartment(const QString& topic) const;   ///< empty for an unknown topic
    const SheetEdition* edition(const QString& topic, const QString& language) const; ///< null where there is none
    QString title(const QString& topic, const QString& language) const; ///< in another language where it has none
    QString languageName(const QString& language) const;                ///< in its own script

    /// The page as it stands on that day, stamped where it must be. An expired sheet comes too, for reading; handing
    /// it out is refused where it is printed.
    Result<SheetPage> page(const SheetRequest& request, const QDate& today) const;
    /// The same page with these words in place of those in use, stamped as a draft. An error names the row.
    Result<SheetPage> preview(const SheetRequest& request, const QString& markdown, const QDate& today) const;
    /// Reads such words and holds them against the data. Where `row` is given, an error says there which row is wrong;
    /// 0: before the first.
    Result<SheetDraft> readDraft(const SheetName& name, const QString& markdown, const QDate& today,
                                 int* row = nullptr) const;

    /// What the page tells and may change, as "key=value", sorted: what a handout keeps in `told`. Keys:
    ///   "sheet/help-now/en"             its version; "withdrawn" where it is
    ///   "service/nollalinja"            a telephone block: "080 005 005|always|free|no_name", what is not known left
    ///   out "service/nollalinja/phone"      only that within a row or on a card; also email, website, hours
    ///   "number/child_age_years"        "18"
    QStringList told(const SheetRequest& request) const;
    /// Names the words in use, in each language of the request, with spaces between: a handout's edition.
    QString digests(const SheetRequest& request) const;
    /// Words of this sheet that must not be used any more (textDigest): those withdrawn now, and those others took the
    /// place of since.
    QStringList withdrawnDigests(const SheetName& sheet) const;
    /// What is true of such a key now; empty where nothing is known any more.
    QString valueOf(const QString& toldKey) const;
    /// The texts in use that print this service or number, or state this fact. factKey: "service/nollalinja",
    /// "number/child_age_years", "fact/E1".
    QList<SheetName> sheetsWith(const QString& factKey) const;
    /// What these texts print, each key once, sorted: "service/…", "number/…", "fact/…".
    QStringList factKeys(const SheetName& sheet) const;
    /// Whether what such a key names may be stated without saying that it is not confirmed.
    bool isConfirmed(const QString& factKey) const;
    /// What a check of these words holds for: they, and how far their facts can be trusted. A fact that is confirmed no
    /// more makes them unchecked again.
    QString checkDigest(const QString& markdown) const;

    QString markdown(const QString& topic, const QString& language) const;    ///< in use; empty where there is none
    const OwnSheet* own(const QString& topic, const QString& language) const; ///< null where there is none
    const OwnLibrary& ownLibrary() const { return m_own; }
    QString folder() const { return m_folder; }

    const SheetText* text(const QString& topic, const QString& language) const; ///< null where there is none
    const Phrases* phrases(const QString& language) const;                      ///< null where there are none
    QStringList phraseLanguages() const; ///< that have fixed words, sorted by tag
    const Services& services() const { return m_services; }
    const Facts& facts() const { return m_facts; }

private:
    struct Entry {
        SheetEdition edition;
        SheetText text;
        QByteArray markdown;
        QDate end; ///< the text's own last day
    };
    struct Topic {
        QString id;
        QStringList facts;
        SheetEdition common; ///< what is the same in every language
        QHash<QString, QString> titles;
        QList<Entry> entries; ///< the original first

        const Entry* entry(const QString& language) const;
        Entry* entry(const QString& language);
    };

    Status loadTopics(const QString& folder, QList<Error>* refused);
    Result<Topic> readTopic(class DataReader json, const QString& folder, QList<Error>* refused) const;
    Result<Entry> readEntry(class DataReader json, const Topic& topic, SheetEdition edition,
                            const QString& folder) const;
    /// Against the data: facts, services, numbers it names. `allowed`: the only facts it may name; null: any.
    Status checkNames(const SheetText& text, const QStringList* allowed, const QString& name, int* row = nullptr) const;
    /// Whether what it prints of them is known.
    Status checkKnown(const SheetText& text, const QString& language, const QString& name, int* row = nullptr) const;
    Status checkText(const SheetText& text, const QStringList* allowed, const QString& language, const QString& name,
                     int* row = nullptr) const; ///< both
    Status checkFacts(const QStringList& facts, const QStringList* allowed, const QString& where) const;
    Status checkCall(const QString& id, const QString& language, const QString& where) const;
    Status checkNamed(const QList<SheetPiece>& pieces, const QString& where) const;
    Status checkPrinted(const QList<SheetPiece>& pieces, const QString& where) const;
    QDate earliestEnd(const SheetText& text, QDate end) const;
    QDate lastDayOf(const QString& factKey) const;
    QStringList unconfirmedIn(const SheetText& text) const; ///< keys of what it uses and is not confirmed, sorted
    const Topic* topic(const QString& id) const;
    static QStringList factsOf(const Topic& topic, const SheetText& text);
    Status checkRequest(const SheetRequest& request) const;
    Result<Entry> entryFor(const SheetRequest& request, const QString& language) const;
    Result<SheetPage> pageOf(const SheetRequest& request, const SheetEdition& edition, const SheetText& text,
                             const QDate& today) const;

    void layFacts(QList<Error>* refused);
    Status layFact(const OwnFact& own);
    QJsonObject renewed(const OwnFact& own, const QString& kind, const QString& id) const;
    Status layPhrases(const QString& language, const QJsonObject& differing);
    void laySheet(const OwnSheet& sheet, QList<Error>* refused, const SheetCatalogue* before);
    Result<Entry> ownEntry(const Topic& topic, const OwnSheet& sheet, const SheetCatalogue* before) const;
    Result<SheetText> readOwn(const SheetName& name, const QByteArray& markdown, int* row = nullptr) const;
    Result<SheetText> ownText(const SheetName& name, const QByteArray& markdown, int* row = nullptr) const;
    SheetEdition newEdition(const Topic& topic, const QString& language) const;
    void layCheck(Entry& entry, const OwnSheet& sheet) const;
    static QStringList keysIn(const SheetText& text);
    static QStringList factKeysIn(const SheetText& text);

    QString m_folder;
    OwnLibrary m_own;
    Facts m_facts;
    Services m_services;
    QHash<QString, Phrases> m_phrases;
    QList<Topic> m_topics;
};

} // namespace Rinnalla
