// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QListWidget;

namespace Rinnalla {

class PlainText;

/// What a check found, and above it one line that sums it up. A click or Enter on one asks for its place.
class FindingsList : public QWidget {
    Q_OBJECT

public:
    struct Finding {
        QString text;
        bool isError = true; ///< to mend; else to look at
        int place = 0;       ///< a row of a text, a step of a route
    };

    explicit FindingsList(QWidget* parent = nullptr);

    void setFindings(const QList<Finding>& findings, const QString& summary);
    bool hasErrors() const { return m_hasErrors; }

signals:
    void placeAsked(int place);

private:
    PlainText* m_summary;
    QListWidget* m_list;
    bool m_hasErrors = false;
};

} // namespace Rinnalla
