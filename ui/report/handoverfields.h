// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/htcds.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QToolButton;

namespace Rinnalla {

/// Every field of the HTCDS that a worker may answer, in the standard's sections and words. A section is open where the
/// official template asks for something of it; the others open when they are wanted. What is left empty is no answer.
class HandoverFields final : public QWidget {
    Q_OBJECT

public:
    explicit HandoverFields(QWidget* parent = nullptr);

    /// What is answered; with `withNames` false, without what tells who it is.
    Htcds::Case answers(bool withNames) const;
    void fill(const Htcds::Case& known); ///< only where nothing is answered yet
    void clear();
    void showNames(bool shown); ///< the fields that tell who it is

private:
    struct Section {
        QString name;
        QToolButton* head;
        QWidget* body;
        QFormLayout* form;
    };

    Section& section(const QString& name);
    void addField(const Htcds::Field& field);
    QWidget* makeField(const Htcds::Field& field);
    QWidget* makeLine(const Htcds::Field& field);
    QWidget* makeNote(const Htcds::Field& field);
    QWidget* makeChoice(const Htcds::Field& field, const QStringList& values, const QStringList& labels);
    QWidget* makeBoxes(const Htcds::Field& field);
    void count();

    QList<Section> m_sections;
    QList<std::pair<QWidget*, QWidget*>> m_telling;               ///< label and field that tell who it is
    QMap<QString, std::function<QStringList()>> m_answers;        ///< what is answered, by the field's name
    QMap<QString, std::function<void(const QStringList&)>> m_set; ///< shows these, or nothing
};

} // namespace Rinnalla
