// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/htcds.h"
#include "ui/session/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Rinnalla {

class FileChooser;
class HandoverFields;
class Heading;
class Notice;

/// Place "handover": a case for another organisation in the words of the HTCDS, made of what the worker ticks here, and
/// only where a consent of the client holds; where several do, the worker says which one this rests on. Names and other
/// details that tell who it is go along only where that is chosen, and the look at them is written down first.
/// `files` outlives the page.
class HandoverPage final : public Page {
    Q_OBJECT

public:
    HandoverPage(Session& session, FileChooser& files, QWidget* parent = nullptr);

    void show(const Place& place) override;
    Place place() const override { return m_place; }
    using Page::show;

private:
    void build();
    void retranslate();
    void forget();
    void showNames(bool on);
    void reload();
    void fillConsents(bool isHere);
    std::optional<Record> consent() const;
    QString basis(bool isHere) const;
    void fillNames(const Record& client);
    void save(bool asTable);
    Htcds::Handover handover() const;

    FileChooser& m_files;
    Place m_place;
    QList<Record> m_consents;
    bool m_mayLeave = false;
    bool m_isNoted = false; ///< that somebody looks at the identity here
    Heading* m_title;
    QPushButton* m_back;
    QLabel* m_about;
    QComboBox* m_consent;
    Notice* m_basis;
    QCheckBox* m_withNames;
    HandoverFields* m_fields;
    QPushButton* m_table;
    QPushButton* m_json;
    QLabel* m_licence;
};

} // namespace Rinnalla
