// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QString>

#include <memory>
#include <vector>

namespace Rinnalla {

/// A print system of the test's own: CUPS with one queue "desk", and a printer on the network behind it. In a temporary
/// folder, on loopback ports the system chose, as a user without rights where the test runs as root; everything ends
/// with this object, and with the thread that made it. Functions that wait tell by false that it was in vain.
class PrintStand {
public:
    PrintStand();
    ~PrintStand();
    PrintStand(const PrintStand&) = delete;
    PrintStand& operator=(const PrintStand&) = delete;

    bool start(); ///< print system, printer, queue; the program is told by CUPS_SERVER where it is
    void stopPrinter();
    bool startPrinter(); ///< again, where it was
    void stopPrintSystem();
    void holdPaper(); ///< a job the printer takes from now on stays at work
    void letPaperOut();

    /// What the printer was given: names of files that tell the job's name, oldest first.
    QStringList printed() const;
    QByteArray printedPdf(const QString& name) const;
    QByteArray printerLog() const; ///< every request with its attributes
    /// Everything the print system keeps on its disk: file name and content.
    QList<QPair<QString, QByteArray>> spool() const;
    QByteArray say(const QStringList& command) const; ///< lpstat, cancel … against this print system
    QByteArray log() const;                           ///< why it does not start

private:
    struct Ending {
        void operator()(QProcess* process) const;
    };
    using Service = std::unique_ptr<QProcess, Ending>;

    Service begin(const QString& program, const QStringList& arguments, const char* log) const;
    bool writeSettings() const;
    bool writeWork() const;
    bool makeQueue() const;
    bool answers(int port) const;
    QString path(const char* name) const { return m_folder + QLatin1Char('/') + QLatin1StringView(name); }

    QString m_folder;
    Service m_bus; ///< the printer does not start without one; nobody is on it
    Service m_printer;
    Service m_system;
    int m_systemPort = 0;
    int m_printerPort = 0;
};

} // namespace Rinnalla
