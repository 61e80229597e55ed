// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/footline.h"

#include "ui/widgets/localize.h"

#include <chrono>

namespace Rinnalla {

using namespace std::chrono_literals;

FootLine::FootLine(Session& session, const PageRegistry& registry, QWidget* parent)
    : QLabel(parent)
    , m_session(session)
    , m_registry(registry)
{
    setObjectName(QStringLiteral("footLine"));
    setProperty("muted", true);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &FootLine::refresh);
    for (const auto signal : {&Session::roomChanged, &Session::teamChanged})
        connect(&session, signal, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::erased, &m_soon, qOverload<>(&QTimer::start));
    localize(this, [this] { refresh(); });
}

void FootLine::refresh()
{
    QStringList lines;
    for (const PageInfo& info : m_registry)
        if (info.line)
            lines += info.line(m_session);
    lines.removeAll(QString());
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace Rinnalla
