// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <algorithm>
#include <utility>

namespace Rinnalla {

namespace {

const Command* commandNamed(const QString& name)
{
    for (const Command& command : commands())
        if (name == QLatin1StringView(command.name))
            return &command;
    return nullptr;
}

tl::unexpected<Error> unknownCommand(const QString& name)
{
    static const QStringList later{QStringLiteral("stats")};
    if (later.contains(name))
        return wrongUsage(Cli::tr("This version does not have the command %1 yet.").arg(name));
    QStringList longer;
    for (const Command& command : commands())
        if (const QString full = QLatin1StringView(command.name); full.startsWith(name + u' '))
            longer += full;
    if (!longer.isEmpty())
        return wrongUsage(
            Cli::tr("%1 is no whole command. There are: %2.").arg(name, longer.join(QStringLiteral(", "))));
    return wrongUsage(Cli::tr("There is no command %1. See rinnalla-cli --help.").arg(name));
}

/// Goes through the words one by one.
class Parser {
public:
    explicit Parser(const QStringList& words)
        : m_left(words)
    {}

    Result<Arguments> run()
    {
        while (!m_left.isEmpty())
            if (const Status taken = takeWord(m_left.takeFirst()); !taken)
                return tl::unexpected(taken.error());
        if (m_arguments.help || m_arguments.version)
            return m_arguments;
        if (!m_arguments.command)
            return wrongUsage(Cli::tr("No command was given. See rinnalla-cli --help."));
        const Command& command = *m_arguments.command;
        const auto count = m_arguments.invocation.words.size();
        if (count < command.leastWords || count > command.mostWords)
            return wrongUsage(Cli::tr("Usage: %1").arg(usage(command)));
        return m_arguments;
    }

    static QString usage(const Command& command)
    {
        return QStringLiteral("rinnalla-cli %1 %2")
            .arg(QLatin1StringView(command.name), QString::fromUtf8(command.synopsis))
            .trimmed();
    }

private:
    Status takeWord(const QString& word)
    {
        if (word.startsWith(QStringLiteral("--")) && !m_onlyWords)
            return takeOption(word.mid(2));
        if (!m_arguments.command)
            return takeCommand(word);
        m_arguments.invocation.words += word;
        return {};
    }

    /// A name has up to three words; none is the beginning of another.
    Status takeCommand(const QString& word)
    {
        constexpr qsizetype mostMore = 2;
        QString name = word;
        for (qsizetype more = 0; more <= std::min(mostMore, m_left.size()); ++more) {
            if (more > 0)
                name += u' ' + m_left.at(more - 1);
            m_arguments.command = commandNamed(name);
            if (m_arguments.command) {
                m_left.remove(0, more);
                return {};
            }
        }
        return unknownCommand(word);
    }

    Status takeOption(const QString& word)
    {
        if (word.isEmpty()) { // "--": what follows is no option
            m_onlyWords = true;
            return {};
        }
        const QString name = word.section(u'=', 0, 0);
        const Command* command = m_arguments.command;
        if (command && command->switches.contains(name))
            return put(name, {});
        if (command && command->valued.contains(name)) {
            const auto value = valueOf(word, name);
            return value ? put(name, *value) : Status(tl::unexpected(value.error()));
        }
        return takeGlobal(word, name);
    }

    Status takeGlobal(const QString& word, const QString& name)
    {
        const QList<std::pair<QString, bool*>> switches{{QStringLiteral("json"), &m_arguments.json},
                                                        {QStringLiteral("help"), &m_arguments.help},
                                                        {QStringLiteral("version"), &m_arguments.version}};
        for (const auto& [known, on] : switches) {
            if (word != known)
                continue;
            *on = true;
            return {};
        }
        const QList<std::pair<QString, QString*>> valued{{QStringLiteral("store"), &m_arguments.store},
                                                         {QStringLiteral("lang"), &m_arguments.language}};
        for (const auto& [known, place] : valued) {
            if (name != known)
                continue;
            const auto value = valueOf(word, name);
            if (!value || value->isEmpty() || !place->isEmpty())
                return wrongUsage(Cli::tr("--%1 takes one value, once.").arg(name));
            *place = *value;
            return {};
        }
        return wrongUsage(Cli::tr("There is no option --%1 here. See rinnalla-cli --help.").arg(name));
    }

    Status put(const QString& name, const QString& value)
    {
        if (m_arguments.invocation.options.contains(name))
            return wrongUsage(Cli::tr("The option --%1 is given twice.").arg(name));
        m_arguments.invocation.options.insert(name, value);
        return {};
    }

    /// --name=value or --name value
    Result<QString> valueOf(const QString& word, const QString& name)
    {
        if (word.size() > name.size())
            return word.mid(name.size() + 1);
        if (m_left.isEmpty())
            return wrongUsage(Cli::tr("The option --%1 needs a value.").arg(name));
        return m_left.takeFirst();
    }

    QStringList m_left;
    bool m_onlyWords = false;
    Arguments m_arguments;
};

} // namespace

Result<Arguments> parseArguments(const QStringList& words)
{
    return Parser(words).run();
}

QString helpText()
{
    QString text = Cli::tr("Usage: rinnalla-cli [--store FILE] [--lang LANGUAGE] [--json] COMMAND …\n"
                           "\n"
                           "The passphrase is asked for on the terminal; else it is the first line of standard input.\n"
                           "\n");
    for (const Command& command : commands())
        text +=
            QStringLiteral("  %1 %2\n      %3\n")
                .arg(QLatin1StringView(command.name), QString::fromUtf8(command.synopsis), Cli::tr(command.summary));
    return text
           + Cli::tr("\nExit status: 0 done, 1 refused or failed, 2 wrong usage, 3 wrong passphrase,\n"
                     "4 no store or a damaged one, 5 the store is in use, 6 done, with warnings.");
}

QString helpText(const Command& command)
{
    return Cli::tr("Usage: %1").arg(Parser::usage(command)) + u'\n' + Cli::tr(command.summary);
}

} // namespace Rinnalla
