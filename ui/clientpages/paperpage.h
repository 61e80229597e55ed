// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clientpages/clientpages.h"
#include "ui/clientpages/clientpaperpage.h"
#include "ui/handouts/handingout.h"

namespace Rinnalla {

class PaperChoice;
class SheetPreview;
class StepChoice;

/// Place "paper" (ui/path/clientpaper.h): a client's own pages as they will be on paper: their path, or the options of
/// a step, these for nobody in particular too. A step of another room's route has no paper here.
class PaperPage final : public ClientPaperPage {
    Q_OBJECT

public:
    PaperPage(Session& session, OutputService& output, QWidget* parent = nullptr);
    ~PaperPage() override;

private:
    void build();
    bool isPath() const { return m_step.isEmpty(); }
    bool isOfRoom() const; ///< the step's route
    QString title() const override;
    Place before() const override;
    void begin() override;
    void reload() override;
    void refresh() override;
    void pathsChanged() override;
    void print() override;
    void save() override;
    Edit handout() const override;
    void say(const SheetPage& page);
    void refuse(const Error& error);
    Result<SheetPage> makePage();
    PlannedStep planned(const Record& step);
    QStringList told() const;
    Paper paper() const; ///< as it stands on the screen

    ClientPages m_pages;
    QString m_step; ///< the template's id; empty: the path
    PaperChoice* m_choice;
    StepChoice* m_steps;
    Notice* m_state;
    SheetPreview* m_preview;
    SheetPage m_page;
};

} // namespace Rinnalla
