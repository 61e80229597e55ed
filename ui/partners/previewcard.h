// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/importplan.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"

#include <QSet>

class QListView;
class QPlainTextEdit;
class QPushButton;

namespace Rinnalla {

class ChoiceBar;
class Notice;
class PlainText;
class PlanModel;

/// What an import would do, before it does: how many are new, changed, the same, refused; which, and how. What is not
/// wanted is unticked.
class PreviewCard : public Card {
    Q_OBJECT

public:
    explicit PreviewCard(Session& session, QWidget* parent = nullptr);

    void setPlan(const ImportPlan& plan);
    const QSet<Id>& unticked() const;

signals:
    void accepted();

private:
    void showDetails();
    void follow();
    void retranslate();

    PlanModel* m_model;
    Heading* m_heading;
    PlainText* m_summary;
    Notice* m_remarks;
    ChoiceBar* m_standings;
    QListView* m_list;
    QLabel* m_detailsLabel;
    QPlainTextEdit* m_details;
    QPushButton* m_take;
};

} // namespace Rinnalla
