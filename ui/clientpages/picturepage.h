// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/clientpages/clientpaperpage.h"
#include "ui/clientpages/picturewords.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace Rinnalla {

/// Place "path-picture" (ui/path/clientpaper.h): a client's path drawn on paper, in their language or the worker's.
class PicturePage final : public ClientPaperPage {
    Q_OBJECT

public:
    PicturePage(Session& session, OutputService& output, QWidget* parent = nullptr);
    ~PicturePage() override;

    int sheetCount() const { return m_sheets; } ///< as shown

private:
    void build();
    void retranslate();
    void fillLanguages();
    QString title() const override;
    Place before() const override;
    void begin() override;
    void reload() override;
    void refresh() override;
    void print() override;
    void save() override;
    Edit handout() const override;
    void render();
    void showImages(const Result<QList<QImage>>& images);

    QList<Record> m_steps;
    PathHistory m_history;
    QHash<QString, PagePhrases> m_words;
    PathPicture m_picture;
    QComboBox* m_language;
    QCheckBox* m_dates;
    QCheckBox* m_ownWords;
    QWidget* m_pages;
    QVBoxLayout* m_pageColumn;
    QTimer m_soon;
    int m_request = 0; ///< an answer to an older one is dropped
    int m_sheets = 0;
};

} // namespace Rinnalla
