// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/paintedtexts.h"

#include <QPaintEngine>
#include <QWidget>

namespace Rinnalla {

namespace {

/// Paints nothing and remembers the texts.
class Listener final : public QPaintEngine {
public:
    Listener()
        : QPaintEngine(AllFeatures)
    {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { texts += item.text(); }
    Type type() const override { return User; }

    QStringList texts;
};

class Ear final : public QPaintDevice {
public:
    explicit Ear(const QWidget& heard)
        : m_heard(heard)
    {}
    QPaintEngine* paintEngine() const override { return &m_listener; }
    QStringList texts() const { return m_listener.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_heard.width();
        case PdmHeight:
            return m_heard.height();
        case PdmWidthMM:
            return m_heard.widthMM();
        case PdmHeightMM:
            return m_heard.heightMM();
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 96;
        }
    }

private:
    const QWidget& m_heard;
    mutable Listener m_listener;
};

} // namespace

QStringList paintedTexts(QWidget& widget)
{
    Ear ear(widget);
    widget.render(&ear);
    return ear.texts();
}

} // namespace Rinnalla
