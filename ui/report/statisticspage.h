// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/statistics.h"
#include "ui/print/outputservice.h"
#include "ui/session/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Rinnalla {

class FileChooser;
class Heading;
class Notice;
class PeriodBar;
class PicturePanel;

/// Place "statistics": what was done in a period, in the session's room, with small numbers hidden, inside the
/// organisation too. What is saved or printed is kept as a publication, so that no later statistics give it away. The
/// counting runs on another thread. `files` and `output` outlive the page.
class StatisticsPage final : public Page {
    Q_OBJECT

public:
    StatisticsPage(Session& session, FileChooser& files, OutputService& output, QWidget* parent = nullptr);
    ~StatisticsPage() override;

    void show(const Place& place) override;
    Place place() const override { return {QStringLiteral("statistics"), {}, {}}; }
    using Page::show;

private:
    void build();
    void retranslate();
    void reload(); ///< counts again, soon
    void count();
    void take(int asked, const Result<Statistics>& statistics);
    void showTables();
    void addCards();
    QStringList regions();
    QString organisation();
    void saveCsv();
    void print();
    void savePicture(const QByteArray& file);
    /// Before anything leaves: from now on it counts as known. False where there is nothing to leave.
    bool publish();

    FileChooser& m_files;
    OutputService& m_output;
    QTimer m_soon;
    int m_asked = 0; ///< which counting is waited for
    bool m_isCounted = false;
    Statistics m_statistics;
    Heading* m_title;
    PeriodBar* m_period;
    QPushButton* m_csv;
    QPushButton* m_print;
    QLabel* m_state;
    Notice* m_refusal;
    QWidget* m_tables;
    QLabel* m_nothing;
    QVBoxLayout* m_cards;
    PicturePanel* m_picture;
};

} // namespace Rinnalla
