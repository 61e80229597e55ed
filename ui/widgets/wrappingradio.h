// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

namespace Rinnalla {

/// A radio button whose words go on in the next line where they do not fit in one: with large text, or in a language
/// with long words.
class WrappingRadio : public QRadioButton {
    Q_OBJECT

public:
    explicit WrappingRadio(QWidget* parent = nullptr);

    void setWords(const QString& words); ///< also the accessible name
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void wrap();

    QString m_words;
};

} // namespace Rinnalla
