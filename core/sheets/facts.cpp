// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/facts.h"

#include "core/sheets/datareader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Rinnalla {

namespace {

Fact readFact(const QString& id, DataReader json)
{
    Fact fact;
    fact.id = id;
    fact.text = json.text("text");
    fact.term = json.optionalText("term");
    fact.source = json.optionalText("source");
    fact.confidence = json.choice("confidence", Facts::confidences());
    fact.note = json.optionalText("note");
    fact.reviewMonths = json.integer("review_months");
    json.date("gathered_on");
    fact.doNotUseAfter = json.date("do_not_use_after");
    json.finish();
    return fact;
}

Status errorOf(const DataReader& json)
{
    return json.error() ? Status(tl::unexpected(*json.error())) : Status();
}

} // namespace

QJsonObject overlaid(QJsonObject entry, const QJsonObject& differing)
{
    for (auto field = differing.begin(); field != differing.end(); ++field)
        entry.insert(field.key(), field.value());
    return entry;
}

Result<Facts> Facts::load(const QString& folder)
{
    auto json = DataReader::open(folder + QStringLiteral("/facts/facts.json"), QStringLiteral("facts/facts.json"));
    if (!json)
        return tl::unexpected(json.error());
    Facts facts;
    facts.m_publishers = json->texts("publishers");
    DataReader list = json->object("facts");
    for (const QString& id : list.keys())
        facts.addFact(id, list.object(id));
    DataReader numbers = json->object("numbers");
    for (const QString& key : numbers.keys())
        facts.addNumber(key, numbers.object(key));
    json->finish();
    if (json->error())
        return tl::unexpected(*json->error());
    return facts;
}

void Facts::addFact(const QString& id, DataReader json)
{
    m_factEntries.insert(id, json.whole());
    m_facts.insert(id, readFact(id, json));
}

void Facts::addNumber(const QString& key, DataReader json, bool mayBeUnknown)
{
    m_numberEntries.insert(key, json.whole());
    const bool isUnknown = mayBeUnknown && json.raw("value").isNull();
    m_numbers.insert(key, isUnknown ? std::nullopt : std::optional(json.integer("value")));
    json.optionalDate("valid_from");
    json.date("gathered_on");
    json.date("do_not_use_after");
    if (const QString known = json.text("fact"); !fact(known))
        json.fail(QStringLiteral("fact"),
                  QCoreApplication::translate("SheetData", "there is no fact “%1”.").arg(known));
    json.finish();
}

Status Facts::layFact(const QString& id, const QJsonObject& differing)
{
    const DataReader json = DataReader::of(overlaid(factEntry(id), differing), QStringLiteral("fact/") + id);
    Facts tried = *this;
    tried.addFact(id, json);
    if (const Status right = errorOf(json); !right)
        return right;
    tried.m_publishers += hostsIn(differing.value(QStringLiteral("source")).toString());
    *this = std::move(tried);
    return {};
}

Status Facts::layNumber(const QString& key, const QJsonObject& differing)
{
    const DataReader json = DataReader::of(overlaid(numberEntry(key), differing), QStringLiteral("number/") + key);
    Facts tried = *this;
    constexpr bool mayBeUnknown = true;
    tried.addNumber(key, json, mayBeUnknown);
    if (const Status right = errorOf(json); !right)
        return right;
    *this = std::move(tried);
    return {};
}

QStringList Facts::numberKeys() const
{
    QStringList keys = m_numberEntries.keys();
    keys.sort();
    return keys;
}

QStringList Facts::factIds() const
{
    QStringList ids = m_facts.keys();
    ids.sort();
    return ids;
}

const Fact* Facts::fact(const QString& id) const
{
    const auto found = m_facts.constFind(id);
    return found == m_facts.constEnd() ? nullptr : &*found;
}

QString Facts::factOf(const QString& key) const
{
    return numberEntry(key).value(QStringLiteral("fact")).toString();
}

QDate Facts::lastDayOf(const QString& key) const
{
    return QDate::fromString(numberEntry(key).value(QStringLiteral("do_not_use_after")).toString(), Qt::ISODate);
}

QString Facts::publisher(const QString& id) const
{
    const Fact* known = fact(id);
    const QStringList hosts = known ? hostsIn(known->source) : QStringList();
    const auto found =
        std::find_if(hosts.begin(), hosts.end(), [&](const QString& host) { return m_publishers.contains(host); });
    return found == hosts.end() ? QString() : *found;
}

const QStringList& Facts::confidences()
{
    static const QStringList all{
        QStringLiteral("SEEN"), QStringLiteral("SEEN-OLD"), QStringLiteral("SEEN-2ND"), QStringLiteral("SEED"),
        QStringLiteral("OWN"),  QStringLiteral("MEMORY"),   QStringLiteral("CONFLICT"), QStringLiteral("NOT-FOUND"),
    };
    return all;
}

bool Facts::isConfirmed(const QString& confidence)
{
    return confidences().indexOf(confidence) < confidences().indexOf(QStringLiteral("MEMORY"));
}

QStringList hostsIn(const QString& source)
{
    static const QRegularExpression host(QStringLiteral("(?:[a-z0-9-]+\\.)+[a-z]{2,}"));
    QStringList hosts;
    for (auto matches = host.globalMatch(source.toLower()); matches.hasNext();) {
        QString name = matches.next().captured();
        if (name.startsWith(QStringLiteral("www.")))
            name.remove(0, 4);
        if (!hosts.contains(name))
            hosts += name;
    }
    return hosts;
}

} // namespace Rinnalla
