// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clientpages/clientpages.h"

#include <QWidget>

class QComboBox;

namespace Rinnalla {

/// Which language a client's own page is in, what stands beside it, and how large it is. Language names stand in their
/// own script.
class PaperChoice : public QWidget {
    Q_OBJECT

public:
    explicit PaperChoice(QWidget* parent = nullptr);

    /// The languages there are; `reads` those of the client, of which the first known is chosen.
    void begin(const QStringList& languages, const QStringList& reads);
    ClientPageRequest request() const;

signals:
    void changed();

private:
    void retranslate();
    void fillBeside(const QString& wanted);
    void fillFormats();
    void refresh();

    QStringList m_languages;
    bool m_besideChosen = false; ///< by the worker
    QComboBox* m_language;
    QComboBox* m_beside;
    QComboBox* m_format;
};

} // namespace Rinnalla
