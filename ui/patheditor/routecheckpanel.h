// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

#include <QDate>
#include <QMap>

class QCheckBox;
class QLineEdit;

namespace Rinnalla {

class FlowLayout;
class Notice;
class OptionalDateEdit;

/// Who answers for a route, since when, and in which languages. Enter says yes, Escape leaves. Hidden until begin().
class RouteCheckPanel : public Card {
    Q_OBJECT

public:
    explicit RouteCheckPanel(QWidget* parent = nullptr);

    /// The languages the route has texts in, and those a check is proposed for.
    void begin(const QDate& today, const QStringList& languages, const QStringList& proposed);
    void leave();

signals:
    void checked(const QString& role, const QDate& on, const QStringList& languages);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();

    QLineEdit* m_by;
    OptionalDateEdit* m_on;
    QWidget* m_boxes;
    FlowLayout* m_flow;
    QMap<QString, QCheckBox*> m_languages;
    Notice* m_problem;
    QDate m_today;
};

} // namespace Rinnalla
