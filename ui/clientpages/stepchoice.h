// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clientpages/clientpages.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QListWidget;

namespace Rinnalla {

/// Which steps of a path come on paper, and what of them. What the person has chosen, has under way or has done is
/// marked; the rest can be. The templates outlive it.
class StepChoice : public Card {
    Q_OBJECT

public:
    explicit StepChoice(const PathTemplates& paths, QWidget* parent = nullptr);

    void begin(const QList<Record>& steps);  ///< with the marks as they are for somebody new
    void update(const QList<Record>& steps); ///< the marks stay where the steps are the same
    /// What the person wants, in their own words: printed only where they want it, so the mark is never there before.
    void setGoals(const QStringList& goals);
    QList<Record> chosen() const;
    PathContents contents() const;

signals:
    void changed(); ///< by the worker

private:
    void fill(const QSet<Id>& marked);
    void retranslate();

    const PathTemplates& m_paths;
    QList<Record> m_steps;
    QLabel* m_which;
    QListWidget* m_list;
    QCheckBox* m_dates;
    QCheckBox* m_words;
    QCheckBox* m_numbers;
    QCheckBox* m_goals;
    QStringList m_goalWords;
};

} // namespace Rinnalla
