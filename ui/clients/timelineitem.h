// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Rinnalla {

class DraftKeeper;
class NoteEdit;
struct TimelineText;

/// One line of the timeline. A contact's note can be added to, a step opened, a consent withdrawn. An addendum not
/// saved yet is kept as the draft "addendum/<contact>/<client>".
class TimelineItem : public QWidget {
    Q_OBJECT

public:
    TimelineItem(Session& session, const Id& client, const Record& record, const TimelineText& text,
                 QWidget* parent = nullptr);
    ~TimelineItem() override;

    Id id() const { return m_record.id; }
    bool isAdding() const { return m_addendum != nullptr; }
    void startAddendum();

    static Place placeOfDraft(const QString& name);

signals:
    void stepOpened(const Rinnalla::Id& step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addAction(QHBoxLayout* row);
    QToolButton* action(const QString& text, const QString& name);
    void saveAddendum();
    void leaveAddendum();
    void stopAddendum();
    void withdraw();

    Session& m_session;
    Id m_client;
    Record m_record;
    QString m_title;
    QVBoxLayout* m_words;
    QToolButton* m_action = nullptr;
    QWidget* m_editor = nullptr;
    NoteEdit* m_addendum = nullptr;
    std::unique_ptr<DraftKeeper> m_draft;
};

} // namespace Rinnalla
