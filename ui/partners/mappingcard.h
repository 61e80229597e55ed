// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directorycsv.h"
#include "ui/widgets/card.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Rinnalla {

class Notice;
class PlainText;

/// What the columns of a table mean: each with its heading and what stands in it, and a choice that was proposed by
/// looking.
class MappingCard : public Card {
    Q_OBJECT

public:
    explicit MappingCard(QWidget* parent = nullptr);

    void setTable(const DirectoryCsv::Layout& layout, const QString& fileName);
    DirectoryCsv::Layout table() const;

signals:
    void kindChosen(Rinnalla::Kind kind); ///< the table must be looked at anew
    void accepted();

private:
    void fill();
    void retranslate();
    QString targetName(const QString& target) const;

    DirectoryCsv::Layout m_layout;
    Heading* m_heading;
    PlainText* m_found;
    QLabel* m_kindLabel;
    QComboBox* m_kind;
    QLabel* m_sourceLabel;
    QLineEdit* m_source;
    Notice* m_problem;
    QWidget* m_columns;
    QFormLayout* m_form;
    QList<QComboBox*> m_targets;
    QPushButton* m_go;
};

} // namespace Rinnalla
