// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/smalllibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rinnalla {

namespace {

struct Words {
    QStringView language;
    QStringView title;
    QStringView lead;
    QStringView heading;
    QStringView row; ///< long enough for several lines
};

constexpr Words Garden[] = {
    {u"fi", u"Puutarha", u"Tänään on kaunis päivä.", u"Kasvit",
     u"**Vesi:** kastelemme kasvit (*kastelukannu*) aamulla ja illalla, ja lapset auttavat meitä mielellään."},
    {u"en", u"The garden", u"It is a fine day today.", u"Plants",
     u"**Water:** we water the plants (*kastelukannu*) in the morning and in the evening, and the children like to "
     u"help us."},
    {u"th", u"สวน", u"วันนี้อากาศดีมาก", u"ต้นไม้",
     u"**น้ำ:** เรารดน้ำต้นไม้ (*kastelukannu*) ทุกเช้าและทุกเย็น เด็กหลายคนชอบมาช่วยเรารดน้ำดอกไม้และเก็บผลไม้ในสวนใหญ่หลังบ้าน"},
    {u"zh-Hans", u"花园", u"今天天气很好。", u"植物",
     u"**水**：我们早上和晚上给植物浇水（*kastelukannu*"
     u"）。孩子们喜欢帮忙，他们在花园里浇花，也摘水果。下雨的时候，我们不用浇水。"},
    {u"lo", u"ສວນ", u"ມື້ນີ້ອາກາດດີຫຼາຍ", u"ຕົ້ນໄມ້",
     u"**ນ້ຳ:** ພວກເຮົາຫົດນ້ຳຕົ້ນໄມ້ (*kastelukannu*) ໃນຕອນເຊົ້າແລະຕອນແລງ "
     u"ເດັກນ້ອຍຫຼາຍຄົນມັກມາຊ່ວຍພວກເຮົາຫົດນ້ຳດອກໄມ້ແລະເກັບໝາກໄມ້ຢູ່ໃນສວນໃຫຍ່ຫຼັງເຮືອນ"},
    {u"km", u"សួនច្បារ", u"ថ្ងៃនេះអាកាសធាតុល្អណាស់", u"រុក្ខជាតិ",
     u"**ទឹក:** យើងស្រោចទឹករុក្ខជាតិ (*kastelukannu*) នៅពេលព្រឹកនិងពេលល្ងាច "
     u"ក្មេងៗជាច្រើនចូលចិត្តមកជួយយើងស្រោចទឹកផ្កានិងបេះផ្លែឈើនៅក្នុងសួនច្បារធំនៅក្រោយផ្ទះ"},
};

QByteArray sheet(const Words& words, const QString& row)
{
    return u"# %1\n\n%2\n\n## %3\n\n1. %4\n<!-- E1 -->\n\n{{call:emergency}}\n"_s
        .arg(words.title.toString(), words.lead.toString(), words.heading.toString(), row)
        .toUtf8();
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The built-in words of a language; of one that has none the English ones, under its name.
QJsonObject wordsOf(const QJsonObject& all, const QString& language)
{
    return all.value(all.contains(language) ? language : u"en"_s).toObject();
}

QJsonObject state(const QString& language, const QDate& doNotUseAfter)
{
    return {{u"version"_s, 1},
            {u"state"_s, u"unchecked"_s},
            {u"gathered_on"_s, doNotUseAfter.addMonths(-3).toString(Qt::ISODate)},
            {u"checked_on"_s, QJsonValue::Null},
            {u"checked_by"_s, QJsonValue::Null},
            {u"do_not_use_after"_s, doNotUseAfter.toString(Qt::ISODate)},
            {u"translated_from"_s, language == u"fi" ? QJsonValue() : QJsonValue(u"fi"_s)}};
}

} // namespace

SmallLibrary::SmallLibrary(const QDate& doNotUseAfter)
{
    const auto builtIn = [](const QString& name) { return QJsonDocument::fromJson(contents(u":/"_s + name)).object(); };
    const QJsonObject phrases = builtIn(u"sheets/phrases.json"_s);
    const QJsonObject rules = builtIn(u"sheets/forbidden.json"_s);
    QJsonObject services = builtIn(u"services/services.json"_s);
    QJsonObject emergency = services[u"services"_s].toArray().first().toObject();
    QJsonObject names;
    QJsonObject titles;
    QJsonObject states;
    QJsonObject ownPhrases;
    QJsonObject ownRules;
    for (const Words& words : Garden) {
        const QString language = words.language.toString();
        names[language] = emergency[u"name"_s].toObject().value(language).toString(u"112"_s);
        titles[language] = words.title.toString();
        states[language] = state(language, doNotUseAfter);
        ownPhrases[language] = wordsOf(phrases, language);
        ownRules[language] = wordsOf(rules, language);
        write(fileOf(language), sheet(words, words.row.toString()));
    }
    emergency[u"name"_s] = names;
    services[u"services"_s] = QJsonArray{emergency};
    const QJsonObject topic{{u"id"_s, u"garden"_s},
                            {u"code"_s, 1},
                            {u"compartment"_s, u"support"_s},
                            {u"facts"_s, QJsonArray{u"E1"_s}},
                            {u"title"_s, titles},
                            {u"review_months"_s, 3},
                            {u"languages"_s, states}};
    const auto writeJson = [this](const QString& name, const QJsonObject& json) {
        write(name, QJsonDocument(json).toJson());
    };
    writeJson(u"sheets/sheets.json"_s, {{u"topics"_s, QJsonArray{topic}}});
    writeJson(u"sheets/phrases.json"_s, ownPhrases);
    writeJson(u"sheets/forbidden.json"_s, ownRules);
    writeJson(u"services/services.json"_s, services);
    write(u"facts/facts.json"_s, contents(u":/facts/facts.json"_s));
}

QString SmallLibrary::fileOf(const QString& language)
{
    return u"sheets/garden/%1.md"_s.arg(language);
}

void SmallLibrary::replaceRow(const QString& language, const QString& row)
{
    for (const Words& words : Garden)
        if (language == words.language)
            write(fileOf(language), sheet(words, row));
}

void SmallLibrary::replacePhrase(const QString& language, const QString& key, const QString& words)
{
    const QString name = u"sheets/phrases.json"_s;
    QJsonObject all = QJsonDocument::fromJson(contents(m_folder.filePath(name))).object();
    QJsonObject own = all[language].toObject();
    own[key] = words;
    all[language] = own;
    write(name, QJsonDocument(all).toJson());
}

void SmallLibrary::write(const QString& name, const QByteArray& text) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(path));
}

} // namespace Rinnalla
