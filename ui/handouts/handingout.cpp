// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/handingout.h"

#include "ui/print/printwatch.h"
#include "ui/print/sheetpainter.h"
#include "ui/session/pendingpapers.h"
#include "ui/widgets/background.h"

namespace Rinnalla {

namespace {

/// Says nothing about topic, language or client.
const QString ProposedName = QStringLiteral("Info.pdf");

} // namespace

HandingOut::HandingOut(Session& session, OutputService& output, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_output(output)
    , m_page(page)
{}

void HandingOut::print(const Paper& paper)
{
    print(paper.handout, SheetPainter::paper(paper.page.format),
          [paper](Printer& printer) { return SheetPainter::print(paper.page, printer, paper.why); });
}

void HandingOut::save(const Paper& paper)
{
    save(paper.handout, [paper](const QString& path) { return SheetPainter::writePdf(paper.page, path, paper.why); });
}

void HandingOut::print(const Edit& handout, const QPageLayout& paper,
                       const std::function<Status(Printer& printer)>& work)
{
    const auto then = [this, handout, work](const std::shared_ptr<Printer>& printer) {
        handOut(
            handout, tr("Printed"), [work, printer] { return work(*printer); }, printer);
    };
    m_output.choosePrinter(m_page, paper, then);
}

void HandingOut::save(const Edit& handout, const std::function<Status(const QString& path)>& work)
{
    const auto then = [this, handout, work](const QString& path) {
        handOut(handout, tr("Saved as PDF"), [work, path] { return work(path); });
    };
    m_output.choosePdf(m_page, ProposedName, then);
}

void HandingOut::readTogether(const Edit& handout)
{
    if (m_session.write({handout}, tr("Kept: read together")))
        emit handedOut();
}

void HandingOut::handOut(const Edit& handout, const QString& done, const std::function<Status()>& work,
                         const std::shared_ptr<Printer>& printer)
{
    const auto kept = m_session.store().journal().write(handout);
    if (!kept)
        return m_session.fail(kept.error());
    const QString pending = PendingPapers::begin(m_session, handout);
    setBusy(true);
    inBackground(this, work, [this, done, undo = kept->undo, pending, printer](const Status& status) {
        setBusy(false);
        if (!status || !printer)
            PendingPapers::end(m_session, pending);
        if (!status) {
            m_session.undo(undo);
            return m_session.fail(status.error());
        }
        emit m_session.done(done, undo);
        emit handedOut();
        if (printer)
            follow(printer, pending);
    });
}

/// Until its end is known a paper stays pending: who locks meanwhile is asked afterwards whether it came out.
void HandingOut::follow(const std::shared_ptr<Printer>& printer, const QString& pending)
{
    auto* watch = new PrintWatch(printer, this);
    connect(watch, &PrintWatch::told, &m_session, &Session::fail);
    connect(watch, &PrintWatch::ended, this, [this, pending] { PendingPapers::end(m_session, pending); });
}

void HandingOut::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}

} // namespace Rinnalla
