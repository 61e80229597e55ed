// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Rinnalla {

/// Which language, what stands beside it, and in which form. Language names stand in their own script. What the sheet
/// does not have is not offered. The catalogue outlives it.
class SheetChoice : public QWidget {
    Q_OBJECT

public:
    explicit SheetChoice(const SheetCatalogue& catalogue, QWidget* parent = nullptr);

    void setTopic(const QString& topic); ///< keeps what was chosen where the topic has it
    void setLanguage(const QString& language);
    SheetRequest request() const;

signals:
    void changed();

private:
    void fillLanguages();
    void fillBeside();
    void fillFormats();
    void refresh(); ///< after a choice: what no longer fits is taken out, and the change is told

    const SheetCatalogue& m_catalogue;
    QString m_topic;
    QComboBox* m_language;
    QComboBox* m_beside;
    QComboBox* m_format;
};

} // namespace Rinnalla
