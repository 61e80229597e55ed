// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/cupsprinter.h"

#include <QCoreApplication>

#include <cups/cups.h>

#include <algorithm>
#include <memory>

namespace Rinnalla {

namespace {

/// What the print system, its history and its operators read.
constexpr const char* NeutralName = "Document";
constexpr int ConnectMs = 10'000;
constexpr double AnswerSeconds = 15;

QString say(const char* text)
{
    return QCoreApplication::translate("CupsPrinter", text);
}

tl::unexpected<Error> refused(const QString& message)
{
    return failure(ErrorCode::Io, message, QString::fromUtf8(cupsLastErrorString()));
}

struct Closer {
    void operator()(http_t* server) const { httpClose(server); }
    void operator()(cups_dest_t* queue) const { cupsFreeDests(1, queue); }
    void operator()(cups_dinfo_t* information) const { cupsFreeDestInfo(information); }
};
using Server = std::unique_ptr<http_t, Closer>;
using Queue = std::unique_ptr<cups_dest_t, Closer>;
using Information = std::unique_ptr<cups_dinfo_t, Closer>;

int giveUp(http_t*, void*)
{
    return 0;
}

/// A connection of this thread's own: one that is silent for long is given up.
Server connectToCups()
{
    Server server(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, ConnectMs, nullptr));
    if (server)
        httpSetTimeout(server.get(), AnswerSeconds, giveUp, nullptr);
    return server;
}

Queue findQueue(http_t* server, const QString& name)
{
    const QByteArray queue = name.section(u'/', 0, 0).toUtf8();
    const QByteArray instance = name.section(u'/', 1).toUtf8();
    return Queue(cupsGetNamedDest(server, queue.constData(), instance.isEmpty() ? nullptr : instance.constData()));
}

/// Options as CUPS keeps them.
class Options {
public:
    explicit Options(const PrintOrder& order)
    {
        for (const auto& [name, value] : order.more)
            add(name.constData(), value);
        constexpr const char* sides[] = {CUPS_SIDES_ONE_SIDED, CUPS_SIDES_TWO_SIDED_PORTRAIT,
                                         CUPS_SIDES_TWO_SIDED_LANDSCAPE};
        add(CUPS_MEDIA, QPageSize(order.paper).key().toLatin1());
        add(CUPS_SIDES, sides[static_cast<int>(order.sides)]);
        add(CUPS_COPIES, QByteArray::number(order.copies));
        add("print-scaling", "none"); // a card is as large as it says
    }
    ~Options() { cupsFreeOptions(m_count, m_options); }
    Options(const Options&) = delete;
    Options& operator=(const Options&) = delete;

    int count() const { return m_count; }
    cups_option_t* all() const { return m_options; }

private:
    void add(const char* name, const QByteArray& value)
    {
        m_count = cupsAddOption(name, value.constData(), m_count, &m_options);
    }

    int m_count = 0;
    cups_option_t* m_options = nullptr;
};

bool send(http_t* server, const QByteArray& bytes)
{
    constexpr qsizetype piece = 64 * 1024;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const auto size = static_cast<std::size_t>(std::min(piece, bytes.size() - at));
        if (cupsWriteRequestData(server, bytes.constData() + at, size) != HTTP_STATUS_CONTINUE)
            return false;
    }
    return true;
}

/// The whole document as one job; its number, or 0.
int submit(http_t* server, cups_dest_t* queue, cups_dinfo_t* information, const Options& options, const QByteArray& pdf)
{
    int job = 0;
    if (cupsCreateDestJob(server, queue, information, &job, NeutralName, options.count(), options.all())
        > IPP_STATUS_OK_EVENTS_COMPLETE)
        return 0;
    const bool sent =
        cupsStartDestDocument(server, queue, information, job, NeutralName, CUPS_FORMAT_PDF, 0, nullptr, 1)
            == HTTP_STATUS_CONTINUE
        && send(server, pdf) && cupsFinishDestDocument(server, queue, information) <= IPP_STATUS_OK_EVENTS_COMPLETE;
    if (sent)
        return job;
    cupsCancelDestJob(server, queue, job); // half a document is not to be printed
    return 0;
}

const cups_job_t* findJob(const cups_job_t* jobs, int count, int number)
{
    const auto* found = std::find_if(jobs, jobs + count, [&](const cups_job_t& job) { return job.id == number; });
    return found == jobs + count ? nullptr : found;
}

} // namespace

CupsPrinter::CupsPrinter(PrintOrder order)
    : m_order(std::move(order))
{}

Status CupsPrinter::print(const QByteArray& pdf)
{
    if (m_order.queue.isEmpty())
        return failure(ErrorCode::NotFound,
                       say(QT_TRANSLATE_NOOP("CupsPrinter", "No printer is set up on this computer. The sheet can be "
                                                            "saved as a PDF instead.")));
    const QString silent =
        say(QT_TRANSLATE_NOOP("CupsPrinter", "The computer's print system does not answer. Nothing was printed."));
    const Server server = connectToCups();
    if (!server)
        return refused(silent);
    const Queue queue = findQueue(server.get(), m_order.queue);
    const Information information(queue ? cupsCopyDestInfo(server.get(), queue.get()) : nullptr);
    if (!information)
        return refused(
            say(QT_TRANSLATE_NOOP("CupsPrinter", "The printer %1 is not there any more. Nothing was printed. Choose "
                                                 "another one."))
                .arg(m_order.queue));
    m_job = submit(server.get(), queue.get(), information.get(), Options(m_order), pdf);
    if (m_job == 0)
        return refused(
            say(QT_TRANSLATE_NOOP("CupsPrinter", "The printer %1 did not take the sheet. Nothing was printed."))
                .arg(m_order.queue));
    return {};
}

Printer::Fate CupsPrinter::fate()
{
    const Server server = connectToCups();
    const QByteArray name = m_order.queue.section(u'/', 0, 0).toUtf8();
    cups_job_t* jobs = nullptr;
    const int count = server ? cupsGetJobs2(server.get(), &jobs, name.constData(), 0, CUPS_WHICHJOBS_ALL) : -1;
    const cups_job_t* job = findJob(jobs, std::max(0, count), m_job);
    const ipp_jstate_t state = job ? job->state : IPP_JSTATE_COMPLETED; // no history is kept: it has gone through
    cupsFreeJobs(std::max(0, count), jobs);
    if (count < 0)
        return Fate::Waiting;
    switch (state) {
    case IPP_JSTATE_CANCELED:
        return Fate::Cancelled;
    case IPP_JSTATE_ABORTED:
        return Fate::Failed;
    case IPP_JSTATE_COMPLETED:
        return Fate::Done;
    default:
        return Fate::Waiting;
    }
}

} // namespace Rinnalla
