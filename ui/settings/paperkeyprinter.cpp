// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/paperkeyprinter.h"

#include "ui/print/outputservice.h"
#include "ui/widgets/recoverykeyview.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPageSize>
#include <QPainter>

namespace Rinnalla {

void PaperKeyPrinter::print(QWidget* parent, const SecretBuffer& text)
{
    auto kept = std::make_shared<SecretBuffer>(text.copy());
    m_output.choosePrinter(parent, QPageSize(QPageSize::A4),
                           [kept](const std::shared_ptr<QPagedPaintDevice>& printer) { paint(*printer, *kept); });
}

void PaperKeyPrinter::paint(QPagedPaintDevice& device, const SecretBuffer& text)
{
    QPainter painter(&device);
    const QRectF paper = painter.viewport();
    const QRectF page = paper.adjusted(paper.width() / 10, paper.height() / 12, -paper.width() / 10, 0);
    const qreal line = page.width() / 40;
    QFont words = painter.font();
    words.setPixelSize(static_cast<int>(line));
    painter.setFont(words);
    painter.drawText(
        QRectF(page.left(), page.top(), page.width(), line * 6), static_cast<int>(Qt::TextWordWrap | Qt::AlignLeading),
        QCoreApplication::translate("RecoveryKey",
                                    "Recovery key. It opens when the passphrase is forgotten. Keep this paper apart "
                                    "from the laptop, where only you reach it."));
    QFont key = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    key.setPixelSize(static_cast<int>(line * 1.6));
    painter.setFont(key);
    RecoveryKeyView::paint(painter, QRectF(page.left(), page.top() + line * 7, page.width() * 0.8, line * 14), text);
}

} // namespace Rinnalla
