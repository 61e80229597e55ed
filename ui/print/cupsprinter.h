// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printer.h"

#include <QList>
#include <QPageSize>
#include <QPair>
#include <QString>

namespace Rinnalla {

/// What the worker chose.
struct PrintOrder {
    enum class Sides { One, TwoLongEdge, TwoShortEdge };

    QString queue; ///< its name in the print system, with "/instance" where it has one; empty: there is none
    QPageSize::PageSizeId paper = QPageSize::A4;
    Sides sides = Sides::One;
    int copies = 1;
    QList<QPair<QByteArray, QByteArray>> more; ///< what else the printer offers, in the print system's words
};

/// A queue of CUPS. The document goes to it from memory, under a name that is the same for every document, and whether
/// it arrived is known: Qt's own way writes it into a temporary file and does not ask.
class CupsPrinter final : public Printer {
public:
    explicit CupsPrinter(PrintOrder order);

    bool takesA5() const override { return m_order.paper == QPageSize::A5; }
    Status print(const QByteArray& pdf) override;
    Fate fate() override;

    int job() const { return m_job; } ///< its number in the queue; 0 before

private:
    PrintOrder m_order;
    int m_job = 0;
};

} // namespace Rinnalla
