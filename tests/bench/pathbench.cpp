// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/pathbench.h"

#include "core/paths/pathtemplates.h"
#include "tests/bench/sample.h"
#include "ui/path/pathpicture.h"
#include "ui/path/pathview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>

#include <cstdio>

namespace Rinnalla::Bench {

namespace {

constexpr int Steps = 200;
const QDate Today(2026, 11, 21);

QList<Record> thirtyYears(const PathTemplates& paths)
{
    constexpr int daysApart = 54;
    const auto routes = paths.offered(QStringLiteral("support"));
    QList<Record> steps;
    for (int i = 0; i < Steps; ++i) {
        const QDate from = Today.addDays(-qint64(Steps - i) * daysApart);
        Edit edit{Kind::Step,
                  Id::fromBytes(QByteArray(Id::Size, '\1').replace(0, 4, QByteArray::number(1000 + i))).value(),
                  {}};
        edit.set(StepField::Route, routes.at(i % routes.size())->id);
        edit.set(StepField::Title, QStringLiteral("A step of the path, number %1").arg(i));
        edit.set(StepField::State, i % 10 == 0 ? "under_way" : "done").set(StepField::StartsOn, from);
        if (i % 10 == 0)
            edit.set(StepField::DueOn, from.addDays(daysApart));
        steps += Record{Kind::Step, edit.id, edit.values};
    }
    return steps;
}

template<typename Work>
double p95(Work&& work)
{
    constexpr int rounds = 40;
    QList<double> times;
    for (int i = 0; i < rounds; ++i)
        times += Sample::time(work);
    return Sample(times).p95();
}

} // namespace

int drawPaths()
{
    const auto paths = PathTemplates::load();
    if (!paths)
        qFatal("benchmark: %s", qPrintable(paths.error().message));
    Theme::apply(*qApp);
    const QList<Record> steps = thirtyYears(*paths);
    PathView view(*paths);
    view.resize(1300, 800);
    view.show();
    view.setSteps(steps, Today);
    QApplication::processEvents();
    QImage frame(view.size(), QImage::Format_ARGB32_Premultiplied);
    view.render(&frame);
    const double drawn = p95([&] { view.render(&frame); });
    int turn = 0;
    const double zoomed = p95([&] { view.zoom(++turn % 2 == 0 ? 1.4 : 1 / 1.4); });

    PathPicture picture;
    picture.language = QStringLiteral("en");
    picture.today = Today;
    for (const Record& step : steps)
        picture.steps += PathPicture::Step{PathStep::of(step), step.text(StepField::Title), QStringLiteral("Done"), {}};
    const double paper = Sample::time([&] {
        if (!PathPicturePaper::toPdf(picture))
            qFatal("benchmark: the path was not drawn on paper");
    });
    std::printf("%f %f %f\n", drawn, zoomed, paper);
    return 0;
}

} // namespace Rinnalla::Bench
