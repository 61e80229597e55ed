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
/// wanted is unticked; what looks like a partner that is here can be joined to it.
class PreviewCard : public Card {
    Q_OBJECT

public:
    explicit PreviewCard(Session& session, QWidget* parent = nullptr);

    void setPlan(const ImportPlan& plan); ///< what was chosen before stays chosen
    void forget();                        ///< what was chosen: the next plan is of another file
    ImportChoices choices() const;

signals:
    void accepted();
    void joined(); ///< somebody said that one of the file is, or is not, the partner that is here: compare again

private:
    void showDetails();
    void join();
    void choose(const QString& sourceId);
    void follow();
    void retranslate();

    Session& m_session;
    PlanModel* m_model;
    QHash<QString, Id> m_joined;
    QString m_last; ///< the partner joined or parted last, by source id
    Heading* m_heading;
    PlainText* m_summary;
    Notice* m_remarks;
    ChoiceBar* m_standings;
    QListView* m_list;
    QLabel* m_detailsLabel;
    QPlainTextEdit* m_details;
    QPushButton* m_join;
    QPushButton* m_take;
};

} // namespace Rinnalla
