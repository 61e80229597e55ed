// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/sheetversions.h"

#include "core/library/libraryedits.h"

#include "core/sheets/sheetcatalogue.h"

#include <QFile>
#include <QRegularExpression>

namespace Rinnalla::SheetVersions {

namespace {

QString builtIn(const SheetCatalogue& sheets, const SheetName& name)
{
    QFile file(QStringLiteral("%1/sheets/%2/%3.md").arg(sheets.folder(), name.topic, name.language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutWords(const QString& line)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{[^}]*\\}\\}"));
    static const QRegularExpression row(QStringLiteral("^\\d+\\. "));
    if (line.startsWith(QStringLiteral("<!--")) || line.startsWith(QStringLiteral("{{")))
        return line;
    if (line.startsWith(u'#'))
        return line.section(u' ', 0, 0) + u' ';
    QStringList parts;
    if (const auto number = row.match(line); number.hasMatch())
        parts += number.captured().trimmed();
    for (auto found = placeholder.globalMatch(line); found.hasNext();)
        parts += found.next().captured();
    return parts.isEmpty() ? QString() : parts.join(u' ') + u' ';
}

} // namespace

QString before(Session& session, const SheetName& name)
{
    const SheetCatalogue& sheets = session.sheets();
    const QString now = sheets.markdown(name.topic, name.language);
    const auto history = session.store().journal().history(LibraryEdits::idOf(name));
    if (!history) {
        session.fail(history.error());
        return {};
    }
    QStringList used{builtIn(sheets, name)};
    for (const HistoryEntry& entry : *history)
        if (entry.values.contains(SheetField::Text)) {
            const QString text = entry.values.value(SheetField::Text).toString();
            used += text.isEmpty() ? used.constFirst() : text;
        }
    while (!used.isEmpty() && used.constLast() != now)
        used.removeLast();
    while (!used.isEmpty() && used.constLast() == now)
        used.removeLast();
    return used.isEmpty() ? QString() : used.constLast();
}

QString skeleton(const QString& sourceMarkdown)
{
    QStringList lines = sourceMarkdown.split(u'\n');
    for (QString& line : lines)
        line = withoutWords(line);
    return lines.join(u'\n');
}

} // namespace Rinnalla::SheetVersions
