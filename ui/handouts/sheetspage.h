// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/handouts/handingout.h"
#include "ui/handouts/handout.h"
#include "ui/session/page.h"

#include <QTimer>

class QBoxLayout;
class QListView;
class QToolButton;

namespace Rinnalla {

class HandoutPanel;
class Notice;
class SheetChoice;
class SheetPreview;
class SheetsModel;
class WorkerSlotField;

/// Rights sheets: choose a topic and a language, see the page as it will be, give it. The place's detail is
/// "topic/language", its record the client it is for. `output` outlives the page. What is being printed when the page
/// is destroyed is printed to its end; nothing of it is shown any more.
class SheetsPage : public Page {
    Q_OBJECT

public:
    SheetsPage(Session& session, OutputService& output, QWidget* parent = nullptr);
    ~SheetsPage() override;

    void show(const Place& place) override;
    Place place() const override;
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    void topicChosen();
    void refresh();
    void sheetsChanged();
    void showState(const SheetRequest& request);
    void refuse(const Error& error);
    void answered(PaperSafety safety);
    Paper paper(); ///< as it stands on the screen

    HandingOut* m_handing;
    SheetsModel* m_model;
    QListView* m_topics;
    QBoxLayout* m_whole;
    SheetChoice* m_choice;
    HandoutPanel* m_panel;
    WorkerSlotField* m_slot;
    Notice* m_checked;
    Notice* m_warning;
    Notice* m_refusal;
    SheetPreview* m_preview;
    SheetPage m_page;
    QTimer m_soon; ///< while the worker types their line, the page is not made for every letter
    bool m_usable = false;
};

} // namespace Rinnalla
