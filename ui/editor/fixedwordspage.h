// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

#include <QCborMap>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace Rinnalla {

class DraftKeeper;
class Notice;
class PlainText;

/// Place "sheet-words": the fixed words of a language (labels, days, stamps, names of services) as the organisation
/// writes them, beside those of another language. The place's detail is "topic/language"; once the words are saved, the
/// topic can be written in that language. What is typed is kept as "phrases/<language>".
class FixedWordsPage final : public Page {
    Q_OBJECT

public:
    explicit FixedWordsPage(Session& session, QWidget* parent = nullptr);
    ~FixedWordsPage() override;

    void show(const Place& place) override;
    Place place() const override;
    using Page::show;

private:
    struct Row {
        QString key; ///< "expired", "weekdays/mo", "not_confirmed", "services/nollalinja"
        PlainText* label;
        QLineEdit* words;
        bool isRequired;
    };

    void build();
    QWidget* makeChoice();
    void addRow(const QString& key, bool isRequired);
    void retranslate();
    void languageTyped();
    void open(const QString& language);
    void showSource();
    void refresh();
    QString language() const;
    QJsonObject entry() const; ///< as typed
    QCborMap typed() const;
    Status problem() const;
    void save();

    QString m_topic;
    QString m_opened; ///< the language whose words are in the fields
    QLineEdit* m_tag;
    PlainText* m_tagLabel;
    PlainText* m_name;
    QComboBox* m_source;
    QGridLayout* m_form;
    QList<Row> m_rows;
    Notice* m_problem;
    QPushButton* m_save;
    std::unique_ptr<DraftKeeper> m_keeper;
    QCborMap m_saved; ///< typed() as the store has it
};

} // namespace Rinnalla
