// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printer.h"

#include <QTimer>

#include <memory>

namespace Rinnalla {

/// Follows a paper after the print system has taken it: asks what became of it until that is known, and tells what a
/// worker should know. Ends by itself; with its page it goes before it knows. UI thread; the print system is asked on
/// another one.
class PrintWatch : public QObject {
    Q_OBJECT

public:
    /// `pause` between two questions, in milliseconds; the first comes sooner.
    PrintWatch(std::shared_ptr<Printer> printer, QObject* parent, int pause = 3000);

signals:
    /// That it waits (once, after several questions), that it failed or was cancelled.
    void told(const Rinnalla::Error& what);
    /// What became of it is known, and where it went wrong it was told.
    void ended();

private:
    void ask();
    void hear(Printer::Fate fate);
    void tell(const QString& what);

    std::shared_ptr<Printer> m_printer;
    QTimer m_pause;
    int m_each; ///< milliseconds
    int m_asked = 0;
};

} // namespace Rinnalla
