// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QIcon>
#include <QVariant>

class QLineEdit;
class QListWidget;

namespace Rinnalla {

/// What could be meant by what is being typed into a line edit, listed under it: Down and Up choose, Enter or Tab
/// takes, Escape closes. It lies inside the window, not in one of its own, so that it is gone when the window is.
/// The line edit owns it; the focus stays there.
class Suggestions : public QFrame {
    Q_OBJECT

public:
    struct Item {
        QString text;
        QVariant value;
        QIcon icon = {};
    };

    explicit Suggestions(QLineEdit* edit);
    ~Suggestions() override;

    /// Shows these, or hides where there are none. With `choose`, the first one is chosen already.
    void offer(const QList<Item>& items, bool choose);
    bool isOffering() const { return isVisible(); }

signals:
    void taken(const QVariant& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(int key);
    void move(int by);
    void place();

    QLineEdit* m_edit;
    QListWidget* m_list;
};

} // namespace Rinnalla
