// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr qsizetype WidestCell = 40;

QString cellText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray() || value.isObject())
        return QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact));
    return value.toString();
}

QString shortened(const QString& cell)
{
    return cell.size() <= WidestCell ? cell : cell.left(WidestCell - 1) + u'…';
}

} // namespace

QString plainLine(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        const bool turnsDirection =
            (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c == u'\n' || c == u'\r' || c == u'\t' || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            out += u' ';
        else if (c.category() == QChar::Other_Control || turnsDirection || c == QChar(0xFEFF))
            out += u'·';
        else
            out += c;
    }
    return out;
}

QString Table::text() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList& row : m_rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], shortened(plainLine(row.at(i))).size());
    QStringList lines;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            // The last column is never cut: nothing stands behind it.
            const bool last = i + 1 == row.size();
            const QString cell = plainLine(row.at(i));
            line += last ? cell : shortened(cell).leftJustified(widths.at(i) + 2);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line;
    }
    return lines.join(u'\n');
}

QString Table::ofObjects(const QJsonArray& objects)
{
    const auto id = QStringLiteral("id");
    QStringList names;
    for (const QJsonValue& object : objects)
        for (const QString& name : object.toObject().keys())
            if (!names.contains(name))
                names += name;
    if (names.removeOne(id))
        names.prepend(id);
    Table table(names);
    for (const QJsonValue& object : objects) {
        QStringList cells;
        for (const QString& name : std::as_const(names))
            cells += name == id ? object[name].toString() : cellText(object[name]);
        table.add(cells);
    }
    return objects.isEmpty() ? QString() : table.text();
}

} // namespace Rinnalla
