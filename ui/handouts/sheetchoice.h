// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Rinnalla {

/// Which language, what stands beside it, and in which form. Language names stand in their own script, with the state
/// of the text. What the sheet does not have is not offered. The catalogue outlives it.
class SheetChoice : public QWidget {
    Q_OBJECT

public:
    explicit SheetChoice(const SheetCatalogue& catalogue, QWidget* parent = nullptr);

    /// Keeps what was chosen where the topic has it. Again whenever the catalogue or the day is another.
    void setTopic(const QString& topic, const QDate& today);
    void setLanguage(const QString& language);
    void setFormat(SheetFormat format);
    SheetRequest request() const;

signals:
    void changed();

private:
    void fillLanguages();
    QString named(const QString& language) const; ///< with its state
    void fillBeside();
    void fillFormats();
    void refresh(); ///< after a choice: what no longer fits is taken out, and the change is told

    const SheetCatalogue& m_catalogue;
    QString m_topic;
    QDate m_today;
    QComboBox* m_language;
    QComboBox* m_beside;
    QComboBox* m_format;
};

} // namespace Rinnalla
