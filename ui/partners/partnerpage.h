// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryindex.h"
#include "ui/session/page.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Rinnalla {

class EmptyState;
class PartCard;
class RecordForm;

/// Place "partner": one organisation with its services and places. Details: "edit", "service/new", "location/new",
/// "service/<id>" and "location/<id>" to write one of them.
class PartnerPage final : public Page {
    Q_OBJECT

public:
    explicit PartnerPage(Session& session, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override { return {QStringLiteral("partner"), m_partner, m_detail}; }
    using Page::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void build();
    PartCard* makeCard(const Record& record);
    void addParts(QVBoxLayout* column, const QString& title, const QList<Record>& parts);
    void write(const QString& detail);
    void checkedToday(const QList<Record>& records);
    void takeOut(const Record& record);
    void showOverview();
    void showForm();

    Id m_partner;
    QString m_detail;
    Directory::Index m_index; ///< of this one alone
    Directory::Index::ItemPointer m_item;
    QPushButton* m_back;
    QStackedWidget* m_views; ///< overview, form, nobody
    QScrollArea* m_scroll;
    RecordForm* m_form;
    EmptyState* m_nobody;
};

} // namespace Rinnalla
