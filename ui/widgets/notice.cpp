// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QStyle>

namespace Rinnalla {

namespace {

struct Look {
    const char* property;
    const char* icon;
};

Look lookOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Warning:
        return {"warning", "dialog-warning"};
    case Notice::Tone::Error:
        return {"error", "dialog-error"};
    case Notice::Tone::Info:
        break;
    }
    return {"info", "dialog-information"};
}

} // namespace

Notice::Notice(Tone tone, QWidget* parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setProperty("notice", QString::fromLatin1(lookOf(tone).property));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    hide();
}

void Notice::setText(const QString& text)
{
    m_text->setText(text);
    refreshIcon();
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::addButton(QWidget* button)
{
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

/// Most notices are never shown: their icon is not drawn either.
void Notice::refreshIcon()
{
    if (text().isEmpty())
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(QIcon::fromTheme(QString::fromLatin1(lookOf(m_tone).icon)).pixmap(size));
}

void Notice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshIcon();
}

} // namespace Rinnalla
