// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secretbuffer.h"

#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

using namespace Rinnalla;

class TestSecretBuffer : public QObject {
    Q_OBJECT

private slots:
    void holdsAndCompares();
    void movesWithoutCopies();
    void goneWhenFreed();
    void wipesOrdinaryMemory();
};

namespace {

/// Whether a process of its own survives this. The sanitizers' report of the expected fault is not wanted.
bool survives(const std::function<void()>& deed)
{
    const pid_t child = fork();
    if (child == 0) {
        if (!std::freopen("/dev/null", "w", stderr))
            _exit(0);
        for (const int number : {SIGSEGV, SIGBUS, SIGABRT})
            std::signal(number, SIG_DFL);
        deed();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

void TestSecretBuffer::holdsAndCompares()
{
    const SecretBuffer secret("secret", 6);
    QCOMPARE(secret.size(), std::size_t(6));
    QCOMPARE(std::memcmp(secret.data(), "secret", 6), 0);
    QVERIFY(secret == SecretBuffer("secret", 6));
    QVERIFY(!(secret == SecretBuffer("secres", 6)));
    QVERIFY(!(secret == SecretBuffer("secre", 5)));
    QVERIFY(SecretBuffer() == SecretBuffer("", 0));
    QVERIFY(secret.copy() == secret);
    QVERIFY(secret.copy().data() != secret.data());
    const SecretBuffer zeros(32);
    QVERIFY(zeros == SecretBuffer(QByteArray(32, '\0').constData(), 32));
}

void TestSecretBuffer::movesWithoutCopies()
{
    SecretBuffer first("secret", 6);
    const unsigned char* place = first.data();
    SecretBuffer second(std::move(first));
    QCOMPARE(second.data(), place);
    SecretBuffer third("other", 5);
    third = std::move(second);
    QCOMPARE(third.data(), place);
    QVERIFY(third == SecretBuffer("secret", 6));
    third.clear();
    QVERIFY(third.isEmpty());
    QVERIFY(!third.data());
}

/// Freed pages are wiped by libsodium and given back: reading them, or past the end, stops the program.
void TestSecretBuffer::goneWhenFreed()
{
    SecretBuffer secret("secret", 6);
    const volatile unsigned char* place = secret.data();
    QVERIFY(survives([&] { static_cast<void>(place[0]); }));
    QVERIFY(!survives([&] { static_cast<void>(place[6]); }));
    QVERIFY(!survives([&] {
        secret.clear();
        static_cast<void>(place[0]);
    }));
}

void TestSecretBuffer::wipesOrdinaryMemory()
{
    QByteArray bytes("secret");
    wipe(bytes.data(), 6);
    QCOMPARE(bytes, QByteArray(6, '\0'));
}

QTEST_GUILESS_MAIN(TestSecretBuffer)
#include "testsecretbuffer.moc"
