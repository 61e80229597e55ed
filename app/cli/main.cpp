// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/interrupt.h"
#include "app/cli/languages.h"
#include "core/base/text.h"
#include "core/platform/hardening.h"
#include "core/platform/places.h"

#include <QGuiApplication>

#include <memory>

using namespace Rinnalla;

namespace {

enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, WrongKey = 3, NoStore = 4, InUse = 5, Warned = 6 };

ExitStatus statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongUsage:
        return WrongUsage;
    case ErrorCode::WrongKey:
        return WrongKey;
    case ErrorCode::NotAStore:
    case ErrorCode::Damaged:
        return NoStore;
    case ErrorCode::InUse:
        return InUse;
    default:
        return Failed;
    }
}

void sayError(const Error& error)
{
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail);
    std::fputs((QStringLiteral("rinnalla-cli: ") + error.message + detail + u'\n').toUtf8().constData(), stderr);
}

QStringList wordsOf([[maybe_unused]] int count, [[maybe_unused]] char** arguments)
{
#ifdef Q_OS_WIN
    return QCoreApplication::arguments().sliced(1);
#else
    QStringList words;
    for (int i = 1; i < count; ++i)
        words += Text::fromUtf8(QByteArrayView(arguments[i])); // keeps what Qt's own decoding drops
    return words;
#endif
}

/// The language asked for, also where the rest of the words makes no sense.
QString languageAsked(const QStringList& words)
{
    const qsizetype at = words.indexOf(QStringLiteral("--lang"));
    return at == 0 || (at > 0 && words.at(at - 1) != QStringLiteral("print")) ? words.value(at + 1) : QString();
}

std::unique_ptr<QCoreApplication> makeApplication(bool graphical, int& count, char** arguments)
{
    QCoreApplication::setApplicationName(Places::applicationName());
    QCoreApplication::setApplicationVersion(QStringLiteral(RINNALLA_VERSION));
    if (!graphical)
        return std::make_unique<QCoreApplication>(count, arguments);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, arguments);
}

ExitStatus run(const Arguments& arguments)
{
    Context context(arguments.store.isEmpty() ? Places::defaultStore() : arguments.store, arguments.json,
                    !arguments.store.isEmpty());
    if (arguments.version) {
        context.print(QStringLiteral("rinnalla-cli " RINNALLA_VERSION));
        return Done;
    }
    if (arguments.help) {
        context.print(arguments.command ? helpText(*arguments.command) : helpText());
        return Done;
    }
    const auto outcome = arguments.command->run(context, arguments.invocation);
    Interrupt::stops(nullptr);
    if (!outcome) {
        sayError(outcome.error());
        return statusOf(outcome.error().code);
    }
    return *outcome == Outcome::Done ? Done : Warned;
}

} // namespace

int main(int count, char** given)
{
    hardenProcess();
    Interrupt::install();
    // Read twice: which kind of application is needed depends on the command, and words in the user's language on it.
    const QStringList words = wordsOf(count, given);
    const auto first = parseArguments(words);
    const bool graphical = first && first->command && first->command->graphical && !first->help;
    const auto application = makeApplication(graphical, count, given);
    const QString language = first ? first->language : languageAsked(words);
    const Status spoken = Languages::use(language);
    if (first && !spoken) {
        sayError(spoken.error());
        return WrongUsage;
    }
    const auto arguments = parseArguments(words);
    if (!arguments) {
        sayError(arguments.error());
        return statusOf(arguments.error().code);
    }
    return run(*arguments);
}
