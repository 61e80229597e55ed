// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/localize.h"

#include <QEvent>

namespace Rinnalla {

namespace {

class Localizer final : public QObject {
public:
    Localizer(QWidget* owner, std::function<void()> apply)
        : QObject(owner)
        , m_apply(std::move(apply))
    {
        owner->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_apply();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
};

} // namespace

void localize(QWidget* owner, std::function<void()> apply)
{
    apply();
    new Localizer(owner, std::move(apply));
}

} // namespace Rinnalla
