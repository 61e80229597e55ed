// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheets/sheetcatalogue.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace Rinnalla {

/// Which text is edited, and which language stands beside it as the source. Offers the topics of one room only, and
/// adds a language to a topic where there are fixed words in it. The catalogue outlives it.
class SheetNameChoice : public QWidget {
    Q_OBJECT

public:
    explicit SheetNameChoice(const SheetCatalogue& catalogue, QWidget* parent = nullptr);

    /// The room's first text where the name is none of the room's.
    void choose(const SheetName& name, const QString& room);
    SheetName name() const;
    QString source() const; ///< a language; empty where the topic has no text at all
    void refresh();         ///< the catalogue changed; what is chosen stays

signals:
    void nameChosen(); ///< by the worker
    void sourceChosen();
    void otherLanguageAsked(); ///< one whose fixed words are still to be written

private:
    void fillTopics();
    void fillLanguages(const QString& language);
    void fillSources();
    void fillMissing();
    QStringList missing() const; ///< languages that may be added to the topic
    void add(const QString& language);

    const SheetCatalogue& m_catalogue;
    QString m_room;
    QComboBox* m_topic;
    QComboBox* m_language;
    QComboBox* m_source;
    QToolButton* m_add;
    bool m_sourceChosen = false;
};

} // namespace Rinnalla
