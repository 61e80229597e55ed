// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetchecker.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace Rinnalla {

/// What the checker found in the text being edited, row by row: an icon, the level in words, the row, what is wrong.
/// A click or Enter asks for the row.
class FindingsList : public QWidget {
    Q_OBJECT

public:
    explicit FindingsList(QWidget* parent = nullptr);

    void setFindings(const QList<SheetFinding>& findings);
    bool hasErrors() const;

signals:
    void rowAsked(int row);

private:
    void refresh();

    QLabel* m_summary;
    QListWidget* m_list;
    QList<SheetFinding> m_findings;
};

} // namespace Rinnalla
