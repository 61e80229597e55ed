// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printer.h"

#include <QPageLayout>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace Rinnalla {

/// The dialogs that stand between a sheet and the world outside: replaced in tests. None blocks: a dialog belongs to
/// its parent and goes with it, and what was to follow is then never called. UI thread.
class OutputService {
public:
    virtual ~OutputService() = default;

    /// Where to save a PDF. Not called where the worker changes their mind.
    virtual void choosePdf(QWidget* parent, const QString& proposedName,
                           std::function<void(const QString& path)> then) = 0;

    /// Which printer, how many copies, on one side or two. `paper` is what comes through it: on an upright one the
    /// second side turns over the long edge, on a lying one, which is folded, over the short edge.
    virtual void choosePrinter(QWidget* parent, const QPageLayout& paper,
                               std::function<void(std::shared_ptr<Printer> printer)> then) = 0;
};

} // namespace Rinnalla
