// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/facts.h"

#include "core/sheets/datareader.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    json.finish();
    return fact;
}

} // namespace

Result<Facts> Facts::load(const QString& folder)
{
    auto json = DataReader::open(folder + QStringLiteral("/facts/facts.json"), QStringLiteral("facts/facts.json"));
    if (!json)
        return tl::unexpected(json.error());
    Facts facts;
    json->date("gathered_on");
    DataReader list = json->object("facts");
    for (const QString& id : list.keys())
        facts.m_facts.insert(id, readFact(id, list.object(id)));
    DataReader numbers = json->object("numbers");
    for (const QString& key : numbers.keys()) {
        DataReader number = numbers.object(key);
        facts.m_numbers.insert(key, number.integer("value"));
        number.optionalDate("valid_from");
        if (const QString fact = number.text("fact"); !facts.fact(fact))
            number.fail(QStringLiteral("fact"),
                        QCoreApplication::translate("SheetData", "there is no fact “%1”.").arg(fact));
        number.finish();
    }
    json->finish();
    if (json->error())
        return tl::unexpected(*json->error());
    return facts;
}

const Fact* Facts::fact(const QString& id) const
{
    const auto found = m_facts.constFind(id);
    return found == m_facts.constEnd() ? nullptr : &*found;
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
