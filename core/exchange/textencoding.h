// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <memory>

namespace Rinnalla {

/// Told how many bytes are behind; returns false to stop.
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

/// Which characters the bytes of somebody's text file mean.
namespace TextEncoding {

/// Looks at the whole file and goes back to its beginning. A byte order mark settles it; then come UTF-16 without one,
/// valid UTF-8, and at last what uchardet takes the letters for. The name is one iconv knows. Cancelled where progress
/// says so.
Result<QByteArray> find(QIODevice& file, const ReadProgress& progress = {});

/// As find, of bytes that are all there.
QByteArray find(const QByteArray& bytes);

} // namespace TextEncoding

/// Turns bytes into UTF-8, piece by piece; a character may be cut between two pieces. A byte order mark is dropped.
class Utf8Converter {
public:
    explicit Utf8Converter(const QByteArray& encoding);
    ~Utf8Converter();
    Utf8Converter(const Utf8Converter&) = delete;
    Utf8Converter& operator=(const Utf8Converter&) = delete;

    /// `last`: nothing follows. InvalidInput where the bytes mean nothing in this encoding.
    Result<QByteArray> convert(const QByteArray& bytes, bool last);

private:
    void* m_handle;
    QByteArray m_encoding;
    QByteArray m_rest;
    bool m_begun = false;
};

} // namespace Rinnalla
