// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/qrview.h"

#include <QPainter>

#include <qrencode.h>

#include <cctype>

namespace Rinnalla {

namespace {

constexpr int PixelsPerModule = 5;

} // namespace

QrView::QrView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const SecretBuffer& text)
{
    clear();
    SecretBuffer capitals(text.size() + 1); // ends with a zero
    for (std::size_t i = 0; i < text.size(); ++i)
        capitals.data()[i] = static_cast<unsigned char>(std::toupper(text.data()[i]));
    constexpr int smallestThatFits = 0;
    constexpr int caseSensitive = 1; // or it would look for capitals itself
    QRcode* code = QRcode_encodeString(reinterpret_cast<const char*>(capitals.data()), smallestThatFits, QR_ECLEVEL_M,
                                       QR_MODE_8, caseSensitive);
    if (!code)
        return;
    const auto modules = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    m_side = code->width;
    m_modules = SecretBuffer(modules);
    for (std::size_t i = 0; i < modules; ++i)
        m_modules.data()[i] = code->data[i] & 1;
    wipe(code->data, modules);
    QRcode_free(code);
    updateGeometry();
    update();
}

void QrView::clear()
{
    m_modules.clear();
    m_side = 0;
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    const int side = (m_side + 2 * QuietZone) * PixelsPerModule;
    return m_side == 0 ? QSize() : QSize(side, side);
}

void QrView::paintEvent(QPaintEvent*)
{
    if (m_side == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect(), Qt::white);
    const int all = m_side + 2 * QuietZone;
    const qreal ratio = devicePixelRatioF();
    const qreal module = qMax(1.0, std::floor(qMin(width(), height()) * ratio / all)) / ratio;
    const qreal edge = std::floor((width() - module * all) / 2 * ratio) / ratio + module * QuietZone;
    for (int y = 0; y < m_side; ++y)
        for (int x = 0; x < m_side; ++x)
            if (m_modules.data()[y * m_side + x])
                painter.fillRect(QRectF(edge + x * module, edge + y * module, module, module), Qt::black);
}

} // namespace Rinnalla
