// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretbuffer.h"

#include <QWidget>

class QLabel;

namespace Rinnalla {

class PassphraseEdit;

/// A new passphrase, typed twice, with advice in plain words while it is typed.
class NewPassphraseEdit : public QWidget {
    Q_OBJECT

public:
    enum class Strength { TooShort, TooSimple, Fair, Strong };
    static constexpr int ShortestLength = 12; ///< characters

    explicit NewPassphraseEdit(QWidget* parent = nullptr);

    /// A plain estimate: length first, then how many different characters there are.
    static Strength strengthOf(const SecretBuffer& passphrase);

    QString problem() const; ///< why it cannot be taken yet; empty where it can
    SecretBuffer secret() const;
    void clear();

signals:
    void changed();
    void submitted(); ///< Enter in the second line

private:
    void advise();

    PassphraseEdit* m_first;
    PassphraseEdit* m_second;
    QLabel* m_advice;
};

} // namespace Rinnalla
