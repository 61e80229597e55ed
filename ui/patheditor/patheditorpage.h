// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/routelibrary.h"
#include "ui/patheditor/routeforms.h"
#include "ui/patheditor/routetree.h"
#include "ui/session/page.h"

#include <QTimer>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace Rinnalla {

class CheckPanel;
class DraftKeeper;
class FindingsList;
class FlowLayout;
class Notice;
class PlainText;
class RouteForm;
class RouteStepForm;

/// Place "path-editor", detail "route" or "route/step": the organisation's own routes, edited in a form. What is typed
/// is kept on this laptop as "path/<route>" until it is saved as a draft, which the team shares, or taken into use.
/// Only routes of the session's room.
class PathEditorPage final : public Page {
    Q_OBJECT

public:
    explicit PathEditorPage(Session& session, QWidget* parent = nullptr);
    ~PathEditorPage() override;

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectTree();
    QWidget* makeTop();
    QWidget* makeMain();
    QWidget* makeButtons();
    QPushButton* addButton(FlowLayout* row, const char* name, void (PathEditorPage::*pressed)());
    void retranslate();

    void open(const QString& route, int step);
    void begin(const QString& route);
    void showForm();
    void showTree();
    void typed();
    void examine();
    void pathsChanged();
    void refresh();
    void refreshState();
    void refreshConflict();
    QString stateOf(const Route& route) const;
    QList<RouteTree::Entry> entries() const;
    RouteFormNeeds needs() const;

    LibraryEdits::By by() const;
    int nextVersion() const;
    QString text() const; ///< of what stands in the form
    bool isOfRoom(const QString& route) const;
    bool saveQuietly();
    bool write(const Edit& edit, const QString& done);

    void newRoute();
    void newStep();
    void moveStep(int by);
    void removeStep();
    void saveDraft();
    void dropDraft();
    void takeIntoUse();
    void beginCheck();
    void check();
    void withdraw();
    void useAgain();
    void useBuiltIn();

    RouteTree* m_tree;
    QComboBox* m_beside;
    PlainText* m_state;
    Notice* m_refused;
    Notice* m_conflict;
    Notice* m_basisChanged;
    Notice* m_dropped;
    QScrollArea* m_scroll;
    RouteForm* m_routeForm = nullptr;
    RouteStepForm* m_stepForm = nullptr;
    FindingsList* m_findings;
    CheckPanel* m_check;
    QBoxLayout* m_columns = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_markChecked = nullptr;
    QPushButton* m_drop = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_builtIn = nullptr;

    Route m_route;   ///< as it stands in the form
    int m_step = -1; ///< whose form is shown; -1: the route's
    QString m_used;  ///< text of the route in use; empty: none is
    QString m_saved; ///< text of the shared draft, else of what is in use
    QString m_basis; ///< digest of the text in use it was begun from
    QList<RouteFault> m_faults;
    std::unique_ptr<DraftKeeper> m_keeper;
    QTimer m_soon; ///< after a pause in typing
};

} // namespace Rinnalla
