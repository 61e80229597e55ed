// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/languagenames.h"

#include "core/base/text.h"

#include <QHash>
#include <QLocale>

namespace Rinnalla::LanguageNames {

namespace {

struct Named {
    const char* code;
    const char* names; ///< in Finnish and Swedish; Qt knows the English ones, and most in the language itself
};

constexpr Named Neighbours[]{
    {"fi", "suomi suomeksi finska"},
    {"fi-x-selko", "selkosuomi selkokieli lättfinska"},
    {"sv", "ruotsi ruotsiksi svenska"},
    {"en", "englanti englanniksi engelska"},
    {"se", "pohjoissaame nordsamiska"},
    {"smn", "inarinsaame enaresamiska"},
    {"sms", "koltansaame koltta skoltsamiska"},
    {"fse", "viittomakieli viittomakielellä teckenspråk"},
    {"ru", "venäjä venäjäksi ryska"},
    {"uk", "ukraina ukrainska"},
    {"et", "viro eesti estniska"},
    {"lv", "latvia lettiska"},
    {"lt", "liettua litauiska"},
    {"pl", "puola polska"},
    {"ro", "romania rumänska"},
    {"hu", "unkari ungerska"},
    {"bg", "bulgaria bulgariska"},
    {"sq", "albania albanska"},
    {"de", "saksa tyska"},
    {"fr", "ranska franska"},
    {"es", "espanja spanska español castellano"},
    {"pt", "portugali portugisiska"},
    {"it", "italia italienska"},
    {"ar", "arabia arabiaksi arabiska"},
    {"prs", "dari"},
    {"fa", "persia farsi persiska"},
    {"ckb", "sorani soranî"},
    {"kmr", "kurmandži kurmanji"},
    {"ku", "kurdi kurdiska"},
    {"tr", "turkki turkiska"},
    {"so", "somali somalia somaliska"},
    {"am", "amhara amhariska"},
    {"ti", "tigrinja tigrinya"},
    {"sw", "suahili swahili"},
    {"th", "thai thaimaa thailändska"},
    {"vi", "vietnam vietnamesiska"},
    {"zh", "kiina kinesiska mandariini"},
    {"ne", "nepali nepalesiska"},
    {"tl", "tagalog filipino"},
    {"bn", "bengali"},
    {"hi", "hindi"},
    {"ur", "urdu"},
};

QHash<QString, QString> allNames()
{
    QHash<QString, QString> codes;
    for (int i = QLocale::LastLanguage; i > QLocale::C; --i) { // of two of one name the first
        const auto language = static_cast<QLocale::Language>(i);
        const QString code = QLocale::languageToCode(language);
        codes.insert(Text::folded(QLocale(language).nativeLanguageName()), code);
        codes.insert(Text::folded(QLocale::languageToString(language)), code);
    }
    codes.remove(QString());
    for (const Named& language : Neighbours)
        for (const QString& name : QString::fromUtf8(language.names).split(u' '))
            codes.insert(Text::folded(name), QString::fromLatin1(language.code));
    return codes;
}

} // namespace

QString codeOf(const QString& name)
{
    static const QHash<QString, QString> codes = allNames();
    return codes.value(Text::folded(name.trimmed()));
}

} // namespace Rinnalla::LanguageNames
