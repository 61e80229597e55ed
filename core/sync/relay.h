// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace Rinnalla {

/// What a relay says it holds under a name.
struct RelayEntry {
    QString name;
    qint64 size = 0; ///< bytes
    friend bool operator==(const RelayEntry&, const RelayEntry&) = default;
};

/// A place laptops meet at that is trusted with nothing: it may lose, keep back, cut, swap or repeat what it is given.
/// Names are lower- and upper-case ASCII letters, digits, '-' and '/', at most 160 characters, no empty part and none
/// of dots. There are no locks and no versions: every name has one writer, and a name carries the hash of what is
/// stored under it, so the same name always means the same bytes.
///
/// Blocking; belongs to the thread it was made on. Errors: NotFound (get of a name that is not there), Damaged (get of
/// one that cannot be read, or is larger than any object, while the place itself answers), Refused (the relay does not
/// let us in: password, certificate, rights), DiskFull, Io (everything else, connection lost too), InvalidInput (a name
/// against the rule), Cancelled. A message says what the worker can do about it; the detail never
/// holds a password.
class Relay {
public:
    virtual ~Relay() = default;

    /// Everything whose name begins with the prefix, in no order. A relay that is empty, or has never been written
    /// to, answers with nothing.
    virtual Result<QList<RelayEntry>> list(const QString& prefix) = 0;
    /// The bytes as they were put. Fails rather than give a part of them where the relay tells the length.
    virtual Result<QByteArray> get(const QString& name) = 0;
    /// After success the bytes survive a power cut of the relay, as far as the relay can promise it. Nobody sees a
    /// part of them under this name. Where the name is already there with the same size nothing needs to be written;
    /// with another size (a cut upload of an earlier time) it is replaced.
    virtual Status put(const QString& name, const QByteArray& bytes) = 0;
    /// A name that is not there is no error.
    virtual Status remove(const QString& name) = 0;

    /// Asked between pieces of long transfers, from the relay's thread; true stops them with Cancelled.
    using Stop = std::function<bool()>;
    void setStop(Stop stop) { m_stop = std::move(stop); }

    static bool isName(const QString& name); ///< follows the rule above

    static constexpr qint64 LargestObject = 64 << 20; ///< ten times what is made; something larger is not even read

protected:
    bool isStopped() const { return m_stop && m_stop(); }
    static tl::unexpected<Error> stopped();                    ///< Cancelled, in words
    static tl::unexpected<Error> badName(const QString& name); ///< InvalidInput, in words
    /// Damaged, in words: this name alone, whatever the reason.
    static tl::unexpected<Error> unreadable(const QString& name);

private:
    Stop m_stop;
};

} // namespace Rinnalla
