// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QStringList>

namespace Rinnalla {

/// Columns for people to read. Nothing in a cell can move the cursor or colour the terminal.
class Table {
public:
    explicit Table(const QStringList& names)
        : m_rows{names}
    {}

    void add(const QStringList& cells) { m_rows += cells; }
    QString text() const;

    /// A row for each JSON object; the columns are the names that occur, `id` first.
    static QString ofObjects(const QJsonArray& objects);

private:
    QList<QStringList> m_rows;
};

/// One line: line ends, control characters and marks that turn the writing direction become spaces or dots.
QString plainLine(const QString& text);

} // namespace Rinnalla
