// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/casework/owndatawords.h"

#include "core/sheets/datareader.h"

#include <QDir>

namespace Rinnalla {

namespace {

/// What stands under a name, "fields/client.state"; of a field that is called the same in every kind, "fields/state".
QString nameOf(const char* part, Kind kind, const Field& field)
{
    return QStringLiteral("%1/%2.%3")
        .arg(QLatin1StringView(part), QLatin1StringView(info(kind).name), QLatin1StringView(field.name));
}

Result<QHash<QString, QString>> wordsOf(DataReader& json)
{
    QHash<QString, QString> words;
    for (const char* part : {"texts", "kinds", "fields", "choices"}) {
        DataReader named = json.object(part);
        for (const QString& name : named.keys())
            words.insert(QLatin1StringView(part) + u'/' + name, named.text(name.toLatin1().constData()));
        named.finish();
    }
    json.finish();
    if (json.error())
        return tl::unexpected(*json.error());
    return words;
}

} // namespace

QHash<QString, OwnDataWords> OwnDataWords::load(const QString& folder, QList<Error>* refused)
{
    QHash<QString, OwnDataWords> all;
    const QDir files(folder);
    for (const QString& name : files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        auto json = DataReader::open(files.filePath(name), QStringLiteral("owndata/") + name);
        const QString language = json ? json->text("language") : QString();
        const auto words = json ? wordsOf(*json) : tl::unexpected(json.error());
        if (words)
            all[language].m_words = *words;
        else if (refused)
            *refused += words.error();
    }
    return all;
}

QString OwnDataWords::kind(Kind kind) const
{
    return m_words.value(QStringLiteral("kinds/") + QLatin1StringView(info(kind).name));
}

QString OwnDataWords::field(Kind kind, quint16 field) const
{
    const Field* known = info(kind).field(field);
    if (!known)
        return {};
    const auto own = m_words.constFind(nameOf("fields", kind, *known));
    return own != m_words.constEnd() ? *own : m_words.value(QStringLiteral("fields/") + QLatin1StringView(known->name));
}

QString OwnDataWords::choice(Kind kind, quint16 field, const QString& value) const
{
    const Field* known = info(kind).field(field);
    return known ? m_words.value(nameOf("choices", kind, *known) + u'.' + value) : QString();
}

} // namespace Rinnalla
