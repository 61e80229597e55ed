// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/partners/partnertext.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace Rinnalla {

/// A telephone number large enough to read across a table, with a button that copies it. What was copied is taken off
/// the clipboard again after a minute, and when the page goes.
class PhoneLine : public QWidget {
    Q_OBJECT

public:
    enum class Size { Large, Ordinary };

    PhoneLine(const PartnerText::Phone& phone, Size size, QWidget* parent = nullptr);
    ~PhoneLine() override;

    static constexpr std::chrono::seconds KeptOnClipboard{60};

protected:
    void changeEvent(QEvent* event) override;

private:
    void copy();
    void forget();
    void scale();

    QString m_number;
    Size m_size;
    QLabel* m_shown;
    QTimer m_forget;
    bool m_scaling = false;
};

} // namespace Rinnalla
