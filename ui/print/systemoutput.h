// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/outputservice.h"

namespace Rinnalla {

/// Qt's own dialogs, windows of this program: hiding hides them too, and they leave no trace of what was saved where.
class SystemOutput final : public OutputService {
public:
    void choosePdf(QWidget* parent, const QString& proposedName,
                   std::function<void(const QString& path)> then) override;
    void choosePrinter(QWidget* parent, const QPageLayout& paper,
                       std::function<void(std::shared_ptr<Printer> printer)> then) override;
};

} // namespace Rinnalla
