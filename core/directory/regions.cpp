// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory/regions.h"

#include "core/base/text.h"
#include "core/sheets/datareader.h"

#include <algorithm>

namespace Rinnalla::Directory {

namespace {

const QStringList Languages{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};

QHash<QString, QString> namesOf(DataReader names)
{
    QHash<QString, QString> read;
    for (const QString& language : Languages)
        if (const QString name = names.raw(qPrintable(language)).toString(); !name.isEmpty())
            read.insert(language, name);
    return read;
}

/// "Pirkanmaan hyvinvointialue" is looked for as "Pirkanmaa" too.
QStringList shortNames(const QString& name)
{
    static const QStringList endings{QStringLiteral("n hyvinvointialue"), QStringLiteral(" hyvinvointialue"),
                                     QStringLiteral(" välfärdsområde"), QStringLiteral("s välfärdsområde"),
                                     QStringLiteral(" wellbeing services county")};
    QStringList names{name};
    for (const QString& ending : endings)
        if (name.endsWith(ending))
            names += name.chopped(ending.size());
    return names;
}

QString nameIn(const QHash<QString, QString>& names, const QString& language)
{
    const QString known = names.value(language.section(u'-', 0, 0));
    return known.isEmpty() ? names.value(Languages.first()) : known;
}

} // namespace

Regions::Regions()
{
    auto file =
        DataReader::open(QStringLiteral(":/directory/municipalities.json"), QStringLiteral("municipalities.json"));
    if (!file)
        qFatal("%s", qPrintable(file.error().message)); // built in and tested: it cannot be wrong on its own
    for (DataReader& each : file->objects("counties")) {
        const QString code = each.text("code");
        m_counties += code;
        m_countyNames.insert(code, namesOf(each.object("name")));
        for (const QString& name : std::as_const(m_countyNames[code]))
            for (const QString& shorter : shortNames(name))
                m_countyByName.insert(Text::folded(shorter), code);
    }
    for (DataReader& each : file->objects("municipalities")) {
        const QString code = each.text("code");
        m_municipalities += code;
        m_municipalityNames.insert(code, namesOf(each.object("name")));
        m_countyOf.insert(code, each.text("county"));
        for (const QString& name : std::as_const(m_municipalityNames[code]))
            m_municipalityByName.insert(Text::folded(name), code);
    }
    if (file->error())
        qFatal("%s", qPrintable(file->error()->message));
    std::sort(m_municipalities.begin(), m_municipalities.end(), [this](const QString& one, const QString& other) {
        return Text::sortKey(municipalityName(one, Languages.first()))
               < Text::sortKey(municipalityName(other, Languages.first()));
    });
}

const Regions& Regions::finnish()
{
    static const Regions regions;
    return regions;
}

QString Regions::municipality(const QString& text) const
{
    const QString trimmed = text.trimmed();
    return m_municipalityNames.contains(trimmed) ? trimmed : m_municipalityByName.value(Text::folded(trimmed));
}

QString Regions::county(const QString& text) const
{
    const QString trimmed = text.trimmed();
    return m_countyNames.contains(trimmed) ? trimmed : m_countyByName.value(Text::folded(trimmed));
}

QString Regions::municipalityName(const QString& code, const QString& language) const
{
    return nameIn(m_municipalityNames.value(code), language);
}

QString Regions::countyName(const QString& code, const QString& language) const
{
    return nameIn(m_countyNames.value(code), language);
}

} // namespace Rinnalla::Directory
