// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/reasonfield.h"

#include "ui/session/terms.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/localize.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Rinnalla {

ReasonField::ReasonField(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_usual(new ChoiceBar(this))
    , m_own(new QLineEdit(this))
{
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    for (const QString& reason : Terms::handoutReasons())
        m_usual->add(reason);
    m_own->setObjectName(QStringLiteral("ownReason"));
    constexpr int longestReason = 300;
    m_own->setMaxLength(longestReason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_usual);
    column->addWidget(m_own);
    connect(m_usual, &ChoiceBar::chosen, this, [this] {
        m_own->clear();
        emit changed();
    });
    connect(m_own, &QLineEdit::textEdited, this, [this] {
        m_usual->setValue({});
        emit changed();
    });
    localize(this, [this] { retranslate(); });
    hide();
}

void ReasonField::setState(SheetState state)
{
    if (state == m_state)
        return;
    m_state = state;
    clear();
    retranslate();
    setVisible(isNeeded());
}

QString ReasonField::reason() const
{
    if (!isNeeded())
        return {};
    const QString own = m_own->text().trimmed();
    return own.isEmpty() ? m_usual->value() : own;
}

void ReasonField::clear()
{
    m_usual->setValue({});
    m_own->clear();
}

void ReasonField::retranslate()
{
    m_question->setText(m_state == SheetState::Withdrawn ? tr("This text was withdrawn. Why is it given all the same?")
                        : m_state == SheetState::Expired ? tr("This text has expired. Why is it given all the same?")
                                                         : tr("Nobody has checked this text. Why is it given all the "
                                                              "same?"));
    m_usual->setAccessibleName(m_question->text());
    const QStringList reasons = m_usual->values();
    for (const QString& reason : reasons)
        m_usual->button(reason)->setText(Terms::handoutReason(reason));
    m_own->setPlaceholderText(tr("Or in your own words"));
    m_own->setAccessibleName(tr("Why, in your own words"));
}

} // namespace Rinnalla
