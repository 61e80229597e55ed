// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QTest>

/// Fails the test with the error's own words.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& verified = (result);                                                                               \
        QVERIFY2(verified.has_value(),                                                                                 \
                 verified ? "" : qPrintable(verified.error().message + u' ' + verified.error().detail));               \
    } while (false)

/// Fails unless the result is an error of this code, with words for the worker.
#define VERIFY_FAILS(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto& verified = (result);                                                                               \
        QVERIFY(!verified.has_value());                                                                                \
        QCOMPARE(int(verified.error().code), int(expected));                                                           \
        QVERIFY(!verified.error().message.isEmpty());                                                                  \
    } while (false)
