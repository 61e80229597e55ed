// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QTextEdit;

namespace Rinnalla {

/// What the text being edited says otherwise than the text in use, or than the version before. What was taken away is
/// struck through and its line begins with a minus; what came is underlined and its line begins with a plus.
class DifferencesView : public QWidget {
    Q_OBJECT

public:
    explicit DifferencesView(QWidget* parent = nullptr);

    /// All are Markdown; empty where there is none.
    void setTexts(const QString& edited, const QString& inUse, const QString& versionBefore, bool rightToLeft);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QComboBox* m_with;
    QLabel* m_legend;
    QTextEdit* m_view;
    QString m_edited;
    QString m_inUse;
    QString m_before;
    bool m_rightToLeft = false;
};

} // namespace Rinnalla
