// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/recordsmodel.h"
#include "ui/session/draftedform.h"
#include "ui/session/page.h"

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;

namespace Rinnalla {

class EmptyState;

/// A list and, beside it, the form of the record that is chosen, or of a new one. What is typed and not saved is a
/// draft "<page>/<record>" or "<page>/new". Ctrl+Enter saves.
class RecordsPage : public Page {
    Q_OBJECT

public:
    ~RecordsPage() override;

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

    bool save();

protected:
    struct Words {
        QString page;
        QString add;
        QString list;
        QString nothing; ///< where the list is empty
        QString newOne;  ///< the heading of a form that makes a new one
        QString saved;
        QString removed;
    };

    /// `page` names the place and begins the drafts.
    RecordsPage(Session& session, const QString& page, RecordsModel::Source source, DraftedForm* form,
                const QString& icon, QWidget* parent);
    virtual Words words() const = 0;
    /// Called by the page that derives, at the end of its making: words() is there then.
    void finish(QWidget* besideTitle);

    void resizeEvent(QResizeEvent* event) override;

    RecordsModel* model() const { return m_model; }

private:
    QWidget* makeHead(QWidget* besideTitle);
    QWidget* makeList();
    QWidget* makeForm();
    QWidget* makeFooter();
    void open(const Record& record); ///< into the form; null id: a new one
    void chosen();
    void discard();
    void remove();
    void readAgain();
    void refresh();

    const QString m_page;
    const Kind m_kind;
    const QString m_icon;
    RecordsModel* m_model;
    DraftedForm* m_form;
    QBoxLayout* m_halves = nullptr;
    QListView* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_heading = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace Rinnalla
