// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariantList>

namespace Rinnalla::JsonFiles {

inline QJsonObject read(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

inline void write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

inline void write(const QString& name, const QJsonObject& object)
{
    write(name, QJsonDocument(object).toJson());
}

/// A copy of `value` in which the place `path` ("steps", 0, "id") holds something else; undefined takes it away.
inline QJsonValue replaced(const QJsonValue& value, const QVariantList& path, const QJsonValue& with)
{
    if (path.isEmpty())
        return with;
    const QVariant& key = path.first();
    if (key.typeId() == QMetaType::Int) {
        QJsonArray array = value.toArray();
        array.replace(key.toInt(), replaced(array.at(key.toInt()), path.mid(1), with));
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = replaced(object.value(key.toString()), path.mid(1), with);
    if (inner.isUndefined())
        object.remove(key.toString());
    else
        object.insert(key.toString(), inner);
    return object;
}

} // namespace Rinnalla::JsonFiles
