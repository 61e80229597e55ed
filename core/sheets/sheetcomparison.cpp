// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SheetChecker that holds the languages of a topic against each other.

#include "core/sheets/sheetchecker.h"

#include <QCoreApplication>

namespace Rinnalla {

namespace {

using Rule = SheetFinding::Rule;
using Level = SheetFinding::Level;

const QString English = QStringLiteral("en");

QString say(const char* text)
{
    return QCoreApplication::translate("SheetChecker", text);
}

} // namespace

QStringList SheetChecker::Passage::terms() const
{
    QStringList terms;
    for (const SheetPiece& piece : pieces)
        if (piece.kind == SheetPiece::Kind::Term)
            terms += piece.text;
    return terms;
}

/// A translation is built as the original in use is. An original may change; its translations follow.
void SheetChecker::checkAlike(const Sheet& sheet)
{
    const QString original = sheet.edition.translatedFrom;
    if (!original.isEmpty()) {
        const SheetText* model = m_catalogue.text(sheet.edition.topic, original);
        if (const auto row = model ? firstDifference(*model, sheet.text) : std::nullopt)
            add(Rule::Structure, sheet.file, *row,
                say(QT_TRANSLATE_NOOP("SheetChecker", "the rows, facts or placeholders are not those of the text in "
                                                      "the language it is translated from.")));
        return;
    }
    QStringList others;
    for (const QString& language : m_catalogue.languages(sheet.edition.topic)) {
        const SheetText* other = m_catalogue.text(sheet.edition.topic, language);
        if (language != sheet.edition.language && firstDifference(sheet.text, *other))
            others += language;
    }
    if (!others.isEmpty())
        add(Rule::Structure, sheet.file, 0,
            say(QT_TRANSLATE_NOOP("SheetChecker", "these translations are built otherwise and are to follow: %1."))
                .arg(others.join(QStringLiteral(", "))),
            Level::Warning);
}

/// A client shows or says the Finnish term to an official, so each stands in the same rows of every language. They are
/// held against the English, and so against each other; the Finnish texts are those words themselves, bent as their
/// sentences need. A name may be set apart in one language and stand in the sentence in another.
void SheetChecker::checkTerms(const Sheet& sheet)
{
    const QString language = sheet.edition.language;
    const SheetText* model = m_catalogue.text(sheet.edition.topic, English);
    if (!model || language == English || language.section(u'-', 0, 0) == u"fi" || firstDifference(*model, sheet.text))
        return;
    const Sheet english = sheetOf(*m_catalogue.edition(sheet.edition.topic, English), *model);
    for (qsizetype i = 0; i < sheet.passages.size(); ++i) {
        checkTerms(sheet, english.passages.at(i), sheet.passages.at(i),
                   QT_TRANSLATE_NOOP("SheetChecker", "the term “%1” of the English text is missing."));
        checkTerms(sheet, sheet.passages.at(i), english.passages.at(i),
                   QT_TRANSLATE_NOOP("SheetChecker", "the term “%1” does not stand in the English text."));
    }
}

void SheetChecker::checkTerms(const Sheet& sheet, const Passage& in, const Passage& other, const char* problem)
{
    const QString text = other.text();
    for (const QString& term : in.terms())
        if (!text.contains(term))
            add(Rule::Terms, sheet.file, in.row, say(problem).arg(term));
}

/// Words that carry law mean the same in every language: where the text it is translated from says that somebody must,
/// has the right or may get, the translation has one of its own fixed words for it, and has none where the other says
/// nothing of the kind. "Can" carries none: made into one of the others, it is found as that.
void SheetChecker::checkLaw(const Sheet& sheet)
{
    const SheetText* original = m_catalogue.text(sheet.edition.topic, sheet.edition.translatedFrom);
    const auto here = m_rules.constFind(sheet.edition.language);
    const auto there = m_rules.constFind(sheet.edition.translatedFrom);
    if (!original || here == m_rules.constEnd() || there == m_rules.constEnd()
        || firstDifference(*original, sheet.text))
        return;
    const Sheet model = sheetOf(*m_catalogue.edition(sheet.edition.topic, sheet.edition.translatedFrom), *original);
    for (qsizetype i = 0; i < sheet.passages.size(); ++i) {
        const QString said = model.passages.at(i).text().simplified();
        QString translated = sheet.passages.at(i).text().simplified();
        for (const QString& unlike : here->unlike)
            translated.remove(unlike, Qt::CaseInsensitive);
        for (qsizetype kind = 0; kind < there->law.size(); ++kind)
            checkLaw(sheet, sheet.passages.at(i).row, said, there->law.at(kind), translated, here->law.at(kind));
    }
}

void SheetChecker::checkLaw(const Sheet& sheet, int row, const QString& said, const LawWords& there,
                            const QString& translated, const LawWords& here)
{
    const QString ours = oneOfIn(translated, here.words);
    const bool theirs = holdsOneOf(said, there.words);
    if (theirs && ours.isEmpty())
        add(Rule::Law, sheet.file, row,
            say(QT_TRANSLATE_NOOP("SheetChecker", "the text it is translated from says “%1” here; this one has "
                                                  "none of these: %2."))
                .arg(there.words.first(), here.words.join(QStringLiteral(", "))));
    if (!theirs && !ours.isEmpty() && !here.oneWay && !holdsOneOf(said, there.also))
        add(Rule::Law, sheet.file, row,
            say(QT_TRANSLATE_NOOP("SheetChecker", "“%1” stands here; the text it is translated from says nothing of "
                                                  "the kind (%2)."))
                .arg(ours, there.words.join(QStringLiteral(", "))),
            Level::Warning); // words have more than one meaning
}

} // namespace Rinnalla
