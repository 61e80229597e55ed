// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/languages.h"

#include "app/cli/command.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace Rinnalla::Languages {

namespace {

const auto Folder = QStringLiteral(":/translations");
const auto English = QStringLiteral("en");

/// "fi" for "fi", "fi-FI" and "fi_FI"; empty where there is none.
QString match(const QString& asked)
{
    const QString tag = QString(asked).replace(u'_', u'-');
    for (QString shorter = tag; !shorter.isEmpty(); shorter = shorter.section(u'-', 0, -2))
        if (available().contains(shorter, Qt::CaseInsensitive))
            return shorter.toLower();
    return {};
}

void install(const QString& language)
{
    QLocale::setDefault(QLocale(language));
    for (const char* catalogue : {"qtbase_", "rinnalla_"}) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(QLatin1StringView(catalogue) + language, Folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace

QStringList available()
{
    QStringList languages{English};
    for (const QString& file : QDir(Folder).entryList({QStringLiteral("rinnalla_*.qm")}, QDir::Files, QDir::Name)) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (!languages.contains(language))
            languages += language;
    }
    return languages;
}

Status use(const QString& language)
{
    if (!language.isEmpty()) {
        const QString found = match(language);
        if (found.isEmpty())
            return wrongUsage(Cli::tr("The program does not speak %1. It speaks: %2.")
                                  .arg(language, available().join(QStringLiteral(", "))));
        install(found);
        return {};
    }
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString found = match(wanted);
        if (!found.isEmpty()) {
            install(found);
            break;
        }
    }
    return {};
}

} // namespace Rinnalla::Languages
