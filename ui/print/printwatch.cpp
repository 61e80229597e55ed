// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printwatch.h"

#include "ui/widgets/background.h"

namespace Rinnalla {

namespace {

constexpr int Patience = 7; // questions before a paper that waits is worth telling of

} // namespace

PrintWatch::PrintWatch(std::shared_ptr<Printer> printer, QObject* parent, int pause)
    : QObject(parent)
    , m_printer(std::move(printer))
    , m_each(pause)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PrintWatch::ask);
    m_pause.start(pause / 6);
}

void PrintWatch::ask()
{
    inBackground(
        this, [printer = m_printer] { return printer->fate(); }, [this](Printer::Fate fate) { hear(fate); });
}

void PrintWatch::hear(Printer::Fate fate)
{
    ++m_asked;
    switch (fate) {
    case Printer::Fate::Waiting:
        if (m_asked == Patience)
            tell(tr("The printer has not printed the paper yet. See whether it is switched on and has paper."));
        m_pause.start(m_each);
        return;
    case Printer::Fate::Cancelled:
        tell(tr("The printing was cancelled, but the paper is written down as given."));
        break;
    case Printer::Fate::Failed:
        tell(tr("The printer did not print the paper, but it is written down as given. Print it again."));
        break;
    case Printer::Fate::Done:
        break;
    }
    emit ended();
    deleteLater();
}

void PrintWatch::tell(const QString& what)
{
    emit told(Error{ErrorCode::Io, what, {}});
}

} // namespace Rinnalla
