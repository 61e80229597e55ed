// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/printpage.h"

#include "ui/print/printwatch.h"
#include "ui/print/sheetpainter.h"
#include "ui/widgets/background.h"

#include <QCoreApplication>

namespace Rinnalla {

void printPage(Session& session, OutputService& output, QWidget* page,
               const std::function<std::optional<SheetPage>()>& make)
{
    const auto then = [&session, make](const std::shared_ptr<Printer>& printer) {
        const auto paper = make();
        if (!paper)
            return;
        inBackground(
            &session, [paper, printer] { return SheetPainter::print(*paper, *printer); },
            [&session, printer](const Status& printed) {
                if (!printed)
                    return session.fail(printed.error());
                session.say(QCoreApplication::translate("Rinnalla::HandingOut", "Printed"));
                QObject::connect(new PrintWatch(printer, &session), &PrintWatch::told, &session, &Session::fail);
            });
    };
    output.choosePrinter(page, SheetPainter::paper(SheetFormat::A4), then);
}

} // namespace Rinnalla
