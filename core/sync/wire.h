// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Rinnalla::Sync {

/// ErrorCode::Damaged in words for the worker; the detail names the check that failed.
tl::unexpected<Error> damaged(const char* detail);
/// ErrorCode::NewerVersion: a later version of the program wrote it.
tl::unexpected<Error> newerVersion(const QString& detail);

/// Writes CBOR in the deterministic form (RFC 8949, 4.2.1). Map keys must be given in ascending order of their bytes.
class WireWriter {
public:
    explicit WireWriter(qsizetype expected = 0) { m_out.reserve(expected); }

    void number(quint64 value) { head(0, value); }
    void integer(qint64 value) { value < 0 ? head(1, ~quint64(value)) : head(0, quint64(value)); }
    void boolean(bool value) { m_out.append(value ? '\xf5' : '\xf4'); }
    void bytes(QByteArrayView value) { string(2, value); }
    void text(const QString& value) { string(3, value.toUtf8()); }
    void id(const Id& value) { bytes(value.toBytes()); }
    void array(qsizetype count) { head(4, quint64(count)); }
    void map(qsizetype count) { head(5, quint64(count)); }
    void raw(QByteArrayView items) { m_out.append(items); } ///< what another writer wrote

    qsizetype size() const { return m_out.size(); }
    QByteArray take() { return std::move(m_out); }

private:
    void head(quint8 major, quint64 value);
    void string(quint8 major, QByteArrayView value);

    QByteArray m_out;
};

/// Reads what WireWriter writes and nothing else: a longer form of a number, an open-ended item, a map key out of order
/// or twice, a float, a tag, bytes left over, all are refused. The first failure sticks: from then on every answer is
/// empty or 0, so that a decoder reads on and asks once, at the end. No count is larger than the bytes that are left.
/// Looks at the bytes without owning them.
class WireReader {
public:
    explicit WireReader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    quint64 number(quint64 most = ~quint64(0));
    qint64 integer();
    bool boolean();
    QByteArrayView bytes(qsizetype most = Largest); ///< into what is read
    QByteArray bytesOf(qsizetype exactly);
    QString text(qsizetype most); ///< UTF-8, at most so many bytes of it
    Id id();
    qsizetype array(qsizetype most = Largest); ///< how many items follow
    void arrayOf(qsizetype exactly);
    qsizetype map(qsizetype most = Largest); ///< how many pairs follow; the caller sees to the keys' order

    /// A map with whole numbers as keys that a later version may add to: beginFields(), then field(n) before each value
    /// in ascending order, then endFields(), which reads past keys from FirstOptional on: they can be done without.
    static constexpr quint64 FirstOptional = 64;
    void beginFields();
    void field(quint64 key);
    /// Before the value of one that may be there or not, from FirstOptional on: whether it is there.
    bool optionalField(quint64 key);
    void endFields();

    void skip(int depth = 0); ///< one item of any type that is allowed at all, checked all through
    void refuse(const char* reason);
    bool isOk() const { return !m_refusal; }
    bool atEnd() const { return m_rest.isEmpty(); }
    /// Ok, or Damaged: a refusal, or bytes are left.
    Status finish();

    static constexpr qsizetype Largest = 64 * 1024 * 1024;

private:
    quint64 head(quint8 major, quint64 most);
    quint64 argument(quint8 initial);
    qsizetype count(quint8 major, qsizetype most, qsizetype smallestItem);
    QByteArrayView take(qsizetype size);

    QByteArrayView m_rest;
    const char* m_refusal = nullptr;
    qsizetype m_fields = 0; ///< pairs left between beginFields() and endFields()
    quint64 m_field = 0;
};

} // namespace Rinnalla::Sync
