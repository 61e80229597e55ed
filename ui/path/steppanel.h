// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Rinnalla {

class RecordDraft;
class Heading;
class Notice;
class StepForm;
struct Route;
struct StepTemplate;
class StepReader;

/// Walking a step together with a client: which one it is, what there is to tell, and what came of it. All of it is
/// saved as one edit that can be undone. What is not saved yet is kept as the draft "step/new/<client>" or
/// "step/<step>/<client>".
class StepPanel : public QWidget {
    Q_OBJECT

public:
    explicit StepPanel(Session& session, QWidget* parent = nullptr);
    ~StepPanel() override;

    /// A null step begins a new one.
    void open(const Record& client, const Id& step);
    Id step() const { return m_step.id; } ///< null while it is new
    bool save();

    /// Where a draft of this name is gone on with; an empty page where the name is none of ours.
    static Place placeOfDraft(const QString& name);

signals:
    void finished(); ///< saved, or left

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeChoice();
    QWidget* makeButtons();
    void fill(const Values& step);
    void fillRoutes();
    void pathsChanged();
    void advise();
    void fillTemplates();
    void selectTemplate();
    QString languageBeside() const;
    void retranslate();
    Edit edit() const;
    void discard();
    void printOptions();
    const Route* route() const;
    const StepTemplate* chosenTemplate() const;

    Session& m_session;
    Record m_client;
    Record m_step;        ///< as it was when opened; null id while new
    QList<Record> m_path; ///< all the client's steps
    Heading* m_heading;
    QComboBox* m_route;
    QComboBox* m_template;
    QLineEdit* m_title;
    StepReader* m_reader;
    StepForm* m_form;
    Notice* m_advice; ///< what should come first
    Notice* m_problem;
    QPushButton* m_save;
    QPushButton* m_back;
    QPushButton* m_discard;
    QPushButton* m_print;
    std::unique_ptr<RecordDraft> m_draft;
};

} // namespace Rinnalla
