// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clientpages/clientpages.h"
#include "ui/handouts/handingout.h"
#include "ui/session/page.h"

class QPushButton;

namespace Rinnalla {

class HandoutPanel;
class Heading;
class Notice;
class PaperChoice;
class SheetPreview;
class StepChoice;

/// Place "paper" (ui/path/clientpaper.h): a client's own pages as they will be on paper: their path, or the options of
/// a step, these for nobody in particular too. `output` outlives the page. What is being printed when the page is
/// destroyed is printed to its end.
class PaperPage final : public Page {
    Q_OBJECT

public:
    PaperPage(Session& session, OutputService& output, QWidget* parent = nullptr);
    ~PaperPage() override;

    void show(const Place& place) override;
    Place place() const override { return m_place; }
    using Page::show;

private:
    void build();
    void retranslate();
    bool isPath() const { return m_step.isEmpty(); }
    Place before() const;
    void reload(); ///< the steps of the path, as they are in the store now
    void refresh();
    void say(const SheetPage& page);
    void refuse(const Error& error);
    Result<SheetPage> makePage();
    PlannedStep planned(const Record& step);
    QStringList told() const;
    Paper paper() const; ///< as it stands on the screen

    HandingOut* m_handing;
    ClientPages m_pages;
    Place m_place;
    QString m_step;  ///< the template's id; empty: the path
    Record m_client; ///< null id: nobody in particular
    Heading* m_heading;
    QPushButton* m_back;
    PaperChoice* m_choice;
    StepChoice* m_steps;
    HandoutPanel* m_panel;
    Notice* m_state;
    Notice* m_privacy;
    Notice* m_refusal;
    SheetPreview* m_preview;
    SheetPage m_page;
    bool m_usable = false;
};

} // namespace Rinnalla
