// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/systemoutput.h"

#include "ui/widgets/filechooser.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace Rinnalla {

void SystemOutput::choosePdf(QWidget* parent, const QString& proposedName,
                             std::function<void(const QString& path)> then)
{
    const QString title = QCoreApplication::translate("SystemOutput", "Save as PDF");
    const QString path = FileDialogs().save(parent, title, proposedName, QStringLiteral("PDF (*.pdf)"));
    if (!path.isEmpty()) // also empty where the parent went away with the dialog
        then(path);
}

void SystemOutput::choosePrinter(QWidget* parent, const QPageSize& paper,
                                 std::function<void(std::shared_ptr<QPagedPaintDevice> printer)> then)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("Document"));
    printer->setCreator(QStringLiteral("Document"));
    printer->setFullPage(true);
    printer->setPageSize(paper);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    // The printer stays until the dialog that points to it is gone.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, then = std::move(then)] { then(printer); });
    dialog->open();
}

} // namespace Rinnalla
