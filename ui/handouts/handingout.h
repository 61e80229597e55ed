// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetpage.h"
#include "ui/print/outputservice.h"
#include "ui/session/session.h"

namespace Rinnalla {

/// What stood on the screen when the worker pressed the button.
struct Paper {
    Edit handout;
    SheetPage page;
    QString why; ///< it is given though not checked, expired or withdrawn
};

/// Hands papers over for one page of the window, and keeps each handout before its paper leaves: whatever happens then,
/// locking, a crash, an empty battery, it stays known who got what. A paper that did not come out is taken back; one of
/// which nobody knows stands on Today (PendingPapers) until a worker has said. UI thread; `output` outlives it.
class HandingOut : public QObject {
    Q_OBJECT

public:
    HandingOut(Session& session, OutputService& output, QWidget* page);

    bool isBusy() const { return m_busy; } ///< something is being printed or saved
    void print(const Paper& paper);
    void save(const Paper& paper);
    /// The same for a paper that is no sheet: `work` gives it to the printer, or writes the PDF; on another thread.
    void print(const Edit& handout, const QPageLayout& paper, const std::function<Status(Printer& printer)>& work);
    void save(const Edit& handout, const std::function<Status(const QString& path)>& work);
    void readTogether(const Edit& handout); ///< nothing leaves

signals:
    void busyChanged();
    void handedOut(); ///< and kept

private:
    /// Does the work on another thread. The printer's paper is followed to its end.
    void handOut(const Edit& handout, const QString& done, const std::function<Status()>& work,
                 const std::shared_ptr<Printer>& printer = {});
    void follow(const std::shared_ptr<Printer>& printer, const QString& pending);
    void setBusy(bool busy);

    Session& m_session;
    OutputService& m_output;
    QWidget* m_page;
    bool m_busy = false;
};

} // namespace Rinnalla
