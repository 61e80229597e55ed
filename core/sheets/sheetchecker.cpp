// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetchecker.h"

#include "core/base/languagetag.h"
#include "core/sheets/sheetcomposer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Rinnalla {

namespace {

using Rule = SheetFinding::Rule;
using Level = SheetFinding::Level;
using Kind = SheetPiece::Kind;

constexpr std::array Levels{"warning", "error"};
constexpr std::array Rules{"structure", "length", "promise", "capitals", "digits", "unconfirmed",
                           "expiry",    "form",   "letters", "terms",    "law",    "discretion"};

/// The languages whose length is counted in words, because they are what the others are translated and judged from.
const QStringList Counted{QStringLiteral("en"), QStringLiteral("fi-x-selko")};
constexpr int FewestWords = 250;
constexpr int MostWords = 300;
constexpr double MostTimesTheEnglish = 1.6; ///< in letters; of the languages of the library the longest needs 1.4
constexpr int SoonDays = 30;
constexpr int LongestReview = 6; ///< months
constexpr int ServiceReview = 3; ///< months: telephone numbers and hours change

QString say(const char* text)
{
    return QCoreApplication::translate("SheetChecker", text);
}

bool isWords(const SheetPiece& piece)
{
    return piece.kind == Kind::Text || piece.kind == Kind::Term;
}

const QRegularExpression& word()
{
    static const QRegularExpression letters(QStringLiteral("[\\p{L}\\p{M}]+"));
    return letters;
}

/// As SheetCatalogue::factKeys names what a placeholder prints.
QString factKeyOf(const SheetPiece& piece)
{
    const bool isNumber = piece.kind == Kind::Number || piece.kind == Kind::Price;
    return (isNumber ? QStringLiteral("number/") : QStringLiteral("service/")) + piece.text;
}

int countWords(const QString& text)
{
    const QStringList tokens = text.split(QRegularExpression(QStringLiteral("\\s+")));
    return static_cast<int>(
        std::count_if(tokens.begin(), tokens.end(), [](const QString& each) { return each.contains(word()); }));
}

qsizetype countLetters(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

bool isCapitals(const QString& text)
{
    return text.size() > 1
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Letter_Uppercase; });
}

/// Letters of two alphabets that look alike in one word, such as a Latin "a" in a Russian word.
bool mixesAlphabets(const QString& letters)
{
    QSet<QChar::Script> scripts;
    for (const QChar c : letters)
        if (const auto script = c.script();
            script == QChar::Script_Latin || script == QChar::Script_Cyrillic || script == QChar::Script_Greek)
            scripts.insert(script);
    return scripts.size() > 1;
}

} // namespace

QString levelName(Level level)
{
    return QString::fromLatin1(Levels.at(static_cast<std::size_t>(level)));
}

QString ruleName(Rule rule)
{
    return QString::fromLatin1(Rules.at(static_cast<std::size_t>(rule)));
}

QString SheetChecker::Passage::text() const
{
    QString text;
    for (const SheetPiece& piece : pieces)
        text += isWords(piece) ? piece.text : QString();
    return text;
}

Result<QList<SheetFinding>> SheetChecker::check(const QString& folder, const QDate& today)
{
    QList<Error> refused;
    const auto catalogue = SheetCatalogue::load(folder, &refused);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const auto rules = SheetRules::load(folder);
    if (!rules)
        return tl::unexpected(rules.error());
    SheetChecker checker(*catalogue, *rules, today);
    for (const Error& error : std::as_const(refused)) {
        const qsizetype end = error.message.indexOf(QStringLiteral(".md"));
        checker.add(Rule::Structure, end < 0 ? QStringLiteral("sheets") : error.message.first(end + 3), 0,
                    error.message);
    }
    for (const SheetEdition& edition : catalogue->editions()) {
        const Sheet sheet = sheetOf(edition, *catalogue->text(edition.topic, edition.language));
        checker.checkHasRules(sheet, Level::Error);
        checker.checkSheet(sheet);
    }
    checker.checkServices();
    checker.checkFacts();
    return checker.m_findings;
}

Result<QList<SheetFinding>> SheetChecker::check(const SheetCatalogue& catalogue, const SheetName& name,
                                                const QString& markdown, const QDate& today)
{
    const auto rules = SheetRules::load(catalogue.folder());
    if (!rules)
        return tl::unexpected(rules.error());
    SheetChecker checker(catalogue, *rules, today);
    int row = 0;
    const auto draft = catalogue.readDraft(name, markdown, today, &row);
    if (!draft) {
        checker.add(Rule::Structure, name.toString(), row, draft.error().message);
        return checker.m_findings;
    }
    const Sheet sheet = sheetOf(draft->edition, draft->text);
    checker.checkHasRules(sheet, Level::Warning); // a language of their own: a second reader looks for promises
    checker.checkAlike(sheet);
    checker.checkSheet(sheet);
    return checker.m_findings;
}

SheetChecker::SheetChecker(const SheetCatalogue& catalogue, const QHash<QString, SheetRules>& rules, const QDate& today)
    : m_catalogue(catalogue)
    , m_rules(rules)
    , m_today(today)
{
    for (const Service& service : catalogue.services().all())
        for (const QString& name : service.names)
            for (auto words = word().globalMatch(name); words.hasNext();)
                m_names.insert(words.next().captured());
}

SheetChecker::Sheet SheetChecker::sheetOf(const SheetEdition& edition, const SheetText& text)
{
    Sheet sheet{edition, text, QStringLiteral("sheets/%1/%2.md").arg(edition.topic, edition.language), {}};
    sheet.passages += Passage{0, {SheetPiece{Kind::Text, text.title, false}}, {}};
    sheet.passages += Passage{0, text.lead, {}};
    int row = 0;
    for (const SheetPart& part : text.parts) {
        row = std::max(row, part.number);
        if (part.kind != SheetPart::Kind::Call)
            sheet.passages += Passage{row, part.pieces, part.facts};
    }
    return sheet;
}

void SheetChecker::add(Rule rule, const QString& file, int row, const QString& message, Level level)
{
    m_findings += SheetFinding{level, rule, file, row, message};
}

void SheetChecker::checkHasRules(const Sheet& sheet, Level level)
{
    if (!m_rules.contains(sheet.edition.language))
        add(Rule::Promise, sheet.file, 0,
            say(QT_TRANSLATE_NOOP("SheetChecker", "sheets/forbidden.json does not have this language.")), level);
}

void SheetChecker::checkSheet(const Sheet& sheet)
{
    checkTerms(sheet);
    checkLaw(sheet);
    checkNeutral(sheet);
    checkLength(sheet);
    checkExpiry(sheet);
    for (const Passage& passage : sheet.passages)
        checkPassage(sheet, passage);
}

void SheetChecker::checkLength(const Sheet& sheet)
{
    const auto wholeText = [](const Sheet& of) {
        QStringList texts;
        for (const Passage& passage : of.passages)
            texts += passage.text();
        return texts.join(u'\n');
    };
    const QString text = wholeText(sheet);
    if (Counted.contains(sheet.edition.language)) {
        const int words = countWords(text);
        if (words > MostWords)
            add(Rule::Length, sheet.file, 0,
                say(QT_TRANSLATE_NOOP("SheetChecker", "%1 words; %2 is the most.")).arg(words).arg(MostWords));
        else if (words < FewestWords)
            add(Rule::Length, sheet.file, 0,
                say(QT_TRANSLATE_NOOP("SheetChecker", "%1 words; usual are %2 to %3."))
                    .arg(words)
                    .arg(FewestWords)
                    .arg(MostWords),
                Level::Warning);
        return;
    }
    const SheetEdition* english = m_catalogue.edition(sheet.edition.topic, Counted.first());
    if (!english)
        return;
    const QString model = wholeText(sheetOf(*english, *m_catalogue.text(english->topic, english->language)));
    const double times = double(countLetters(text)) / double(countLetters(model));
    if (times > MostTimesTheEnglish)
        add(Rule::Length, sheet.file, 0,
            say(QT_TRANSLATE_NOOP("SheetChecker", "%1 times as long as the English; %2 is the most."))
                .arg(times, 0, 'f', 2)
                .arg(MostTimesTheEnglish));
    const LengthRange usual = m_rules.value(sheet.edition.language).length;
    const int percent = qRound(times * 100);
    if (times <= MostTimesTheEnglish && usual.most > 0 && (percent < usual.fewest || percent > usual.most))
        add(Rule::Length, sheet.file, 0,
            say(QT_TRANSLATE_NOOP("SheetChecker", "%1 % of the English in letters; usual are %2 to %3 %."))
                .arg(percent)
                .arg(usual.fewest)
                .arg(usual.most),
            Level::Warning);
}

void SheetChecker::checkExpiry(const Sheet& sheet)
{
    const SheetEdition& edition = sheet.edition;
    const qint64 left = m_today.daysTo(edition.doNotUseAfter);
    if (left < 0)
        add(Rule::Expiry, sheet.file, 0, say(QT_TRANSLATE_NOOP("SheetChecker", "this sheet has expired.")));
    else if (left <= SoonDays)
        add(Rule::Expiry, sheet.file, 0,
            say(QT_TRANSLATE_NOOP("SheetChecker", "this sheet expires on %1."))
                .arg(edition.doNotUseAfter.toString(Qt::ISODate)),
            Level::Warning);

    int months = LongestReview;
    for (const Passage& passage : sheet.passages)
        for (const QString& id : passage.facts)
            months = std::min(months, m_catalogue.facts().fact(id)->reviewMonths);
    if (edition.reviewMonths > months)
        add(Rule::Expiry, sheet.file, 0,
            say(QT_TRANSLATE_NOOP("SheetChecker", "its facts are to be reviewed every %1 months, the sheet every %2."))
                .arg(months)
                .arg(edition.reviewMonths));
    const QDate seen = edition.checkedOn.isValid() ? edition.checkedOn : edition.gatheredOn;
    if (edition.doNotUseAfter > seen.addMonths(edition.reviewMonths))
        add(Rule::Expiry, sheet.file, 0,
            say(QT_TRANSLATE_NOOP("SheetChecker", "it may be used for longer than its review allows.")));
}

/// Whoever finds a neutral sheet learns nothing from it, whatever its state and the organisation's own fixed words.
void SheetChecker::checkNeutral(const Sheet& sheet)
{
    const Phrases& phrases = *m_catalogue.phrases(sheet.edition.language);
    SheetComposer composer(SheetFormat::NeutralSheet, m_today, m_catalogue.facts(), m_catalogue.services(), {});
    composer.add(sheet.edition, sheet.text, phrases);
    QString text = toText(composer.page());
    for (const SheetState state : {SheetState::Unchecked, SheetState::Expired, SheetState::Withdrawn})
        text += u'\n' + toText(SheetComposer::stamp(state, phrases));
    if (const QString telling = oneOfIn(text, m_rules.value(sheet.edition.language).telling); !telling.isEmpty())
        add(Rule::Discretion, sheet.file, 0,
            say(QT_TRANSLATE_NOOP("SheetChecker", "“%1” on the neutral sheet tells a finder what it is about."))
                .arg(telling));
}

void SheetChecker::checkPassage(const Sheet& sheet, const Passage& passage)
{
    const QString text = passage.text();
    const QString& language = sheet.edition.language;
    if (const QString promise = m_rules.value(language).promiseIn(text); !promise.isEmpty())
        add(Rule::Promise, sheet.file, passage.row,
            say(QT_TRANSLATE_NOOP("SheetChecker", "“%1” promises what nobody can promise.")).arg(promise));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        add(Rule::Digits, sheet.file, passage.row,
            say(QT_TRANSLATE_NOOP("SheetChecker", "a number is typed into the text; use a placeholder.")));
    for (const QString& typed : m_rules.value(language).typed)
        if (text.contains(typed, Qt::CaseInsensitive))
            add(Rule::Digits, sheet.file, passage.row,
                say(QT_TRANSLATE_NOOP("SheetChecker", "“%1”: hours, prices and languages change; use a placeholder."))
                    .arg(typed),
                Level::Warning);
    checkWords(sheet, passage);
    checkConfirmed(sheet, passage);
    checkLetters(language, sheet.file, passage.row, text);
    checkScripts(sheet, passage);
}

void SheetChecker::checkWords(const Sheet& sheet, const Passage& passage)
{
    for (const SheetPiece& piece : passage.pieces)
        if (const QString found = piece.kind == Kind::Text ? shouted(piece.text) : QString(); !found.isEmpty())
            add(Rule::Capitals, sheet.file, passage.row,
                say(QT_TRANSLATE_NOOP("SheetChecker", "“%1” is in capitals.")).arg(found));
}

/// One long word or two in a row: a shorter one may be an abbreviation, such as EU or HIV.
QString SheetChecker::shouted(const QString& text) const
{
    constexpr int longest = 3; // letters of an abbreviation
    QString before;
    for (auto words = word().globalMatch(text); words.hasNext();) {
        const QString now = words.next().captured();
        const bool capitals = isCapitals(now) && !m_names.contains(now);
        if (capitals && (now.size() > longest || !before.isEmpty()))
            return before.isEmpty() ? now : before + u' ' + now;
        before = capitals ? now : QString();
    }
    return {};
}

void SheetChecker::checkConfirmed(const Sheet& sheet, const Passage& passage)
{
    QStringList weak;
    for (const QString& id : passage.facts)
        if (!Facts::isConfirmed(m_catalogue.facts().fact(id)->confidence))
            weak += id;
    for (const SheetPiece& piece : passage.pieces)
        if (!isWords(piece) && !m_catalogue.isConfirmed(factKeyOf(piece)))
            weak += piece.text;
    const Phrases* phrases = m_catalogue.phrases(sheet.edition.language);
    if (weak.isEmpty() || holdsOneOf(passage.text().simplified(), phrases->notConfirmed()))
        return;
    add(Rule::Unconfirmed, sheet.file, passage.row,
        say(QT_TRANSLATE_NOOP("SheetChecker", "%1 is not confirmed, and the row does not say so (“%2”)."))
            .arg(weak.join(QStringLiteral(", ")), phrases->notConfirmed().first()));
}

void SheetChecker::checkLetters(const QString& language, const QString& file, int row, const QString& text)
{
    if (text != text.normalized(QString::NormalizationForm_C))
        add(Rule::Form, file, row,
            say(QT_TRANSLATE_NOOP("SheetChecker", "letters and their marks are not joined (Unicode NFC).")));
    for (const QString& letter : m_rules.value(language).letters)
        if (text.contains(letter))
            add(Rule::Letters, file, row,
                say(QT_TRANSLATE_NOOP("SheetChecker", "“%1” (U+%2) is not a letter of this language."))
                    .arg(letter, QString::number(letter.front().unicode(), 16).toUpper().rightJustified(4, u'0')));
    for (auto words = word().globalMatch(text); words.hasNext();)
        if (const QString letters = words.next().captured(); mixesAlphabets(letters))
            add(Rule::Letters, file, row,
                say(QT_TRANSLATE_NOOP("SheetChecker", "“%1” mixes the letters of two alphabets.")).arg(letters));
}

void SheetChecker::checkScripts(const Sheet& sheet, const Passage& passage)
{
    const auto isLatin = [](QChar c) { return c.script() == QChar::Script_Latin; };
    const auto isForeign = [&](QChar c) { return c.isLetter() && !isLatin(c); };
    const bool rightToLeft = LanguageTag::isRightToLeft(sheet.edition.language);
    for (const SheetPiece& piece : passage.pieces) {
        if (piece.kind == Kind::Term && std::any_of(piece.text.begin(), piece.text.end(), isForeign))
            add(Rule::Letters, sheet.file, passage.row,
                say(QT_TRANSLATE_NOOP("SheetChecker",
                                      "“%1”: emphasis is for Finnish terms and names in Latin letters."))
                    .arg(piece.text));
        if (rightToLeft && piece.kind == Kind::Text && std::any_of(piece.text.begin(), piece.text.end(), isLatin))
            add(Rule::Letters, sheet.file, passage.row,
                say(QT_TRANSLATE_NOOP("SheetChecker", "Latin letters stand outside emphasis, where they may turn.")));
    }
}

void SheetChecker::checkServices()
{
    const QString file = QStringLiteral("services/services.json");
    for (const Service& service : m_catalogue.services().all()) {
        checkLastDay(file, service.id, service.gatheredOn, service.doNotUseAfter, ServiceReview);
        for (auto name = service.names.begin(); name != service.names.end(); ++name)
            checkLetters(name.key(), file, 0, name.value());
    }
}

void SheetChecker::checkFacts()
{
    const QString file = QStringLiteral("facts/facts.json");
    const Facts& facts = m_catalogue.facts();
    const auto gatheredOn = [](const QJsonObject& entry) {
        return QDate::fromString(entry.value(QStringLiteral("gathered_on")).toString(), Qt::ISODate);
    };
    for (const QString& id : facts.factIds()) {
        const Fact& fact = *facts.fact(id);
        checkLastDay(file, id, gatheredOn(facts.factEntry(id)), fact.doNotUseAfter, fact.reviewMonths);
    }
    for (const QString& key : facts.numberKeys())
        checkLastDay(file, key, gatheredOn(facts.numberEntry(key)), facts.lastDayOf(key),
                     facts.fact(facts.factOf(key))->reviewMonths);
}

void SheetChecker::checkLastDay(const QString& file, const QString& id, const QDate& gatheredOn, const QDate& last,
                                int months)
{
    if (last > gatheredOn.addMonths(months))
        add(Rule::Expiry, file, 0,
            say(QT_TRANSLATE_NOOP("SheetChecker", "“%1” may be used for longer than %2 months.")).arg(id).arg(months));
}

} // namespace Rinnalla
