// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/messagebars.h"

#include "ui/shell/undojob.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace Rinnalla {

using namespace std::chrono_literals;

UndoBar::UndoBar(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_job(new UndoJob(session, this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setProperty("undoBar", true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("undo"));
    m_button->setIcon(QIcon::fromTheme(QStringLiteral("edit-undo")));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    hide();

    m_goes.setSingleShot(true);
    m_goes.setInterval(10s);
    connect(&m_goes, &QTimer::timeout, this, &UndoBar::close);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    connect(m_job, &UndoJob::progressed, this, &UndoBar::showTakingBack);
    connect(m_job, &UndoJob::finished, this, &UndoBar::close);
    connect(&session, &Session::done, this, &UndoBar::say);
    connect(&session, &Session::roomChanged, this, &UndoBar::close);
    localize(m_button, [this] {
        m_button->setText(tr("Undo"));
        m_button->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    });
}

QString UndoBar::text() const
{
    return m_text->text();
}

void UndoBar::say(const QString& what, const QList<Edit>& undo)
{
    m_undo = undo;
    m_text->setText(what);
    setAccessibleName(what);
    m_button->setVisible(!undo.isEmpty());
    show();
    m_goes.start();
}

void UndoBar::undo()
{
    if (m_undo.isEmpty())
        return;
    if (m_job->isRunning())
        return;
    const QList<Edit> edits = std::exchange(m_undo, {});
    close();
    if (edits.size() > UndoJob::AtOnce)
        m_job->start(edits);
    else
        m_session.undo(edits);
}

void UndoBar::showTakingBack(int percent)
{
    if (!m_undo.isEmpty())
        return; // something else was done meanwhile, and can be taken back in its turn
    m_text->setText(tr("Taking back … %1").arg(QLocale().toString(percent) + QLocale().percent()));
    setAccessibleName(m_text->text());
    m_button->hide();
    show();
}

void UndoBar::close()
{
    m_undo.clear();
    m_goes.stop();
    hide();
}

void UndoBar::enterEvent(QEnterEvent*)
{
    m_goes.stop();
}

void UndoBar::leaveEvent(QEvent*)
{
    m_goes.start();
}

ErrorBar::ErrorBar(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_notice(new Notice(Notice::Tone::Error, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_notice);
    auto* closing = new QToolButton(m_notice);
    closing->setObjectName(QStringLiteral("closeError"));
    closing->setIcon(QIcon::fromTheme(QStringLiteral("window-close")));
    closing->setAutoRaise(true);
    closing->setFocusPolicy(Qt::StrongFocus);
    m_notice->addButton(closing);
    hide();
    localize(closing, [closing] {
        closing->setToolTip(tr("Close this message"));
        closing->setAccessibleName(closing->toolTip());
    });
    connect(closing, &QToolButton::clicked, this, &QWidget::hide);
    connect(&session, &Session::failed, this, [this](const Error& error) {
        m_notice->setText(error.message);
        m_notice->setToolTip(error.detail.toHtmlEscaped());
        show();
    });
}

} // namespace Rinnalla
