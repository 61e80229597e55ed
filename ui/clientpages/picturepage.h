// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/clientpages/picturewords.h"
#include "ui/print/outputservice.h"
#include "ui/session/page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace Rinnalla {

class HandingOut;
class HandoutPanel;
class Heading;
class Notice;

/// Place "path-picture" (ui/path/clientpaper.h): a client's path drawn on paper, in their language or the worker's.
/// `output` outlives the page.
class PicturePage final : public Page {
    Q_OBJECT

public:
    PicturePage(Session& session, OutputService& output, QWidget* parent = nullptr);
    ~PicturePage() override;

    void show(const Place& place) override;
    Place place() const override { return m_place; }
    using Page::show;

    int sheetCount() const { return m_sheets; } ///< as shown

private:
    void build();
    void retranslate();
    void fillLanguages();
    void reload();
    void refresh();
    void render();
    void showImages(const Result<QList<QImage>>& images);
    Edit handout() const;
    void print();
    void save();

    HandingOut* m_handing;
    Place m_place;
    Record m_client; ///< null id: not here
    QList<Record> m_steps;
    PathHistory m_history;
    QHash<QString, PagePhrases> m_words;
    PathPicture m_picture;
    Heading* m_heading;
    QPushButton* m_back;
    QComboBox* m_language;
    QCheckBox* m_dates;
    QCheckBox* m_ownWords;
    HandoutPanel* m_panel;
    Notice* m_privacy;
    Notice* m_refusal;
    QWidget* m_pages;
    QVBoxLayout* m_pageColumn;
    QTimer m_soon;
    int m_request = 0; ///< an answer to an older one is dropped
    int m_sheets = 0;
    bool m_usable = false;
};

} // namespace Rinnalla
