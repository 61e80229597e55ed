// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QWidget>

class QAction;
class QFrame;
class QMenu;
class QToolButton;

namespace Rinnalla {

class PlainText;

/// The top of a client card, which never scrolls away: code name, facts, what can be done, and how the client may be
/// contacted and how not.
class ClientHeader : public QWidget {
    Q_OBJECT

public:
    explicit ClientHeader(QWidget* parent = nullptr);

    /// What is written in two versions, on two laptops at the same time.
    struct Open {
        int conflicts = 0;
        QString rules; ///< all versions of how to contact; empty where there is one
        QString notes; ///< the same of the safety notes
    };
    void show(const Record& client, const QDate& today, const Open& open);
    using QWidget::show;
    void setIdentityShown(bool shown);

signals:
    void conflictsRequested();
    void printRequested();
    void identityToggled(bool shown);
    void editRequested();
    void consentRequested();
    void formsRequested();
    void handoverRequested();
    void ownDataRequested();
    void eraseRequested();
    void stateRequested(const QString& state);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* button(const QString& icon, const QString& name);
    QWidget* makeStrip();
    void makeMenu();
    void retranslate();
    void fitButtons();

    Record m_client;
    QDate m_today;
    Open m_open;
    PlainText* m_name;
    PlainText* m_facts;
    QFrame* m_strip;
    PlainText* m_rules;
    PlainText* m_notes;
    QWidget* m_buttons;
    QToolButton* m_conflicts;
    QToolButton* m_print;
    QToolButton* m_identity;
    QToolButton* m_edit;
    QToolButton* m_more;
    QAction* m_consent;
    QAction* m_handover;
    QAction* m_ownData;
    QAction* m_forms;
    QAction* m_dormant;
    QAction* m_close;
    QAction* m_reopen;
    QAction* m_erase;
};

} // namespace Rinnalla
