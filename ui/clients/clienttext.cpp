// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clients/clienttext.h"

#include "ui/session/terms.h"

#include <QCoreApplication>

namespace Rinnalla::ClientText {

namespace {

const QString Between = QStringLiteral(" · ");

QString say(const char* text)
{
    return QCoreApplication::translate("ClientText", text);
}

} // namespace

QString name(const Record& client)
{
    const QString name = client.text(ClientField::CodeName);
    return name.isEmpty() ? say(QT_TRANSLATE_NOOP("ClientText", "No code name")) : name;
}

QString languages(const Record& client)
{
    const QStringList speaks = client.texts(ClientField::Speaks);
    const QStringList reads = client.texts(ClientField::Reads);
    if (!speaks.isEmpty() && speaks == reads)
        return say(QT_TRANSLATE_NOOP("ClientText", "speaks and reads %1")).arg(Terms::languageNames(speaks));
    QStringList parts;
    if (!speaks.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("ClientText", "speaks %1")).arg(Terms::languageNames(speaks));
    if (!reads.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("ClientText", "reads %1")).arg(Terms::languageNames(reads));
    return parts.join(Between);
}

QString facts(const Record& client, const QDate& today)
{
    QStringList parts;
    if (const QString spoken = languages(client); !spoken.isEmpty())
        parts += spoken;
    if (client.boolean(ClientField::Interpreter))
        parts += say(QT_TRANSLATE_NOOP("ClientText", "interpreter needed"));
    parts += Terms::clientState(client.text(ClientField::State));
    if (const QDate review = client.date(ClientField::ReviewOn); review.isValid())
        parts += say(QT_TRANSLATE_NOOP("ClientText", "review on %1")).arg(Terms::day(review, today));
    return parts.join(Between);
}

} // namespace Rinnalla::ClientText
