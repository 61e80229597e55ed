// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/sheets/sheetpage.h"

#include <QImage>
#include <QScrollArea>
#include <QTimer>

namespace Rinnalla {

/// The pages as they will be on paper, one under the other, as wide as there is room. Painted on another thread; what
/// is shown lives in this widget alone and is gone with it.
class SheetPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    void setPage(const SheetPage& page);
    void clear();
    int pageCount() const { return static_cast<int>(m_images.size()); }

signals:
    void ready();                             ///< what is shown is the page asked for last
    void refused(const Rinnalla::Error& why); ///< a glyph is missing, or the words do not fit

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Canvas;

    void render();
    void arrived(int request, const Result<QList<QImage>>& images);
    int paperWidth() const; ///< in pixels of the widget

    Canvas* m_canvas;
    SheetPage m_page;
    QList<QImage> m_images;
    QTimer m_soon;     ///< while the window is being resized, pictures are not painted for every step
    int m_request = 0; ///< an answer to an older one is dropped
};

} // namespace Rinnalla
