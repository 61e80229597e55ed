// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QCborMap>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Rinnalla {

class ChoiceBar;
class FollowUpField;
class MinutesField;
class NoteEdit;
class TokenEdit;
class WhoField;

/// The fields of a contact, as widgets. Knows how to become a draft and an edit; saving is for whoever owns it.
class ContactForm : public QWidget {
    Q_OBJECT

public:
    explicit ContactForm(Session& session, QWidget* parent = nullptr);

    /// Empty where nothing worth keeping is there: a client chosen alone is not.
    QCborMap state() const;
    void restore(const QCborMap& state);
    void clear() { restore({}); } ///< a new contact, now

    /// A contact of this id. The client is the owner's business: it may have to be made first.
    Edit edit(const Id& id) const;

    WhoField* who() const { return m_who; }
    ChoiceBar* channel() const { return m_channel; }
    TokenEdit* topics() const { return m_topics; }
    NoteEdit* note() const { return m_note; }

signals:
    void changed(); ///< by the worker
    void topicRefused(const QString& topic);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeChannel();
    QWidget* makeWhat();
    QWidget* makeCircumstances();
    QWidget* makeFollowUp();
    QWidget* makeViolence();
    void connectAll();
    void channelChanged();
    QStringList violence() const;

    Session& m_session;
    QBoxLayout* m_columns;
    ChoiceBar* m_channel;
    WhoField* m_who;
    TokenEdit* m_topics;
    NoteEdit* m_note;
    MinutesField* m_minutes;
    QDateTimeEdit* m_at;
    QLineEdit* m_place;
    QWidget* m_peopleRow;
    QSpinBox* m_people;
    QCheckBox* m_interpreter;
    QList<QCheckBox*> m_violence;
    FollowUpField* m_followUp;
};

} // namespace Rinnalla
