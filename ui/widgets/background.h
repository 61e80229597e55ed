// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <type_traits>

namespace Rinnalla {

/// Carries an answer back to the thread it was made on.
class Courier : public QObject {
    Q_OBJECT

signals:
    void arrived();
};

/// Runs `work` on another thread and gives what it returns to `done` on this one, unless `context` is gone by then. The
/// program ends only after the work has. `work` shares nothing with this thread that is not safe to share.
template<typename Work, typename Done>
void inBackground(QObject* context, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto answer = std::make_shared<std::optional<Answer>>();
    auto task = std::make_shared<Work>(std::move(work));
    auto* courier = new Courier;
    QObject::connect(courier, &Courier::arrived, context,
                     [answer, done = std::move(done)]() mutable { done(std::move(**answer)); });
    QThreadPool::globalInstance()->start([answer, task, courier]() mutable {
        answer->emplace((*task)());
        task.reset();
        QMetaObject::invokeMethod(
            courier,
            [courier] {
                emit courier->arrived();
                courier->deleteLater();
            },
            Qt::QueuedConnection);
    });
}

} // namespace Rinnalla
