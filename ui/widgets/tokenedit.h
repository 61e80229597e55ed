// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace Rinnalla {

class FlowLayout;
class Suggestions;

/// A list of short texts, typed one after another: Enter or a comma adds what was typed, Backspace in the empty field
/// takes the last one away, and a click on one takes that away. Enter in the empty field is left to the form.
class TokenEdit : public QWidget {
    Q_OBJECT

public:
    explicit TokenEdit(QWidget* parent = nullptr);
    ~TokenEdit() override;

    QStringList tokens() const; ///< with what is typed and not yet added
    void setTokens(const QStringList& tokens);
    void setCompletions(const QStringList& completions); ///< what is suggested, best first
    void setPlaceholderText(const QString& text);
    /// What must not be in the list, without regard to case and accents. What is there already is taken out.
    void setRefused(const QStringList& refused);
    void commit();                                 ///< adds what is typed and not yet added
    QLineEdit* lineEdit() const { return m_edit; } ///< for a label's buddy and an accessible name

signals:
    void changed(); ///< by the worker, with each letter
    void refused(const QString& token);

protected:
    struct Proposal {
        QString text;
        QString token;
    };
    /// For fields whose tokens are not what a person reads: how a token is shown, and what typed text means (empty:
    /// nothing, and then it stays in the field).
    virtual QString shown(const QString& token) const { return token; }
    virtual QString meant(const QString& typed) const { return typed; }
    virtual QList<Proposal> proposals(const QString& typed) const;
    virtual bool takesFirst() const { return false; } ///< Enter takes the first proposal

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed(const QString& text);
    void suggest();
    bool add(const QString& text); ///< false where there was nothing to add
    bool isRefused(const QString& token) const;
    void remove(const QString& token);
    void showTokens();

    QLineEdit* m_edit;
    Suggestions* m_suggestions;
    QWidget* m_chips;
    FlowLayout* m_flow;
    QStringList m_tokens;
    QStringList m_completions;
    QStringList m_refused; ///< folded
};

} // namespace Rinnalla
