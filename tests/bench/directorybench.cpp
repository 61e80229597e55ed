// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/directorybench.h"

#include "core/directory/directoryindex.h"
#include "core/store/store.h"
#include "tests/bench/sample.h"
#include "tests/bench/storebench.h"

#include <QCborArray>
#include <QCborMap>
#include <QTemporaryDir>

namespace Rinnalla::Bench {

namespace {

constexpr int Partners = 1000;
constexpr double FrameLimit = 16;

QCborValue hours(int number)
{
    const auto line = [](const char* days, const char* opens, const char* closes) {
        return QCborMap{{QStringLiteral("days"), QLatin1String(days)},
                        {QStringLiteral("opens"), QLatin1String(opens)},
                        {QStringLiteral("closes"), QLatin1String(closes)},
                        {QStringLiteral("holidays"), QStringLiteral("closed")}};
    };
    if (number % 10 == 0)
        return QCborArray{QCborMap{{QStringLiteral("always"), true}}};
    if (number % 7 == 0)
        return QCborArray{line("FR,SA", "20:00", "02:00"), QStringLiteral("ring the bell")};
    return QCborArray{line("MO,TU,WE,TH", "09:00", "16:00"), line("FR", "09:00", "13:00")};
}

QList<Edit> partner(Store& store, int number)
{
    static const QStringList languages{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("ar"),
                                       QStringLiteral("ru"), QStringLiteral("th")};
    Edit partner{Kind::Partner, store.newId(), {}};
    partner.set(PartnerField::Name, QStringLiteral("Partner %1").arg(number)).set(PartnerField::Hours, hours(number));
    Edit service{Kind::Service, store.newId(), {}};
    service.set(ServiceField::Name, QStringLiteral("Service %1").arg(number))
        .set(ServiceField::Partner, partner.id)
        .set(ServiceField::Languages, QStringList{languages.at(number % 5), languages.at(number % 3)})
        .set(ServiceField::Hours, hours(number + 1));
    return {partner, service};
}

} // namespace

void measureDirectory()
{
    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    SystemFileSystem files;
    const Environment environment{clock, random, files, KdfCost::minimal()};
    auto created = Store::create(environment, folder.filePath(QStringLiteral("directory.rinnalla")), passphrase());
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    Store& store = *created->store;
    QList<Edit> edits;
    for (int number = 0; number < Partners; ++number)
        edits += partner(store, number);
    if (const auto written = store.journal().write(edits); !written)
        qFatal("%s", qPrintable(written.error().message));
    const auto index = Directory::Index::read(store.connection());
    if (!index)
        qFatal("%s", qPrintable(index.error().message));
    const Directory::Filter filter{.openNow = true, .language = QStringLiteral("ar")};
    // Any hour of a week, so that nights, weekends and hours over midnight are all met.
    const QDateTime monday(QDate(2026, 11, 23), QTime(0, 30), Directory::OpeningHours::zone());
    const Sample times =
        Sample::of(7 * 24, [&](int hour) { index->find(filter, monday.addSecs(qint64(hour) * 3600)); });
    report("1,000 partners, open now and in a language, p95", times.p95(), FrameLimit, "ms");
}

} // namespace Rinnalla::Bench
