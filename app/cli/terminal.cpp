// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "app/cli/command.h"
#include "app/cli/interrupt.h"

#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace Rinnalla::Terminal {

namespace {

constexpr std::size_t LongestLine = 1024; // bytes

/// No echo while this lives.
class Silence {
public:
    Silence()
        : m_on(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        if (m_on)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_on)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    termios m_before = {};
    bool m_on;
};

/// One line without its end. Byte by byte, so that nothing after it is taken and no buffer keeps a copy.
Result<SecretBuffer> readLine(const QString& whereMissing)
{
    SecretBuffer line(LongestLine + 1);
    std::size_t size = 0;
    for (;;) {
        const ssize_t got = read(STDIN_FILENO, line.data() + size, 1);
        if (Interrupt::asked())
            return failure(ErrorCode::Cancelled, Cli::tr("Stopped. Nothing was changed."));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 && size == 0)
            return wrongUsage(whereMissing);
        if (got <= 0 || line.data()[size] == '\n')
            break;
        if (++size > LongestLine)
            return wrongUsage(Cli::tr("A line has at most %1 bytes.").arg(LongestLine));
    }
    if (size > 0 && line.data()[size - 1] == '\r')
        --size;
    return SecretBuffer(line.data(), size);
}

void ask(const QString& prompt)
{
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

Result<SecretBuffer> readSecret(const QString& prompt, const QString& whereMissing)
{
    if (!isatty(STDIN_FILENO))
        return readLine(whereMissing);
    ask(prompt);
    const Silence silence;
    return readLine(whereMissing);
}

} // namespace

Result<SecretBuffer> readPassphrase(const QString& prompt)
{
    return readSecret(prompt, Cli::tr("No passphrase was given. It is asked for on a terminal; else it is the first "
                                      "line of standard input."));
}

Result<SecretBuffer> readPassword(const QString& prompt)
{
    return readSecret(prompt, Cli::tr("No password was given. It is asked for on a terminal; else it is the line of "
                                      "standard input after the passphrase."));
}

Result<SecretBuffer> readNewPassphrase(const QString& prompt, const QString& again)
{
    auto passphrase = readPassphrase(prompt);
    if (!passphrase)
        return passphrase;
    if (passphrase->isEmpty())
        return wrongUsage(Cli::tr("The passphrase is empty."));
    if (isatty(STDIN_FILENO)) {
        const auto second = readPassphrase(again);
        if (!second)
            return tl::unexpected(second.error());
        if (!(*passphrase == *second))
            return failure(ErrorCode::Refused, Cli::tr("The two passphrases differ. Nothing was changed."));
    }
    return passphrase;
}

QByteArray restOfInput()
{
    QByteArray all;
    char part[65536];
    for (;;) {
        const ssize_t got = read(STDIN_FILENO, part, sizeof part);
        if (got < 0 && errno == EINTR && !Interrupt::asked())
            continue;
        if (got <= 0)
            break;
        all.append(part, got);
    }
    wipe(part, sizeof part);
    return all;
}

Result<QByteArray> readText(const QString& prompt)
{
    if (!isatty(STDIN_FILENO))
        return restOfInput();
    ask(prompt);
    QByteArray text;
    for (;;) {
        const auto line = readLine({});
        if (!line && line.error().code == ErrorCode::Cancelled)
            return tl::unexpected(line.error());
        if (!line || line->isEmpty())
            return text;
        text += QByteArrayView(line->data(), qsizetype(line->size()));
        text += '\n';
    }
}

void writeOut(const void* bytes, std::size_t size)
{
    const auto* at = static_cast<const char*>(bytes);
    while (size > 0) {
        const ssize_t written = write(STDOUT_FILENO, at, size);
        if (written <= 0)
            return;
        at += written;
        size -= static_cast<std::size_t>(written);
    }
}

Progress::Progress()
    : m_visible(isatty(STDERR_FILENO))
{}

Progress::~Progress()
{
    if (m_visible && m_shown >= 0)
        std::fputs("\r\033[K", stderr);
}

bool Progress::operator()(int percent)
{
    if (m_visible && percent != m_shown) {
        constexpr int width = 40;
        const int full = percent * width / 100;
        std::fprintf(stderr, "\r[%s%s] %3d %%", std::string(static_cast<std::size_t>(full), '#').c_str(),
                     std::string(static_cast<std::size_t>(width - full), ' ').c_str(), percent);
        std::fflush(stderr);
        m_shown = percent;
    }
    return !Interrupt::asked();
}

} // namespace Rinnalla::Terminal
