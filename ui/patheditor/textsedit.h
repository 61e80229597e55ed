// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paths/route.h"

#include <QWidget>

class QBoxLayout;

namespace Rinnalla {

class NoteEdit;

/// One text in several languages side by side; one under the other where there is little room. Whoever changes what it
/// says in a language all routes have takes it out of the languages that are not shown: nobody must be told in another
/// language what is not so any more. It is then read in English.
class TextsEdit : public QWidget {
    Q_OBJECT

public:
    /// `name` says what it is, for whoever sees and whoever hears the window.
    TextsEdit(const QString& name, const LocalText& text, const QStringList& languages, QWidget* parent = nullptr);

    LocalText text() const;
    bool dropsOthers() const; ///< languages that are not shown are left out, because the words changed
    NoteEdit* field(const QString& language) const { return m_fields.value(language); }

signals:
    void changed(); ///< by the worker

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isChanged(const QString& language) const;

    LocalText m_begun;
    QStringList m_languages;
    QMap<QString, NoteEdit*> m_fields;
    QBoxLayout* m_columns;
};

} // namespace Rinnalla
