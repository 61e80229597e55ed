// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace Rinnalla {

/// A check box or radio button whose words go on in the next line where they do not fit in one: with large text, or in
/// a language with long words.
template<typename Button>
class WrappingButton : public Button {
public:
    explicit WrappingButton(const QString& words = {}, QWidget* parent = nullptr);

    void setWords(const QString& words); ///< also the accessible name

    QSize sizeHint() const override { return sizeOf(m_words); }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return sizeOf(wrapped(width)).height(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSize sizeOf(const QString& words) const;
    QString wrapped(int width) const;

    QString m_words; ///< as on a button: & twice
};

extern template class WrappingButton<QCheckBox>;
extern template class WrappingButton<QRadioButton>;

using WrappingCheck = WrappingButton<QCheckBox>;
using WrappingRadio = WrappingButton<QRadioButton>;

} // namespace Rinnalla
