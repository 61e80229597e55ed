// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/toldoptions.h"

#include "core/paths/stepdeadline.h"
#include "ui/path/pathtext.h"

#include <QCborMap>

namespace Rinnalla::ToldOptions {

namespace {

const QString OptionKey = QStringLiteral("option");
const QString TitleKey = QStringLiteral("title");

QCborMap told(const Route& route, const Option& option, const Consequence& consequence, const QString& language)
{
    return {{OptionKey, option.id},
            {TitleKey, option.title.text(language)},
            {QStringLiteral("for"), consequence.forCloseOnes ? QStringLiteral("close_ones") : QStringLiteral("person")},
            {QStringLiteral("text"), consequence.text.text(language)},
            {QStringLiteral("undoable"), consequence.undoable},
            {QStringLiteral("cost"), consequence.cost},
            {QStringLiteral("unconfirmed"), consequence.unconfirmed},
            {QStringLiteral("version"), route.version},
            {QStringLiteral("language"), language}};
}

} // namespace

QCborArray snapshot(const Route& route, const StepTemplate& step, const StepReader::Record& record,
                    const QCborArray& before, const QString& language)
{
    QCborArray all;
    QSet<QString> kept;
    for (const QCborValue& entry : before) {
        const QString option = entry.toMap().value(OptionKey).toString();
        if (!record.told.contains(option))
            continue;
        all += entry;
        kept += option;
    }
    for (const Option& option : step.options)
        if (record.told.contains(option.id) && !kept.contains(option.id))
            for (const Consequence& consequence : option.consequences)
                all += told(route, option, consequence, language);
    const QCborArray starts = startEntries(step, record.starts);
    for (const QCborValue& start : starts)
        all += start;
    return all;
}

StepReader::Record read(const Values& step)
{
    StepReader::Record record;
    record.chosen = step.value(StepField::Chosen).toString();
    const QCborArray all = step.value(StepField::OptionsTold).toArray();
    for (const QCborValue& value : all) {
        const QCborMap entry = value.toMap();
        if (const QString option = entry.value(OptionKey).toString(); !option.isEmpty())
            record.told += option;
    }
    record.starts = startsOf({Kind::Step, {}, step});
    return record;
}

QString chosenTitle(const PathTemplates& paths, const Record& step)
{
    const QString chosen = step.text(StepField::Chosen);
    if (chosen.isEmpty())
        return {};
    if (const StepTemplate* known = paths.step(step.text(StepField::Template)))
        if (const Option* option = known->option(chosen))
            return option->title.text(PathText::interfaceLanguage());
    const QCborArray all = step.value(StepField::OptionsTold).toArray();
    for (const QCborValue& value : all)
        if (value.toMap().value(OptionKey).toString() == chosen)
            return value.toMap().value(TitleKey).toString();
    return chosen;
}

} // namespace Rinnalla::ToldOptions
