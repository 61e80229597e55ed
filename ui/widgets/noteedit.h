// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace Rinnalla {

/// A note of many lines. What is typed or pasted comes back character for character: Qt's own plain text turns no-break
/// spaces into spaces and paragraph separators into line ends. Each line takes its own direction and stands at its own
/// side, which QPlainTextEdit cannot do. Tab leaves the field.
class NoteEdit : public QTextEdit {
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    /// As high as `lines` lines at least; it grows with the window.
    void setLines(int lines);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void insertFromMimeData(const QMimeData* source) override;

private:
    void insert(const QString& text);

    int m_lines = 3;
};

} // namespace Rinnalla
