// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/systemoutput.h"

#include "ui/print/cupsprinter.h"
#include "ui/widgets/filechooser.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrintEngine>
#include <QPrinter>
#include <QPrinterInfo>

namespace Rinnalla {

namespace {

/// Under which Qt's dialog keeps what it offers in the print system's own words: name, value, name, value …
constexpr auto CupsOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);

PrintOrder orderOf(const QPrinter& chosen, const QPageLayout& paper)
{
    using Sides = PrintOrder::Sides;
    const bool folded = paper.orientation() == QPageLayout::Landscape;
    PrintOrder order;
    order.queue = chosen.printerName();
    order.paper = chosen.pageLayout().pageSize().id();
    order.copies = chosen.copyCount();
    if (chosen.duplex() != QPrinter::DuplexNone) // a folded paper has one way only that reads
        order.sides = folded && order.paper != QPageSize::A5         ? Sides::TwoShortEdge
                      : chosen.duplex() == QPrinter::DuplexShortSide ? Sides::TwoShortEdge
                                                                     : Sides::TwoLongEdge;
    const QStringList more = chosen.printEngine()->property(CupsOptions).toStringList();
    for (qsizetype i = 0; i + 1 < more.size(); i += 2)
        order.more.append({more.at(i).toUtf8(), more.at(i + 1).toUtf8()});
    return order;
}

} // namespace

void SystemOutput::choosePdf(QWidget* parent, const QString& proposedName,
                             std::function<void(const QString& path)> then)
{
    const QString title = QCoreApplication::translate("SystemOutput", "Save as PDF");
    const QString path = FileDialogs().save(parent, title, proposedName, QStringLiteral("PDF (*.pdf)"));
    if (!path.isEmpty()) // also empty where the parent went away with the dialog
        then(path);
}

void SystemOutput::choosePrinter(QWidget* parent, const QPageLayout& paper,
                                 std::function<void(std::shared_ptr<Printer> printer)> then)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) { // nothing to choose from: printing says so
        then(std::make_shared<CupsPrinter>(PrintOrder()));
        return;
    }
    auto chosen = std::make_shared<QPrinter>(QPrinter::HighResolution); // only asked what was chosen
    chosen->setFullPage(true);
    chosen->setPageLayout(paper);
    chosen->setDuplex(paper.orientation() == QPageLayout::Landscape ? QPrinter::DuplexShortSide
                                                                    : QPrinter::DuplexLongSide);
    auto* dialog = new QPrintDialog(chosen.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false); // saving has its own button, and proposes a name
    // The printer stays until the dialog that points to it is gone.
    QObject::connect(dialog, &QObject::destroyed, dialog, [chosen] {});
    QObject::connect(dialog, &QDialog::accepted, parent, [chosen, paper, then = std::move(then)] {
        then(std::make_shared<CupsPrinter>(orderOf(*chosen, paper)));
    });
    dialog->open();
}

} // namespace Rinnalla
