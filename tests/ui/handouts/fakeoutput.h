// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/outputservice.h"

#include <QFile>
#include <QPageLayout>
#include <QSemaphore>
#include <QStringList>

namespace Rinnalla {

/// A printer whose paper is a file. Where it has a gate, it waits there until somebody lets it print.
class FilePrinter final : public Printer {
public:
    FilePrinter(const QString& path, Fate fate, std::shared_ptr<QSemaphore> gate)
        : m_path(path)
        , m_fate(fate)
        , m_gate(std::move(gate))
    {}

    Status print(const QByteArray& pdf) override
    {
        if (m_gate)
            m_gate->acquire();
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return failure(ErrorCode::Io, QStringLiteral("The printer is gone."));
        return {};
    }
    Fate fate() override { return m_fate; }

private:
    QString m_path;
    Fate m_fate;
    std::shared_ptr<QSemaphore> m_gate;
};

/// Answers as told, and notes what it was asked.
class FakeOutput final : public OutputService {
public:
    void choosePdf(QWidget*, const QString& proposedName, std::function<void(const QString&)> then) override
    {
        proposed += proposedName;
        if (!path.isEmpty())
            then(path);
    }
    void choosePrinter(QWidget*, const QPageLayout& paper, std::function<void(std::shared_ptr<Printer>)> then) override
    {
        papers += paper;
        if (!path.isEmpty())
            then(std::make_shared<FilePrinter>(path, fate, gate));
    }

    QString path; ///< empty: the worker changes their mind
    Printer::Fate fate = Printer::Fate::Done;
    std::shared_ptr<QSemaphore> gate;
    QStringList proposed;
    QList<QPageLayout> papers;
};

} // namespace Rinnalla
