// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

namespace Rinnalla {

/// The real data in a folder where a test may spoil it: links, of which the spoilt ones become files.
class DataCopy {
public:
    DataCopy()
    {
        const QDir from(qEnvironmentVariable("RINNALLA_SOURCE_DIR") + QStringLiteral("/resources"));
        for (const char* part : {"sheets", "services", "facts"}) {
            QDirIterator files(from.filePath(QString::fromLatin1(part)), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                const QString target = path(from.relativeFilePath(file));
                QDir().mkpath(QFileInfo(target).path());
                QVERIFY(QFile::link(file, target));
            }
        }
    }

    QString folder() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString& name, const QByteArray& text)
    {
        QVERIFY(QFile::remove(path(name))); // the link, not what it points to
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
        QCOMPARE(file.write(text), text.size());
    }

    void replace(const QString& name, const QByteArray& what, const QByteArray& into)
    {
        QByteArray text = read(name);
        const qsizetype at = text.indexOf(what);
        QVERIFY2(at >= 0, what.constData());
        write(name, text.replace(at, what.size(), into));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Rinnalla
