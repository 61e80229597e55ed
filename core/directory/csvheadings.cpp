// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/csvheadings.h"

#include "core/base/text.h"
#include "core/directory/directorycsv.h"
#include "core/directory/entryvalues.h"

#include <QDate>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla::CsvHeadings {

namespace {

struct Word {
    const char* target;
    const char* words; ///< as headings begin or are, folded; between bars; with = only the whole heading
};

/// What stands first wins: "palvelun nimi" is a name before "palvelu" is anything.
const QList<Word>& words()
{
    static const QList<Word> words{
        {"id", "id|tunnus|tunniste|=key|=code|=koodi|=kod|sourcecode|source_id|=nro|uid"},
        {"organisation", "organisaatio|organisation|organization|jarjesto|yhdistys|palveluntuottaja|tuottaja|"
                         "forening|toimija|provider|agency|yllapitaja"},
        {"name", "nimi|name|namn|palvelu|service|tjanst|toimipaikka|toimipiste|yksikko|kohde|sourcename|paikka|"
                 "benamning|otsikko|title|organisaatio|organisation|organization|jarjesto|yhdistys"},
        {"alternate_name", "rinnakkaisnimi|lyhenne|alternate_name|alternate name|forkortning|muu nimi|annat namn"},
        {"phones", "puhelin|puh|phone|tel|tfn|telefon|gsm|matkapuhelin|mobil|mobile|numero|paivystys"},
        {"emails", "sahkoposti|email|e-mail|e-post|epost|mail|sposti|s-posti|meili"},
        {"websites",
         "www|verkkosivu|kotisivu|web|website|url|hemsida|hemsidor|webbplats|webbsida|webbsidor|webbadress|nettisivu|"
         "nettiosoite|internet|homepage|linkki|link"},
        {"postal_code", "postinumero|postinro|postal code|postal_code|postnummer|postnr|zip|postcode|pono|pnro"},
        {"city", "postitoimipaikka|postitmp|kaupunki|city|stad|town|postort|postanstalt|paikkakunta|ort"},
        {"address_1",
         "katuosoite|osoite|kayntiosoite|address|adress|street|gatuadress|besoksadress|address_1|lahiosoite"},
        {"municipality", "kunta|sijaintikunta|kotikunta|municipality|kommun|hemkommun"},
        {"region", "alue|maakunta|hyvinvointialue|region|valfardsomrade|county|landskap"},
        {"country", "maa|country|land"},
        {"languages", "kieli|kielet|palvelukieli|palvelukielet|language|languages|sprak|servicesprak|spoken"},
        {"hours", "aukiolo|aukioloajat|avoinna|auki|palveluaika|palveluajat|opening hours|business hours|hours|"
                  "oppettider|oppet|oppettid|oppethallning|aukioloaika"},
        {"description", "kuvaus|description|beskrivning|lisatieto|lisatiedot|info|tiedot|selite"},
        {"price", "hinta|price|pris|maksu|fee|avgift|cost"},
        {"free_of_charge", "maksuton|free|avgiftsfri|gratis"},
        {"without_name", "nimettomana|anonyymi|anonymous|anonymt"},
        {"eligibility", "kenelle|kohderyhma|eligibility|target group|malgrupp|vem"},
        {"how_to_apply", "hakeutuminen|ohjautuminen|how to apply|ansokan|ajanvaraus"},
        {"classes", "luokka|luokat|class|category|kategoria|kategori|aihe|tyyppi"},
        {"areas", "palvelualue|toiminta-alue|areas|service area"},
        {"networks", "verkosto|verkostot|network|networks|natverk"},
        {"verified_on", "tarkistettu|paivitetty|verified|checked|kontrollerad|uppdaterad|updated"},
    };
    return words;
}

const QMap<QString, QString>& tags()
{
    static const QMap<QString, QString> tags{
        {QStringLiteral("#org"), QStringLiteral("organisation")},
        {QStringLiteral("#service"), QStringLiteral("name")},
        {QStringLiteral("#loc"), QStringLiteral("name")},
        {QStringLiteral("#contact+phone"), QStringLiteral("phones")},
        {QStringLiteral("#contact+email"), QStringLiteral("emails")},
        {QStringLiteral("#contact+url"), QStringLiteral("websites")},
        {QStringLiteral("#contact"), QStringLiteral("phones")},
        {QStringLiteral("#adm1"), QStringLiteral("region")},
        {QStringLiteral("#adm2"), QStringLiteral("municipality")},
        {QStringLiteral("#country"), QStringLiteral("country")},
        {QStringLiteral("#description"), QStringLiteral("description")},
        {QStringLiteral("#sector"), QStringLiteral("classes")},
        {QStringLiteral("#subsector"), QStringLiteral("classes")},
    };
    return tags;
}

/// "#contact+phone+primary" is "#contact+phone" before it is "#contact".
QString byTag(const QString& tag)
{
    QString known = tag.toLower().remove(u' ');
    while (!known.isEmpty()) {
        if (tags().contains(known))
            return tags().value(known);
        known = known.contains(u'+') ? known.section(u'+', 0, -2) : QString();
    }
    return {};
}

QString byWord(const QString& heading, const QStringList& possible)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9_ -]+"));
    const QString folded = Text::folded(heading).replace(other, QStringLiteral(" ")).simplified();
    if (possible.contains(folded))
        return folded;
    const QStringList said = folded.split(u' ', Qt::SkipEmptyParts);
    for (const bool whole : {true, false}) // "puhelinnumero" begins with a word; "osoite" is one
        for (const Word& word : words())
            for (const QString& known : QString::fromLatin1(word.words).split(u'|')) {
                const bool is = folded == known || said.contains(known) || u'=' + folded == known; // not "postal code"
                const bool begins = known.size() > 3 && folded.startsWith(known);
                if (possible.contains(QLatin1StringView(word.target)) && (whole ? is : begins))
                    return QLatin1StringView(word.target);
            }
    return {};
}

/// Without headings, what the cells hold has to tell.
QString byLook(const QList<QStringList>& samples, qsizetype column)
{
    static const QRegularExpression phone(QStringLiteral("\\A\\+?[0-9][0-9 ()/-]{4,}\\z"));
    for (const QStringList& row : samples) {
        const QString cell = row.value(column).trimmed();
        if (EntryText::isEmail(cell))
            return QStringLiteral("emails");
        if (cell.startsWith(QStringLiteral("http")) || cell.startsWith(QStringLiteral("www.")))
            return QStringLiteral("websites");
        if (phone.match(cell).hasMatch())
            return QStringLiteral("phones");
    }
    return {};
}

} // namespace

QStringList propose(Kind kind, const QStringList& headings, const QStringList& tagged,
                    const QList<QStringList>& samples)
{
    const QStringList possible = DirectoryCsv::targets(kind);
    qsizetype columns = qMax(headings.size(), tagged.size());
    for (const QStringList& row : samples)
        columns = qMax(columns, row.size());
    static const QStringList several{QStringLiteral("phones"),   QStringLiteral("emails"),
                                     QStringLiteral("websites"), QStringLiteral("description"),
                                     QStringLiteral("classes"),  QStringLiteral("languages")};
    constexpr qsizetype longestHeading = 200;
    QStringList proposed;
    for (qsizetype i = 0; i < columns; ++i) {
        QString target = byTag(tagged.value(i).left(longestHeading));
        if (kind == Kind::Partner && target == QStringLiteral("organisation"))
            target = QStringLiteral("name");
        if (!possible.contains(target))
            target = byWord(headings.value(i).left(longestHeading), possible);
        if (target.isEmpty() && headings.isEmpty())
            target = byLook(samples, i);
        proposed += proposed.contains(target) && !several.contains(target) ? QString() : target;
    }
    if (!proposed.contains(QStringLiteral("name"))) // the first column nobody else wants
        if (const qsizetype free = proposed.indexOf(QString()); free >= 0 && headings.isEmpty())
            proposed[free] = QStringLiteral("name");
    return proposed;
}

QString isoDate(const QString& text)
{
    const QDate day = QDate::fromString(text.trimmed(), QStringLiteral("d.M.yyyy"));
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

bool isYes(const QString& text)
{
    static const QStringList words{QStringLiteral("1"),   QStringLiteral("x"),    QStringLiteral("on"),
                                   QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("kylla"),
                                   QStringLiteral("ja"),  QStringLiteral("k")};
    return words.contains(Text::folded(text.trimmed()));
}

} // namespace Rinnalla::CsvHeadings
