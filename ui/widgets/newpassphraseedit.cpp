// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/newpassphraseedit.h"

#include "ui/widgets/localize.h"
#include "ui/widgets/passphraseedit.h"

#include <QLabel>
#include <QVBoxLayout>

#include <bitset>

namespace Rinnalla {

namespace {

constexpr std::size_t StrongBytes = 20;
constexpr std::size_t FewDifferent = 6;

std::size_t characters(const SecretBuffer& text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        count += (text.data()[i] & 0xc0) != 0x80;
    return count;
}

std::size_t different(const SecretBuffer& text)
{
    std::bitset<256> seen;
    for (std::size_t i = 0; i < text.size(); ++i)
        seen.set(text.data()[i]);
    return seen.count();
}

} // namespace

NewPassphraseEdit::NewPassphraseEdit(QWidget* parent)
    : QWidget(parent)
    , m_first(new PassphraseEdit(this))
    , m_second(new PassphraseEdit(this))
    , m_advice(new QLabel(this))
{
    auto* firstLabel = new QLabel(this);
    auto* secondLabel = new QLabel(this);
    firstLabel->setBuddy(m_first);
    secondLabel->setBuddy(m_second);
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    m_advice->setWordWrap(true);
    m_advice->setProperty("muted", true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each :
         {static_cast<QWidget*>(firstLabel), static_cast<QWidget*>(m_first), static_cast<QWidget*>(secondLabel),
          static_cast<QWidget*>(m_second), static_cast<QWidget*>(m_advice)})
        column->addWidget(each);
    setFocusProxy(m_first);

    connect(m_first, &PassphraseEdit::changed, this, &NewPassphraseEdit::advise);
    connect(m_second, &PassphraseEdit::changed, this, &NewPassphraseEdit::advise);
    connect(m_first, &PassphraseEdit::submitted, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &PassphraseEdit::submitted, this, &NewPassphraseEdit::submitted);
    localize(this, [this, firstLabel, secondLabel] {
        firstLabel->setText(tr("New passphrase"));
        secondLabel->setText(tr("The same again"));
        m_first->setAccessibleName(firstLabel->text());
        m_second->setAccessibleName(secondLabel->text());
        advise();
    });
}

NewPassphraseEdit::Strength NewPassphraseEdit::strengthOf(const SecretBuffer& passphrase)
{
    if (characters(passphrase) < ShortestLength)
        return Strength::TooShort;
    if (different(passphrase) < FewDifferent)
        return Strength::TooSimple;
    return characters(passphrase) >= StrongBytes ? Strength::Strong : Strength::Fair;
}

QString NewPassphraseEdit::problem() const
{
    switch (strengthOf(m_first->secret())) {
    case Strength::TooShort:
        return tr("Take at least %n characters. Four or five everyday words in a row are easy to remember and hard to "
                  "guess.",
                  nullptr, ShortestLength);
    case Strength::TooSimple:
        return tr("It repeats the same few characters and would be guessed soon. Add some words.");
    case Strength::Fair:
    case Strength::Strong:
        break;
    }
    if (!(m_first->secret() == m_second->secret()))
        return tr("The two lines differ. Type the same in both.");
    return {};
}

void NewPassphraseEdit::advise()
{
    QString advice = problem();
    if (m_second->isEmpty() && strengthOf(m_first->secret()) >= Strength::Fair)
        advice = strengthOf(m_first->secret()) == Strength::Strong
                     ? tr("Strong: hard to guess even with a fast computer.")
                     : tr("Good enough. One more word would make it strong.");
    else if (advice.isEmpty())
        advice = tr("Both lines agree.");
    m_advice->setText(advice);
    m_second->setAccessibleDescription(advice);
    m_first->setAccessibleDescription(advice);
    emit changed();
}

SecretBuffer NewPassphraseEdit::secret() const
{
    return m_first->secret();
}

void NewPassphraseEdit::clear()
{
    m_first->clear();
    m_second->clear();
}

} // namespace Rinnalla
