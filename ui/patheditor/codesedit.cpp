// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/patheditor/codesedit.h"

#include "core/base/text.h"
#include "core/sheets/sheetcatalogue.h"

namespace Rinnalla {

CodesEdit::CodesEdit(const Codes& codes, const QStringList& chosen, QWidget* parent)
    : TokenEdit(parent)
    , m_codes(codes)
{
    setTokens(chosen);
}

CodesEdit::Codes CodesEdit::facts(const SheetCatalogue& sheets)
{
    Codes codes;
    for (const QString& id : sheets.facts().factIds())
        codes += {id, id + QStringLiteral(" · ") + sheets.facts().fact(id)->text};
    return codes;
}

CodesEdit::Codes CodesEdit::services(const SheetCatalogue& sheets, const QString& language)
{
    Codes codes;
    for (const Service& service : sheets.services().all()) {
        const QString name = service.name(language);
        codes += {service.id, name.isEmpty() ? service.name(QStringLiteral("en")) : name};
    }
    return codes;
}

QString CodesEdit::shown(const QString& token) const
{
    for (const auto& [id, words] : m_codes)
        if (id == token)
            return words;
    return token;
}

QString CodesEdit::meant(const QString& typed) const
{
    for (const auto& [id, words] : m_codes)
        if (id.compare(typed.trimmed(), Qt::CaseInsensitive) == 0)
            return id;
    return {};
}

QList<TokenEdit::Proposal> CodesEdit::proposals(const QString& typed) const
{
    const QString folded = Text::folded(typed.trimmed());
    QList<Proposal> beginning;
    QList<Proposal> within;
    for (const auto& [id, words] : m_codes)
        if (Text::folded(id).startsWith(folded))
            beginning += {shown(id), id};
        else if (Text::folded(words).contains(folded))
            within += {shown(id), id};
    return beginning + within;
}

} // namespace Rinnalla
