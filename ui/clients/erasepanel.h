// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace Rinnalla {

class PlainText;

/// The one thing that cannot be undone: erasing a client and everything about them. Asks for the code name, typed.
class ErasePanel : public Card {
    Q_OBJECT

public:
    explicit ErasePanel(Session& session, QWidget* parent = nullptr);

    void begin(const Record& client);
    void leave();

signals:
    void erased();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void erase();
    void sayHowFar(const Id& client);
    bool isConfirmed() const;
    void retranslate();

    Session& m_session;
    Record m_client;
    Heading* m_heading;
    PlainText* m_what;
    QLineEdit* m_name;
    QPushButton* m_erase;
    QPushButton* m_back;
};

} // namespace Rinnalla
