// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace Rinnalla {

/// Laptops this one has let in, each with the three words to compare with the person who asked, until somebody here
/// said that they are the same.
class AdmissionPanel : public QWidget {
    Q_OBJECT

public:
    explicit AdmissionPanel(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    void confirm(const Id& device);

    Session& m_session;
    QVBoxLayout* m_list;
};

} // namespace Rinnalla
