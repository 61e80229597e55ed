// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory/directoryindex.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Rinnalla {

/// What is asked of the directory: words, open now, a language, near whom, a network, without a name, free. Chips and
/// boxes, all of them by keyboard.
class PartnerFilters : public QWidget {
    Q_OBJECT

public:
    explicit PartnerFilters(QWidget* parent = nullptr);

    Directory::Filter filter() const;
    /// What there is to choose from; what is chosen stays chosen.
    void offer(const Directory::Index& index);
    void clear();
    bool isEmpty() const;
    QLineEdit* words() const { return m_words; }

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addChip(const char* name, const char* icon);
    QComboBox* addBox(const char* name);
    void retranslate();
    void fillNear();
    void fillNetworks();

    QLineEdit* m_words;
    QToolButton* m_openNow;
    QToolButton* m_free;
    QToolButton* m_withoutName;
    QComboBox* m_language;
    QComboBox* m_near;
    QComboBox* m_network;
    QComboBox* m_class;
    QPushButton* m_clear;
    QStringList m_languages;
    QStringList m_networks;
    QStringList m_classes;
    bool m_filling = false;
};

} // namespace Rinnalla
