// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/data/samples.h"

#include "core/store/lists.h"

#include <QCborMap>

#include <algorithm>

namespace Rinnalla::Samples {

namespace {

const QString Letters =
    QStringLiteral("Ääkkösiä, \"lainausmerkki\", Привет, ต้องการ, مرحبا, 帮助, \U0001F600\nline two");

QCborValue sample(const Field& field, const QMap<Kind, Id>& made, const QString& text)
{
    switch (field.type) {
    case FieldType::Text:
        return QString(QLatin1StringView(field.name) + QStringLiteral(": ") + text);
    case FieldType::Integer:
        return 45;
    case FieldType::Boolean:
        return true;
    case FieldType::Date:
        return QStringLiteral("2026-12-24");
    case FieldType::Time:
        return qint64(1795262400123);
    case FieldType::Choice:
        return QString(QLatin1StringView(field.choices.last()));
    case FieldType::Texts:
        return QCborArray{QStringLiteral("money"), text};
    case FieldType::Language:
        return QStringLiteral("th");
    case FieldType::Languages:
        return QCborArray{QStringLiteral("fi"), QStringLiteral("zh-Hans")};
    case FieldType::Details:
        return QCborArray{
            QStringLiteral("+358 00 000 0000"),
            QCborMap{{QStringLiteral("night"), true}, {QStringLiteral("number"), text}, {QStringLiteral("order"), 1}}};
    case FieldType::Reference:
        return made.value(field.target).toBytes();
    }
    return {};
}

} // namespace

SecretBuffer passphrase()
{
    static constexpr char text[] = "a passphrase of the tests";
    return SecretBuffer(text, sizeof text - 1);
}

QList<Edit> everyField(Random& random, const QString& given)
{
    const QString text = given.isEmpty() ? Letters : given;
    QList<Edit> edits;
    QMap<Kind, Id> made;
    QList<Kind> order{Kind::Partner, Kind::Client,  Kind::Contact,
                      Kind::Step,    Kind::Service, Kind::Consent}; // others refer to these
    for (const KindInfo& kind : allKinds())
        if (!order.contains(kind.kind))
            order += kind.kind;
    for (const Kind kind : order) {
        Edit edit{kind, random.id(), {}};
        for (const Field& field : info(kind).fields)
            if (field.id != DeletedField)
                edit.set(field.id, sample(field, made, text));
        made.insert(kind, edit.id);
        edits += edit;
    }
    Edit change{Kind::Client, made.value(Kind::Client), {}};
    edits += change.set(ClientField::State, "dormant").set(ClientField::ReviewOn, QDate());
    Edit takenBack{Kind::Partner, random.id(), {}};
    takenBack.set(PartnerField::Name, text);
    edits += takenBack;
    edits += Edit{Kind::Partner, takenBack.id, {}}.set(DeletedField, QCborValue(true));
    return edits;
}

Result<QCborArray> recordsOf(Connection& connection)
{
    return guarded([&]() -> Result<QCborArray> {
        QCborArray all;
        Statement ids = connection.prepare("SELECT id FROM object WHERE erased = 0 ORDER BY id");
        while (ids.step()) {
            const auto record = Lists::record(connection, ids.id(0));
            if (!record)
                return tl::unexpected(record.error());
            QCborMap values;
            for (auto it = (*record)->values.begin(); it != (*record)->values.end(); ++it)
                values.insert(QString(QLatin1StringView(info((*record)->kind).field(it.key())->name)), *it);
            all.append(QCborArray{QString(QLatin1StringView(info((*record)->kind).name)), ids.bytes(0), values});
        }
        return all;
    });
}

} // namespace Rinnalla::Samples
