// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

#include <QMap>

namespace Rinnalla {

/// One thing on a form.
struct FormBlock {
    enum class Kind {
        Lead,
        Heading,
        Row,
        Tick,  ///< a box to be marked by pen
        Field, ///< lines to be written on, or what the record says
    };
    Kind kind = Kind::Row;
    QString text;      ///< the key of its words
    int lines = 0;     ///< of a field
    QString source;    ///< of a field: where a record has it, "client.speaks", or "service/nas"; empty: by pen only
    QStringList facts; ///< what it rests on (resources/facts)
};

/// A paper to be filled in: what stands on it, in whatever language.
struct Form {
    QString id;
    bool needsConsent = false; ///< not printed before the person has consented, and that is written down
    QList<FormBlock> blocks;

    /// The fields a record can fill, in their order, each source once.
    QList<FormBlock> sources() const;
    /// The service this paper always goes to (resources/services), which stands on it; empty where a record tells.
    QString receiver() const;
};

struct FormRequest {
    QString form;
    QString language;
    QString beside;                       ///< a second language side by side; empty: none
    SheetFormat format = SheetFormat::A4; ///< a card has no room for one
    QMap<QString, QString> values = {};   ///< a field's source → what is printed; the others are lines for a pen
};

/// The forms of resources/forms: consent, taking it back, the proposal to the Assistance System, a referral. Nobody
/// has checked their words yet, and the paper says so. A value; any thread.
class Forms {
public:
    /// A language with a mistake, or one that lacks a word, is left out and told in `refused`.
    static Result<Forms> load(const QString& folder = QStringLiteral(":/forms"), QList<Error>* refused = nullptr);

    const QList<Form>& all() const { return m_forms; }
    const Form* form(const QString& id) const; ///< null where there is none
    /// Those the sheets have the fixed words of too, Finnish first.
    QStringList languages(const SheetCatalogue& sheets) const;
    /// In this language; in English where that is not there.
    QString title(const QString& form, const QString& language) const;
    QString text(const QString& key, const QString& language) const;

    Result<SheetPage> page(const FormRequest& request, const SheetCatalogue& sheets, const QDate& today) const;

    /// In the request's own language, without the lines that are to be written on.
    QString plainText(const FormRequest& request) const;

private:
    SheetCell cell(const FormBlock& block, const FormRequest& request, const QString& language) const;
    Status readLanguage(const QString& path, const QString& shown);
    QStringList keys() const;

    QList<Form> m_forms;
    QMap<QString, QMap<QString, QString>> m_texts; ///< language → key → words
    int m_version = 0;
};

} // namespace Rinnalla
