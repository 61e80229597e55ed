// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/canary/sandbox.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStringEncoder>

namespace Rinnalla {

namespace {

QByteArrayList encodings(const QString& marked)
{
    QByteArrayList out{marked.toUtf8()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        out += QStringEncoder(encoding).encode(marked);
    return out;
}

QByteArrayList spellings(const QByteArray& secret)
{
    return {secret, secret.toHex(), secret.toHex().toUpper(), secret.toBase64(QByteArray::OmitTrailingEquals),
            secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
}

bool holds(const QByteArray& bytes, const QByteArrayList& forms)
{
    for (const QByteArray& form : forms)
        if (bytes.contains(form))
            return true;
    return false;
}

} // namespace

Sandbox::Sandbox()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QString::fromLatin1(name), m_folder.path());
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WRITE_RECORDER));
    m_environment.insert(QStringLiteral("RINNALLA_RECORDED"), m_recorder.filePath(QStringLiteral("written")));
}

Sandbox::Ran Sandbox::run(const QString& program, const QStringList& arguments, const QByteArray& input, int timeoutMs)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeoutMs))
        process.kill();
    Ran ran;
    ran.output = process.readAllStandardOutput();
    ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    const QByteArray said = process.readAllStandardError();
    if (ran.exitCode != 0)
        qWarning("%s", said.constData());
    m_said += said;
    return ran;
}

QStringList Sandbox::findings(const QString& marked, const QStringList& askedFor) const
{
    return findingsOf(encodings(marked), askedFor);
}

QStringList Sandbox::findingsOfBytes(const QByteArrayList& secrets) const
{
    QByteArrayList forms;
    for (const QByteArray& secret : secrets)
        forms += spellings(secret);
    return findingsOf(forms, {});
}

QStringList Sandbox::findingsOf(const QByteArrayList& forms, const QStringList& askedFor) const
{
    qsizetype longest = 0;
    for (const QByteArray& form : forms)
        longest = qMax(longest, form.size());
    QStringList found;
    QFile recording(m_recorder.filePath(QStringLiteral("written")));
    if (!recording.open(QIODevice::ReadOnly))
        return {QStringLiteral("nothing was recorded")};
    // A text may be cut over two writes to the same file: what one file got is joined before it is looked through.
    QMap<QString, QByteArray> tails;
    while (!recording.atEnd()) {
        const QString path = QString::fromUtf8(recording.readLine().trimmed().sliced(1));
        const qint64 size = recording.readLine().trimmed().toLongLong();
        const QByteArray bytes = tails.value(path) + recording.read(size);
        if (!askedFor.contains(path) && holds(bytes, forms))
            found += QStringLiteral("written to ") + path;
        tails[path] = bytes.last(qMin(bytes.size(), longest));
    }
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (askedFor.contains(file.fileName()) || !file.open(QIODevice::ReadOnly))
            continue;
        if (holds(file.readAll(), forms) || holds(file.fileName().toUtf8(), forms))
            found += QStringLiteral("lying in ") + file.fileName();
    }
    if (holds(m_said, forms))
        found += QStringLiteral("said on standard error");
    found.removeDuplicates();
    return found;
}

qint64 Sandbox::bytesRecorded() const
{
    return QFile(m_recorder.filePath(QStringLiteral("written"))).size();
}

} // namespace Rinnalla
