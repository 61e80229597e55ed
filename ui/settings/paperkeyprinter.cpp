// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/paperkeyprinter.h"

#include "ui/print/outputservice.h"
#include "ui/print/pdftext.h"
#include "ui/widgets/background.h"
#include "ui/widgets/recoverykeyview.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>

namespace Rinnalla {

namespace {

/// The key is shown only now: that it is not on paper must be seen.
void tell(QWidget* parent, const Error& error)
{
    auto* box = new QMessageBox(QMessageBox::Warning, {}, error.message, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void PaperKeyPrinter::print(QWidget* parent, const SecretBuffer& text)
{
    auto kept = std::make_shared<SecretBuffer>(text.copy());
    const QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});
    m_output.choosePrinter(parent, paper, [parent, paper, kept](const std::shared_ptr<Printer>& printer) {
        const auto print = [printer, pdf = toPdf(paper, *kept)]() mutable {
            const Status status = printer->print(pdf);
            pdf.fill('\0');
            return status;
        };
        inBackground(parent, print, [parent](const Status& status) {
            if (!status)
                tell(parent, status.error());
        });
    });
}

QByteArray PaperKeyPrinter::toPdf(const QPageLayout& paper, const SecretBuffer& text)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(QStringLiteral("Info")); // as every document
        writer.setCreator(QStringLiteral("Info"));
        writer.setPageLayout(paper);
        paint(writer, text);
    }
    blotOrigin(pdf);
    return pdf;
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
