// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/wording.h"

#include "ui/session/terms.h"
#include "ui/widgets/interfacelanguages.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla {

namespace {

const QRegularExpression Keys(QStringLiteral("\\b(Ctrl|Alt|Shift|Meta|Enter|Esc|F\\d+)(\\+\\S+)?"));
const QRegularExpression Placeholders( // of the sheets, as they are edited, and as findings name them
    QStringLiteral("\\{\\{[a-z]+:[A-Za-z0-9_-]+\\}\\}|\\b(call|phone|email|website|hours|languages|price|number|fact|"
                   "service):[A-Za-z0-9_-]+"));
const QRegularExpression Numbers(QStringLiteral("\\b[0-9a-f]{32}\\b")); // of a team, for whoever keeps a database
const QRegularExpression CodeNames(QStringLiteral("\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+")); // as CodeName makes them

void collect(const QJsonValue& value, QStringList& texts)
{
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue& each : value.toArray())
        collect(each, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue& each : object)
        collect(each, texts);
}

QStringList resourceTexts()
{
    QStringList texts;
    for (const char* folder : {":/paths", ":/sheets", ":/services", ":/facts", ":/aids"}) {
        QDirIterator files(QString::fromLatin1(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (file.fileName().endsWith(QStringLiteral(".json"))) {
                const QJsonDocument document = QJsonDocument::fromJson(bytes);
                collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), texts);
            } else {
                texts += QString::fromUtf8(bytes).remove(Placeholders).remove(Numbers).split(u'\n');
            }
        }
    }
    return texts;
}

/// The Finnish terms of the facts, which may be one word and look like an id.
QStringList factTerms()
{
    QStringList terms;
    QFile file(QStringLiteral(":/facts/facts.json"));
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue& fact : QJsonDocument::fromJson(file.readAll()).object()[u"facts"].toObject())
            terms += fact[u"term"].toString();
    return terms;
}

/// Words that people compare, and those of an invitation: of no language.
bool isSpoken(const QString& text)
{
    static const QRegularExpression spoken(
        QStringLiteral("^(\\P{L}*[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz])+\\P{L}*$"));
    return spoken.match(text).hasMatch();
}

/// Without what stands between the brackets, one within another too.
QString outside(const QString& text, QChar opening, QChar closing)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == opening ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == closing && depth > 0 ? 1 : 0;
    }
    return rest;
}

/// Whole words only: "Sa" stays in "Saved".
void removeWords(QString& text, const QString& words)
{
    const auto isLetter = [&](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetter(); };
    qsizetype at = 0;
    while ((at = text.indexOf(words, at)) >= 0) {
        if (isLetter(at - 1) || isLetter(at + words.size()))
            ++at;
        else
            text.remove(at, words.size());
    }
}

} // namespace

Wording::Wording()
{
    static const QRegularExpression id(QStringLiteral("^[a-z0-9_-]*$"));
    for (const QString& text : resourceTexts())
        if (!id.match(text).hasMatch())
            addData(text);
    for (const QString& term : factTerms())
        addData(term);
    QStringList names{QStringLiteral("Rinnalla")};
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        names << locale.nativeLanguageName() << Terms::languageName(locale.bcp47Name())
              << InterfaceLanguages::nativeName(locale.bcp47Name());
    names.removeDuplicates();
    for (const QString& name : std::as_const(names))
        addData(name);
    addData(QStringLiteral("arriving-keys")); // a file half written, as an error names it
    addData(QStringLiteral("free"));          // of the fixed words of sheets, where English stands beside
    m_data.removeDuplicates();
    std::sort(m_data.begin(), m_data.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

void Wording::addData(const QString& text)
{
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]"));
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    if (text.size() < 2 || !text.contains(letters))
        return;
    m_data += text;
    auto words = word.globalMatch(text);
    while (words.hasNext())
        m_words += words.next().captured();
}

QString Wording::untranslated(QString text) const
{
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2,}"));
    text = outside(outside(text, u'⟦', u'⟧'), u'⟪', u'⟫').remove(Keys).remove(Placeholders).remove(Numbers);
    if (isSpoken(text))
        return {};
    for (const QString& data : m_data) {
        if (!text.contains(letters))
            return {};
        removeWords(text, data);
    }
    text.remove(CodeNames);
    return text.contains(letters) ? text.trimmed() : QString();
}

QString Wording::untranslatedPiece(const QString& piece) const
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    static const QRegularExpression plain(QStringLiteral("[aceinosuyzACEINOSUYZ]"));
    static const QRegularExpression cutOff(QStringLiteral("\\p{L}*…$"));
    if (isSpoken(piece))
        return {};
    auto words = word.globalMatch(
        QString(piece).remove(Keys).remove(Placeholders).remove(Numbers).remove(CodeNames).remove(cutOff));
    while (words.hasNext()) {
        const QString each = words.next().captured();
        const bool isKey = each == each.toUpper(); // a recovery key
        if (each.contains(plain) && !isKey && !m_words.contains(each))
            return each;
    }
    return {};
}

} // namespace Rinnalla
