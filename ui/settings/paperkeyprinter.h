// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/recoverykeyprinter.h"

class QPageLayout;
class QPagedPaintDevice;

namespace Rinnalla {

class OutputService;

/// Asks for a printer and prints one page that says nothing about what the program is for.
class PaperKeyPrinter final : public RecoveryKeyPrinter {
public:
    explicit PaperKeyPrinter(OutputService& output)
        : m_output(output)
    {}

    void print(QWidget* parent, const SecretBuffer& text) override;
    static void paint(QPagedPaintDevice& device, const SecretBuffer& text);

private:
    static QByteArray toPdf(const QPageLayout& paper, const SecretBuffer& text);

    OutputService& m_output;
};

} // namespace Rinnalla
