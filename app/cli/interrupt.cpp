// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace Rinnalla::Interrupt {

namespace {

std::atomic<bool> isAsked = false;
std::atomic<Connection*> connectionToStop = nullptr;
static_assert(std::atomic<Connection*>::is_always_lock_free);

void onSignal(int)
{
    isAsked = true;
    if (Connection* connection = connectionToStop)
        connection->interrupt(); // sqlite3_interrupt only sets a flag
}

} // namespace

void install()
{
#ifdef Q_OS_UNIX
    struct sigaction action = {};
    action.sa_handler = onSignal; // without SA_RESTART: waiting for a passphrase ends too
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
#else
    std::signal(SIGINT, onSignal);
#endif
}

bool asked()
{
    return isAsked;
}

void stops(Connection* connection)
{
    connectionToStop = connection;
}

} // namespace Rinnalla::Interrupt
