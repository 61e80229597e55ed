// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Rinnalla {

class Notice;
class UndoJob;

/// At the bottom of the window: what was just done, and a way to take it back. Goes after ten seconds, later where the
/// worker is on it, or when the next thing is done. While much is taken back it tells how far that is.
class UndoBar : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(Session& session, QWidget* parent = nullptr);

    void undo(); ///< does nothing where there is nothing to take back
    QString text() const;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void say(const QString& what, const QList<Edit>& undo);
    void close();
    void showTakingBack(int percent);

    Session& m_session;
    UndoJob* m_job;
    QLabel* m_text;
    QPushButton* m_button;
    QTimer m_goes;
    QList<Edit> m_undo;
};

/// What went wrong, in words; stays until it is closed.
class ErrorBar : public QFrame {
    Q_OBJECT

public:
    explicit ErrorBar(Session& session, QWidget* parent = nullptr);

private:
    Notice* m_notice;
};

} // namespace Rinnalla
