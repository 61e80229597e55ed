// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QCborMap>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Rinnalla {

class Notice;
class Suggestions;

/// Who a contact was with: nobody in particular, a client found by typing their code name, or a client who is new.
/// Shows only clients of the session's room.
class WhoField : public QWidget {
    Q_OBJECT

public:
    enum class Who {
        Nobody,
        Client,
        NewClient, ///< made when the form is saved
        Unknown,   ///< something is typed that names nobody
    };
    enum class Offer { ClientsOnly, NewClientToo };

    WhoField(Session& session, Offer offer, QWidget* parent = nullptr);

    Who who() const;
    const Record& client() const { return m_client; } ///< where who() is Client
    QString codeName() const; ///< of the client, new or known; a proposed one where none is typed for a new client

    void setNobody();
    void setClient(const Record& client);
    void setNewClient(const QString& codeName);

    QCborMap state() const; ///< for a draft
    void restore(const QCborMap& state);

    QLineEdit* lineEdit() const { return m_edit; }

signals:
    void changed(); ///< by the worker

private:
    void typed(const QString& text);
    void take(const QVariant& value);
    void toggleNew(bool isNew);
    void refresh();
    QString status() const;

    Session& m_session;
    Offer m_offer;
    QLineEdit* m_edit;
    Suggestions* m_suggestions;
    QToolButton* m_new;
    QLabel* m_status;
    Notice* m_inUse;    ///< the new client's code name, by somebody else
    QString m_proposed; ///< the new client's code name where none is typed
    Record m_client;    ///< null id where none is chosen
};

} // namespace Rinnalla
