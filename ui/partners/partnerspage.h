// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Rinnalla {

class DirectoryExport;
class EmptyState;
class FileChooser;
class Notice;
class PartnerBook;
class PartnerFilters;
class PartnersModel;
class RecordForm;
class ShippedOffer;

/// Place "partners": the directory, without a connection: who is open now, speaks the language, is near. With the
/// detail "new", a new organisation to write. `files` outlives the page.
class PartnersPage final : public Page {
    Q_OBJECT

public:
    PartnersPage(Session& session, FileChooser& files, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    void makeList();
    void newPartner();
    void closeForm();
    void open(int row);
    void showFound();
    void retranslate();

    PartnerBook* m_book;
    PartnersModel* m_model;
    PartnerFilters* m_filters;
    QPushButton* m_new;
    QPushButton* m_import;
    DirectoryExport* m_export;
    ShippedOffer* m_shipped;
    QLabel* m_count;
    QStackedWidget* m_views; ///< list, nothing found, form
    QListView* m_list;
    EmptyState* m_empty;
    RecordForm* m_form;
};

} // namespace Rinnalla
