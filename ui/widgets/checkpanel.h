// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

#include <QDate>
#include <QMap>
#include <QStringList>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace Rinnalla {

class FlowLayout;
class Notice;
class OptionalDateEdit;

/// Who answers for words, since when, and until when or in which languages. Enter in a field says yes, Escape leaves.
/// Hidden until it begins.
class CheckPanel : public Card {
    Q_OBJECT

public:
    using Languages = QList<QPair<QString, QString>>; ///< tag and name

    explicit CheckPanel(QWidget* parent = nullptr);

    void begin(const QDate& today, const QDate& lastDay);
    void begin(const QDate& today, const Languages& languages, const QStringList& proposed);
    void leave();

    /// As it was said when checked() comes.
    QString role() const;
    QDate on() const;
    QDate until() const;
    QStringList languages() const;

signals:
    void checked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin(const QDate& today, bool asksUntil);
    void accept();
    QString problem() const;

    QLineEdit* m_by;
    OptionalDateEdit* m_on;
    OptionalDateEdit* m_until;
    QWidget* m_boxes;
    FlowLayout* m_flow;
    QFormLayout* m_fields;
    QMap<QString, QCheckBox*> m_languages;
    Notice* m_problem;
    QDate m_today;
    bool m_asksUntil = true; ///< else for languages
};

} // namespace Rinnalla
