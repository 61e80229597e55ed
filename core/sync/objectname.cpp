// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/objectname.h"

#include "core/sync/keys.h"

#include <QRegularExpression>

namespace Rinnalla::Sync {

namespace {

constexpr int MemberDigits = 6;
constexpr int EpochDigits = 8;
constexpr int SegmentDigits = 12;
constexpr int HeadDigits = 8;

using Kind = ObjectName::Kind;

std::optional<Kind> kindFrom(QStringView letter)
{
    if (letter == u"m")
        return Kind::MemberEntry;
    if (letter == u"j")
        return Kind::JoinRequest;
    if (letter == u"k")
        return Kind::KeyBag;
    if (letter == u"s")
        return Kind::Segment;
    if (letter == u"h")
        return Kind::Head;
    if (letter == u"p")
        return Kind::Part;
    if (letter == u"P")
        return Kind::Manifest;
    return std::nullopt;
}

QString padded(quint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

} // namespace

std::optional<ObjectName> ObjectName::parse(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("^([mjkshpP])/(?:([0-9a-f]{32})([/-]))?(?:([0-9]{6,12})-)?([0-9a-f]{64})$"));
    const auto match = form.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    ObjectName parsed{*kindFrom(match.capturedView(1)), Id::fromString(match.capturedView(2)).value_or(Id()),
                      match.capturedView(4).toULongLong(), QByteArray::fromHex(match.captured(5).toLatin1())};
    return parsed.toString() == name ? std::optional(parsed) : std::nullopt;
}

QString ObjectName::toString() const
{
    const QString end = QString::fromLatin1(hash.toHex());
    switch (kind) {
    case Kind::MemberEntry:
        return QStringLiteral("m/%1-%2").arg(padded(number, MemberDigits), end);
    case Kind::JoinRequest:
        return QStringLiteral("j/%1-%2").arg(device.toString(), end);
    case Kind::KeyBag:
        return QStringLiteral("k/%1-%2").arg(padded(number, EpochDigits), end);
    case Kind::Segment:
        return QStringLiteral("s/%1/%2-%3").arg(device.toString(), padded(number, SegmentDigits), end);
    case Kind::Head:
        return QStringLiteral("h/%1-%2-%3").arg(device.toString(), padded(number, HeadDigits), end);
    case Kind::Part:
        return QStringLiteral("p/%1").arg(end);
    case Kind::Manifest:
        return QStringLiteral("P/%1").arg(end);
    }
    return {};
}

bool ObjectName::fits(QByteArrayView bytes) const
{
    return hashOf(bytes) == hash;
}

} // namespace Rinnalla::Sync
