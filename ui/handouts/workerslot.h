// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetpage.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Rinnalla {

/// What the worker leaves on a full sheet: who they are to the person, how to reach them, and words the person can say.
/// Filled in when it is printed, never stored. It needs no words of ours, so it reads in every language.
struct WorkerSlot {
    QString who; ///< first name or role
    QString phone;
    QString hours;
    QString words; ///< "You can say: …"

    /// Under what the page says, who and which number in the footer too; nothing on cards and neutral paper, and
    /// nothing where nothing is filled in.
    void addTo(SheetPage& page) const;
};

/// Where it is filled in; folded until it is wanted.
class WorkerSlotField : public QWidget {
    Q_OBJECT

public:
    explicit WorkerSlotField(QWidget* parent = nullptr);

    WorkerSlot filled() const;
    void clear(); ///< and folds it

signals:
    void changed();

private:
    void retranslate();

    QToolButton* m_open;
    QWidget* m_fields;
    QList<QPair<QLabel*, QLineEdit*>> m_lines;
};

} // namespace Rinnalla
