// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/recoverykeyprinter.h"

#include "ui/widgets/recoverykeyview.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

namespace Rinnalla {

bool PaperKeyPrinter::print(QWidget* parent, const SecretBuffer& text)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QStringLiteral("Document"));
    printer.setCreator(QStringLiteral("Document"));
    QPointer<QPrintDialog> dialog = new QPrintDialog(&printer, parent);
    const bool accepted = dialog->exec() == QDialog::Accepted && dialog;
    delete dialog;
    if (!accepted || !printer.isValid())
        return false;
    paint(printer, text);
    return true;
}

void PaperKeyPrinter::paint(QPagedPaintDevice& device, const SecretBuffer& text)
{
    QPainter painter(&device);
    const QRectF page = painter.viewport();
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
