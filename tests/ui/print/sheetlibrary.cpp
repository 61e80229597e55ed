// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/sheetlibrary.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace Rinnalla::SheetLibrary {

const SheetCatalogue& catalogue()
{
    static const auto loaded = SheetCatalogue::load();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

SheetPage page(const SheetRequest& request)
{
    const auto page = catalogue().page(request, QDate(2026, 11, 21));
    if (!page)
        qFatal("%s", qPrintable(page.error().message));
    return *page;
}

QString nameOf(const SheetRequest& request)
{
    const QString languages = request.language + (request.beside.isEmpty() ? QString() : u'+' + request.beside);
    return request.topic + u'/' + languages + u' ' + formatName(request.format);
}

QList<SheetRequest> everything()
{
    QList<SheetRequest> all;
    for (const SheetEdition& edition : catalogue().editions()) {
        for (const SheetFormat format : {SheetFormat::A4, SheetFormat::Large, SheetFormat::A5, SheetFormat::Card,
                                         SheetFormat::Neutral, SheetFormat::NeutralSheet})
            all += SheetRequest{edition.topic, edition.language, {}, format};
        for (const QString& beside : {QStringLiteral("fi"), QStringLiteral("en")})
            if (edition.language != beside)
                all += SheetRequest{edition.topic, edition.language, beside, SheetFormat::A4};
    }
    return all;
}

QStringList forAll(const QList<SheetRequest>& requests, const std::function<QStringList(const SheetRequest&)>& check)
{
    catalogue();
    QStringList wrong;
    std::mutex mutex;
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < requests.size(); i = next++) {
            const QStringList found = check(requests.at(i));
            const std::lock_guard lock(mutex);
            wrong += found;
        }
    };
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(work);
    for (std::thread& thread : threads)
        thread.join();
    wrong.sort();
    return wrong;
}

} // namespace Rinnalla::SheetLibrary
