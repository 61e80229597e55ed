// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/casework/accesscard.h"
#include "ui/clients/clientheader.h"
#include "ui/session/page.h"

class QPushButton;
class QStackedWidget;

namespace Rinnalla {

class AidCard;
class AppointmentsCard;
class ClientForm;
class ConsentPanel;
class EmptyState;
class ErasePanel;
class GoalsCard;
class IdentityPanel;
class PathView;
class ReferralsCard;
class StepPanel;
class TimelineCard;

/// Place "client" with the client as its record. Details: "step/new" and "step/<step>" walk a step, "edit" edits the
/// client, "consent" takes one down, "addendum/<contact>" adds to a note; "appointment/…", "goal/…" and "referral/…"
/// open the form of one, or of a new one. A client of another room is not shown. That a card was opened is written
/// down.
class ClientCardPage final : public Page {
    Q_OBJECT

public:
    explicit ClientCardPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

    /// Where a draft of this name, about a client, is gone on with; an empty page where the name is none of ours.
    static Place placeOfDraft(const QString& name);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum View { Overview, Step, EditClient, Nobody };

    QWidget* makeOverview();
    QWidget* makePathCard();
    bool openCase(const QString& detail);
    void showCase();
    void connectHeader();
    bool load();
    ClientHeader::Open openConflicts() const;
    void reload();
    void refresh(const QList<Edit>& edits);
    void showView(View view);
    void openStep(const Id& step);
    void showFocus(); ///< scrolls to the form that was opened
    void toggleIdentity(bool shown);
    void setState(const QString& state);

    Record m_client; ///< null id where there is nobody to show
    ClientHeader* m_header;
    QStackedWidget* m_views;
    IdentityPanel* m_identity;
    ConsentPanel* m_consent;
    ErasePanel* m_erase;
    PathView* m_path;
    QWidget* m_noSteps;
    QPushButton* m_printPath;
    GoalsCard* m_goals;
    AppointmentsCard* m_appointments;
    ReferralsCard* m_referrals;
    AidCard* m_aids;
    TimelineCard* m_timeline;
    AccessCard* m_accesses;
    CardOpenings m_openings;
    StepPanel* m_step;
    ClientForm* m_form;
    EmptyState* m_nobody;
};

} // namespace Rinnalla
