// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace Rinnalla {

/// Reads one object of a data file field by field. The first thing wrong is remembered, naming file and field, and the
/// reading goes on with empty values: ask error() once at the end. Objects inside share the memory of the outer one.
class DataReader {
public:
    /// `shown` is how messages name the file.
    static Result<DataReader> open(const QString& path, const QString& shown);
    static Result<DataReader> parse(QByteArrayView json, const QString& shown);
    static DataReader of(const QJsonObject& object, const QString& shown);

    QString text(const char* name);         ///< there and not empty
    QString optionalText(const char* name); ///< null or missing: empty
    QStringList texts(const char* name);    ///< null or missing: empty
    int integer(const char* name);          ///< there, not negative
    QDate date(const char* name);
    QDate optionalDate(const char* name);
    std::optional<bool> optionalFlag(const char* name);
    QString choice(const char* name, const QStringList& allowed);
    DataReader object(const char* name);
    DataReader object(const QString& name);
    QList<DataReader> objects(const char* name);
    QJsonValue raw(const char* name); ///< for a field of more than one type

    const QJsonObject& whole() const { return m_object; }

    QStringList keys() const { return m_object.keys(); }
    QString file() const { return m_trouble->file; }
    void fail(const QString& field, const QString& problem);
    void finish(); ///< a field nobody asked for is a mistake of spelling: an error
    const std::optional<Error>& error() const { return m_trouble->first; }

private:
    struct Trouble {
        QString file;
        std::optional<Error> first;
    };

    DataReader(QJsonObject object, QString place, std::shared_ptr<Trouble> trouble);
    QJsonValue take(const QString& name);
    QDate toDate(const char* name, const QJsonValue& value);

    QJsonObject m_object;
    QString m_place;
    std::shared_ptr<Trouble> m_trouble;
    QSet<QString> m_read;
};

} // namespace Rinnalla
