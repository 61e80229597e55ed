// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTemporaryDir>

namespace Rinnalla {

/// A library of one harmless sheet about a garden, in English, Finnish, Thai, Chinese, and in Lao and Khmer as an
/// organisation may add them; in a folder where a test may spoil it.
class SmallLibrary {
public:
    explicit SmallLibrary(const QDate& doNotUseAfter = QDate(2027, 2, 21));

    QString folder() const { return m_folder.path(); }
    /// "sheets/garden/lo.md"
    static QString fileOf(const QString& language);
    /// Puts other words in the place of the first row's in that language.
    void replaceRow(const QString& language, const QString& words);
    /// Another fixed word, such as a stamp.
    void replacePhrase(const QString& language, const QString& key, const QString& words);

private:
    void write(const QString& name, const QByteArray& text) const;

    QTemporaryDir m_folder;
};

} // namespace Rinnalla
