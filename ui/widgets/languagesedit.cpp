// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/languagesedit.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla {

namespace {

struct Language {
    const char* tag;
    const char* name;
};

/// The languages met most often, with names that are translated: a worker types "venäjä" as readily as "русский".
constexpr Language Frequent[] = {
    {"fi", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Finnish")},
    {"sv", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Swedish")},
    {"en", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "English")},
    {"ru", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Russian")},
    {"th", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Thai")},
    {"ar", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Arabic")},
    {"et", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Estonian")},
    {"ro", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Romanian")},
    {"bg", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Bulgarian")},
    {"hu", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Hungarian")},
    {"es", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Spanish")},
    {"pt", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Portuguese")},
    {"fr", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "French")},
    {"de", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "German")},
    {"it", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Italian")},
    {"pl", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Polish")},
    {"lv", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Latvian")},
    {"lt", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Lithuanian")},
    {"uk", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Ukrainian")},
    {"sq", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Albanian")},
    {"tr", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Turkish")},
    {"fa", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Persian")},
    {"prs", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Dari")},
    {"ps", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Pashto")},
    {"ku", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Kurdish (Kurmanji)")},
    {"ckb", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Kurdish (Sorani)")},
    {"so", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Somali")},
    {"am", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Amharic")},
    {"ti", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Tigrinya")},
    {"sw", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Swahili")},
    {"yo", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Yoruba")},
    {"ig", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Igbo")},
    {"bin", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Edo")},
    {"pcm", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Nigerian Pidgin")},
    {"zh", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Chinese")},
    {"vi", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Vietnamese")},
    {"fil", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Filipino")},
    {"ne", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Nepali")},
    {"bn", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Bengali")},
    {"hi", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Hindi")},
    {"ur", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Urdu")},
    {"se", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Northern Sami")},
    {"rom", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Romani")},
    {"fse", QT_TRANSLATE_NOOP("Rinnalla::LanguagesEdit", "Finnish Sign Language")},
};

struct Names {
    QString tag;
    QStringList names; ///< own, English, the interface's
};

QList<Names> frequentNames()
{
    QList<Names> all;
    for (const Language& each : Frequent) {
        const QString tag = QLatin1StringView(each.tag);
        all += {tag, {LanguagesEdit::nativeName(tag), QLatin1StringView(each.name), LanguagesEdit::tr(each.name)}};
    }
    return all;
}

/// Every other language Qt has a name for; made once.
const QList<Names>& otherNames()
{
    static const QList<Names> all = [] {
        QList<Names> found;
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
            const auto language = static_cast<QLocale::Language>(i);
            const QString tag = QLocale::languageToCode(language);
            const bool frequent = std::any_of(std::begin(Frequent), std::end(Frequent),
                                              [&](const Language& each) { return tag == QLatin1StringView(each.tag); });
            if (!tag.isEmpty() && !frequent)
                found += {tag, {LanguagesEdit::nativeName(tag), QLocale::languageToString(language)}};
        }
        return found;
    }();
    return all;
}

QString label(const Names& language)
{
    const QString& own = language.names.first();
    const QString& known = language.names.last();
    return own.compare(known, Qt::CaseInsensitive) == 0 ? own : QStringLiteral("%1 – %2").arg(own, known);
}

} // namespace

LanguagesEdit::LanguagesEdit(QWidget* parent)
    : TokenEdit(parent)
{}

QString LanguagesEdit::nativeName(const QString& tag)
{
    const QLocale locale(tag);
    if (locale.language() != QLocale::C && !locale.nativeLanguageName().isEmpty()
        && tag.startsWith(QLocale::languageToCode(locale.language())))
        return locale.nativeLanguageName();
    for (const Language& each : Frequent)
        if (tag == QLatin1StringView(each.tag))
            return tr(each.name);
    return tag;
}

QString LanguagesEdit::meant(const QString& text) const
{
    const QString typed = text.trimmed();
    for (const Names& each : frequentNames() + otherNames())
        if (each.names.contains(typed, Qt::CaseInsensitive) || each.tag.compare(typed, Qt::CaseInsensitive) == 0)
            return each.tag;
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})+$"));
    return tag.match(typed).hasMatch() ? typed : QString();
}

QList<TokenEdit::Proposal> LanguagesEdit::proposals(const QString& typed) const
{
    QList<Proposal> begins;
    QList<Proposal> holds;
    for (const Names& each : frequentNames() + otherNames()) {
        const auto any = [&](auto&& test) { return std::any_of(each.names.begin(), each.names.end(), test); };
        if (any([&](const QString& name) { return name.startsWith(typed, Qt::CaseInsensitive); }))
            begins += {label(each), each.tag};
        else if (any([&](const QString& name) { return name.contains(typed, Qt::CaseInsensitive); }))
            holds += {label(each), each.tag};
    }
    return begins + holds;
}

} // namespace Rinnalla
