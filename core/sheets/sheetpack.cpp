// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheets/sheetpack.h"

#include "core/sheets/datareader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr int Version = 2;
constexpr int VersionWithoutRoutes = 1; // which every program reads
constexpr qsizetype LargestFile = 16 << 20;
constexpr qsizetype LongestName = 120;
const QByteArray Magic("Rinnalla sheet pack ");
const QByteArray Purpose("Rinnalla sheet pack");
const QByteArray SignatureLabel("signature: ");
const QString Shown = QStringLiteral("pack");

QString say(const char* text)
{
    return QCoreApplication::translate("SheetPack", text);
}

tl::unexpected<Error> refused(const QString& why)
{
    return failure(ErrorCode::Refused, why);
}

tl::unexpected<Error> noPack()
{
    return refused(say(QT_TRANSLATE_NOOP("SheetPack", "This file is not a sheet pack, or it is damaged.")));
}

/// One line of letters that show: nothing in it turns, hides or breaks the text around it.
bool isPlainLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const auto category = c.category();
        return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
               || category == QChar::Separator_Paragraph;
    });
}

bool isName(const QString& from)
{
    return !from.isEmpty() && from.size() <= LongestName && from == from.trimmed() && isPlainLine(from);
}

QJsonValue dayOf(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const OwnSheet& sheet)
{
    return {{QStringLiteral("topic"), sheet.name.topic},
            {QStringLiteral("language"), sheet.name.language},
            {QStringLiteral("version"), sheet.version},
            {QStringLiteral("gathered_on"), dayOf(sheet.gatheredOn)},
            {QStringLiteral("checked_digest"), sheet.checkedDigest},
            {QStringLiteral("checked_by"), sheet.check.by},
            {QStringLiteral("checked_on"), dayOf(sheet.check.on)},
            {QStringLiteral("do_not_use_after"), dayOf(sheet.check.doNotUseAfter)},
            {QStringLiteral("withdrawn"), sheet.withdrawn},
            {QStringLiteral("withdrawn_why"), sheet.withdrawnWhy},
            {QStringLiteral("text"), sheet.text}};
}

QJsonObject jsonOf(const OwnFact& fact)
{
    return {{QStringLiteral("key"), fact.key},
            {QStringLiteral("value"), fact.value},
            {QStringLiteral("checked_by"), fact.check.by},
            {QStringLiteral("checked_on"), dayOf(fact.check.on)}};
}

QJsonObject jsonOf(const OwnRoute& route)
{
    QJsonObject digests;
    for (auto digest = route.checkedDigests.begin(); digest != route.checkedDigests.end(); ++digest)
        digests.insert(digest.key(), *digest);
    return {{QStringLiteral("id"), route.id},
            {QStringLiteral("version"), route.version},
            {QStringLiteral("checked_digests"), digests},
            {QStringLiteral("checked_by"), route.checkedBy},
            {QStringLiteral("checked_on"), dayOf(route.checkedOn)},
            {QStringLiteral("withdrawn"), route.withdrawn},
            {QStringLiteral("route"), QJsonDocument::fromJson(route.text.toUtf8()).object()}};
}

QByteArray contentOf(const SheetPack& pack)
{
    QJsonArray sheets;
    for (const OwnSheet& sheet : pack.sheets)
        sheets += jsonOf(sheet);
    QJsonArray facts;
    for (const OwnFact& fact : pack.facts)
        facts += jsonOf(fact);
    QJsonObject content{{QStringLiteral("sheets"), sheets}, {QStringLiteral("facts"), facts}};
    QJsonArray routes;
    for (const OwnRoute& route : pack.routes)
        routes += jsonOf(route);
    if (!routes.isEmpty())
        content.insert(QStringLiteral("routes"), routes);
    return QJsonDocument(content).toJson();
}

QByteArray messageOf(QByteArrayView before, QByteArrayView after)
{
    return Purpose + Crypto::hash(before.toByteArray() + after.toByteArray());
}

OwnSheet readSheet(DataReader json)
{
    static const QRegularExpression topic(QStringLiteral("^[a-z0-9-]{1,60}$"));
    static const QRegularExpression tag(QStringLiteral("^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
    OwnSheet sheet;
    sheet.name = {json.text("topic"), json.text("language")};
    if (!topic.match(sheet.name.topic).hasMatch() || !tag.match(sheet.name.language).hasMatch())
        json.fail(QStringLiteral("topic"), say(QT_TRANSLATE_NOOP("SheetPack", "this names no sheet.")));
    sheet.version = json.integer("version");
    sheet.gatheredOn = json.optionalDate("gathered_on");
    sheet.checkedDigest = json.optionalText("checked_digest");
    sheet.check = {json.optionalText("checked_by"), json.optionalDate("checked_on"),
                   json.optionalDate("do_not_use_after")};
    sheet.withdrawn = json.optionalFlag("withdrawn").value_or(false);
    sheet.withdrawnWhy = json.optionalText("withdrawn_why");
    sheet.text = json.text("text");
    json.finish();
    return sheet;
}

OwnFact readFact(DataReader json)
{
    static const QRegularExpression key(QStringLiteral("^(number|service|fact)/[A-Za-z0-9_-]{1,60}$"));
    OwnFact fact;
    fact.key = json.text("key");
    if (!key.match(fact.key).hasMatch())
        json.fail(QStringLiteral("key"), say(QT_TRANSLATE_NOOP("SheetPack", "this names no fact.")));
    fact.value = json.object("value").whole();
    fact.check = {json.optionalText("checked_by"), json.optionalDate("checked_on"), {}};
    json.finish();
    return fact;
}

/// What the route says is examined where it is laid over the others.
OwnRoute readRoute(DataReader json)
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    OwnRoute route;
    route.id = json.text("id");
    if (!name.match(route.id).hasMatch() || route.id.size() > LongestName)
        json.fail(QStringLiteral("id"), say(QT_TRANSLATE_NOOP("SheetPack", "this names no route.")));
    route.version = json.integer("version");
    const QJsonObject digests = json.object("checked_digests").whole();
    for (auto digest = digests.begin(); digest != digests.end(); ++digest)
        route.checkedDigests.insert(digest.key(), digest->toString());
    route.checkedBy = json.optionalText("checked_by");
    route.checkedOn = json.optionalDate("checked_on");
    route.withdrawn = json.optionalFlag("withdrawn").value_or(false);
    route.text = QString::fromUtf8(QJsonDocument(json.object("route").whole()).toJson(QJsonDocument::Compact));
    json.finish();
    return route;
}

Status readContent(QByteArrayView bytes, SheetPack& pack)
{
    auto json = DataReader::parse(bytes, Shown);
    if (!json)
        return tl::unexpected(json.error());
    QStringList seen;
    for (DataReader& entry : json->objects("sheets")) {
        pack.sheets += readSheet(entry);
        seen += pack.sheets.last().name.toString();
    }
    for (DataReader& entry : json->objects("facts")) {
        pack.facts += readFact(entry);
        seen += pack.facts.last().key;
    }
    if (json->keys().contains(QStringLiteral("routes")))
        for (DataReader& entry : json->objects("routes")) {
            pack.routes += readRoute(entry);
            seen += pack.routes.last().id;
        }
    if (seen.removeDuplicates() > 0)
        json->fail({}, say(QT_TRANSLATE_NOOP("SheetPack", "a text or fact is there twice.")));
    json->finish();
    return json->error() ? Status(tl::unexpected(*json->error())) : Status();
}

/// Takes the lines of the header one by one.
class Lines {
public:
    explicit Lines(QByteArrayView file)
        : m_file(file)
    {}
    /// The rest of the next line after its label; nothing where it does not begin so.
    std::optional<QByteArray> take(const QByteArray& label)
    {
        const qsizetype end = m_file.indexOf('\n', m_at);
        if (end < 0 || !m_file.sliced(m_at, end - m_at).startsWith(label))
            return std::nullopt;
        const QByteArray rest = m_file.sliced(m_at + label.size(), end - m_at - label.size()).toByteArray();
        m_at = end + 1;
        return rest;
    }
    qsizetype at() const { return m_at; }

private:
    QByteArrayView m_file;
    qsizetype m_at = 0;
};

/// Bytes of base64 written as this program writes it: other spellings of the same bytes are refused.
std::optional<QByteArray> exactly(const std::optional<QByteArray>& base64, qsizetype size)
{
    if (!base64)
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(*base64);
    return bytes.size() == size && bytes.toBase64() == *base64 ? std::optional(bytes) : std::nullopt;
}

Status checkVersion(const std::optional<QByteArray>& written)
{
    bool isNumber = false;
    const int version = written ? written->toInt(&isNumber) : 0;
    if (!isNumber || version < 1 || *written != QByteArray::number(version))
        return noPack();
    if (version > Version)
        return failure(ErrorCode::NewerVersion,
                       say(QT_TRANSLATE_NOOP("SheetPack", "This pack was made with a newer version of the program. "
                                                          "Update the program; nothing was changed.")));
    return {};
}

/// The readable part between the header and the content.
QStringList changesIn(QByteArrayView text)
{
    QStringList changes;
    for (const QByteArray& line : text.toByteArray().split('\n'))
        if (line.startsWith("- "))
            changes += QString::fromUtf8(line.sliced(2));
    return changes;
}

} // namespace

QString fingerprintOf(QByteArrayView publicKey)
{
    constexpr qsizetype bytes = 16;
    constexpr qsizetype group = 4;
    const QString digits = QString::fromLatin1(Crypto::hash(publicKey, bytes).toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += group)
        groups += digits.mid(at, group);
    return groups.join(u' ');
}

Result<QByteArray> writePack(const SheetPack& pack, const Crypto::KeyPair& keys)
{
    if (!isName(pack.from))
        return failure(ErrorCode::WrongUsage,
                       say(QT_TRANSLATE_NOOP("SheetPack", "A pack needs the name of your organisation, in one line.")));
    if (pack.sheets.isEmpty() && pack.facts.isEmpty() && pack.routes.isEmpty())
        return failure(ErrorCode::WrongUsage,
                       say(QT_TRANSLATE_NOOP("SheetPack", "There is nothing to put into the pack.")));
    const int version = pack.routes.isEmpty() ? VersionWithoutRoutes : Version;
    const QByteArray before = Magic + QByteArray::number(version) + "\nfrom: " + pack.from.toUtf8()
                              + "\ndate: " + pack.madeOn.toString(Qt::ISODate).toLatin1()
                              + "\nkey: " + keys.publicKey.toBase64() + '\n';
    QByteArray after = "\n";
    for (const QString& change : pack.changes)
        after += "- " + change.simplified().toUtf8() + '\n';
    after += '\n' + contentOf(pack);
    const QByteArray signature = Crypto::sign(messageOf(before, after), keys.secret);
    return QByteArray(before + SignatureLabel + signature.toBase64() + '\n' + after);
}

Result<SignedPack> readPack(QByteArrayView file)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString whole = file.size() > LargestFile ? QString() : QString(decoder(file));
    if (whole.isEmpty() || decoder.hasError())
        return noPack();
    Lines lines(file);
    if (const Status known = checkVersion(lines.take(Magic)); !known)
        return tl::unexpected(known.error());
    SignedPack read;
    read.pack.from = QString::fromUtf8(lines.take("from: ").value_or(QByteArray()));
    read.pack.madeOn = QDate::fromString(QString::fromLatin1(lines.take("date: ").value_or(QByteArray())), Qt::ISODate);
    const auto key = exactly(lines.take("key: "), Crypto::KeySize);
    const qsizetype signedTo = lines.at();
    const auto written = lines.take(SignatureLabel);
    if (!isName(read.pack.from) || !read.pack.madeOn.isValid() || !key)
        return noPack();
    if (!written || written->isEmpty())
        return refused(say(QT_TRANSLATE_NOOP("SheetPack", "This pack is not signed, so nobody answers for it. "
                                                          "Nothing was changed.")));
    const auto signature = exactly(written, Crypto::SignatureSize);
    const QByteArrayView after = file.sliced(lines.at());
    if (!signature || !Crypto::verify(*signature, messageOf(file.first(signedTo), after), *key))
        return refused(say(QT_TRANSLATE_NOOP("SheetPack", "The signature does not fit: the pack was changed after it "
                                                          "was signed, or it is damaged. Nothing was changed.")));
    const qsizetype content = std::max<qsizetype>(after.indexOf("\n{"), 0);
    read.pack.changes = changesIn(after.first(content));
    if (const Status right = readContent(after.sliced(content), read.pack); !right)
        return tl::unexpected(right.error());
    read.signer = *key;
    read.fingerprint = fingerprintOf(*key);
    return read;
}

} // namespace Rinnalla
