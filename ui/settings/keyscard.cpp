// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keyscard.h"

#include "ui/settings/keychange.h"
#include "ui/widgets/background.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/newpassphraseedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/passphraseedit.h"
#include "ui/widgets/recoverykeyprinter.h"
#include "ui/widgets/recoverykeyview.h"

#include <QProgressBar>
#include <QPushButton>

namespace Rinnalla {

KeysCard::KeysCard(Session& session, RecoveryKeyPrinter& printer, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_openPassphrase(new QPushButton(this))
    , m_openKey(new QPushButton(this))
    , m_passphrasePanel(makePassphrasePanel())
    , m_keyPanel(makeKeyPanel(printer))
    , m_busy(new QProgressBar(this))
    , m_good(new Notice(Notice::Tone::Info, this))
    , m_bad(new Notice(Notice::Tone::Error, this))
{
    auto* title = new Heading(Heading::Level::Section, this);
    m_openPassphrase->setObjectName(QStringLiteral("changePassphrase"));
    m_openPassphrase->setIcon(QIcon::fromTheme(QStringLiteral("dialog-password")));
    m_openKey->setObjectName(QStringLiteral("newRecoveryKey"));
    m_openKey->setIcon(QIcon::fromTheme(QStringLiteral("password-generate")));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(4);
    m_busy->hide();
    m_passphrasePanel->hide();
    m_keyPanel->hide();
    for (QWidget* each : std::initializer_list<QWidget*>{title, m_openPassphrase, m_passphrasePanel, m_openKey,
                                                         m_keyPanel, m_busy, m_good, m_bad})
        body()->addWidget(each, 0, qobject_cast<QPushButton*>(each) ? Qt::AlignLeading : Qt::Alignment());

    connect(m_openPassphrase, &QPushButton::clicked, this, [this] {
        m_passphrasePanel->setVisible(m_passphrasePanel->isHidden());
        m_current->clear();
        m_next->clear();
        m_current->setFocus();
    });
    connect(m_openKey, &QPushButton::clicked, this, &KeysCard::renewRecoveryKey);
    localize(this, [this, title] {
        title->setText(tr("Keys"));
        m_openPassphrase->setText(tr("Change the passphrase…"));
        m_openKey->setText(tr("Make a new recovery key"));
        m_openKey->setToolTip(tr("The key on the old paper stops working."));
        m_busy->setAccessibleName(tr("Working"));
    });
}

QWidget* KeysCard::makePassphrasePanel()
{
    auto* panel = new QWidget(this);
    auto* label = new QLabel(panel);
    m_current = new PassphraseEdit(panel);
    m_current->setObjectName(QStringLiteral("currentPassphrase"));
    m_next = new NewPassphraseEdit(panel);
    label->setBuddy(m_current);
    auto* change = new QPushButton(panel);
    change->setObjectName(QStringLiteral("doChangePassphrase"));
    change->setProperty("primary", true);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_current, m_next})
        column->addWidget(each);
    column->addWidget(change, 0, Qt::AlignLeading);
    connect(m_current, &PassphraseEdit::submitted, m_next, qOverload<>(&QWidget::setFocus));
    connect(m_next, &NewPassphraseEdit::submitted, this, &KeysCard::changePassphrase);
    connect(change, &QPushButton::clicked, this, &KeysCard::changePassphrase);
    localize(panel, [this, label, change] {
        label->setText(tr("Passphrase until now"));
        m_current->setAccessibleName(label->text());
        change->setText(tr("Change"));
    });
    return panel;
}

QWidget* KeysCard::makeKeyPanel(RecoveryKeyPrinter& printer)
{
    auto* panel = new QWidget(this);
    auto* words = new QLabel(panel);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_key = new RecoveryKeyView(panel);
    auto* print = new QPushButton(QIcon::fromTheme(QStringLiteral("document-print")), QString(), panel);
    auto* done = new QPushButton(panel);
    done->setObjectName(QStringLiteral("keyOnPaper"));
    auto* row = new QHBoxLayout;
    row->addWidget(print);
    row->addWidget(done);
    row->addStretch();
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words);
    column->addWidget(m_key, 0, Qt::AlignLeading);
    column->addLayout(row);
    connect(print, &QPushButton::clicked, this, [this, &printer] { printer.print(window(), m_key->text()); });
    connect(done, &QPushButton::clicked, this, [this] {
        m_key->clear();
        m_keyPanel->hide();
        say({}, {});
    });
    localize(panel, [this, words, print, done] {
        words->setText(tr("Print the new key or write it down: it is shown only now. Destroy the old paper."));
        m_key->setAccessibleName(tr("Recovery key"));
        print->setText(tr("Print…"));
        done->setText(tr("I have it on paper"));
    });
    return panel;
}

void KeysCard::say(const QString& good, const QString& bad)
{
    m_good->setText(good);
    m_bad->setText(bad);
}

void KeysCard::setBusy(bool busy)
{
    for (QWidget* each : {static_cast<QWidget*>(m_openPassphrase), static_cast<QWidget*>(m_openKey), m_passphrasePanel})
        each->setEnabled(!busy);
    m_busy->setVisible(busy);
}

void KeysCard::changePassphrase()
{
    say({}, m_next->problem());
    if (!m_next->problem().isEmpty())
        return;
    setBusy(true);
    inBackground(
        this,
        [change = KeyChange(m_session.store()), current = m_current->secret(), next = m_next->secret()] {
            return change.passphrase(current, next);
        },
        [this](const Status& changed) {
            setBusy(false);
            if (!changed) {
                say({}, changed.error().message);
                m_current->clear();
                m_current->setFocus();
                return;
            }
            m_current->clear();
            m_next->clear();
            m_passphrasePanel->hide();
            say(tr("The passphrase is changed. From now on only the new one opens the file. Backups made before open "
                   "with the old one."),
                {});
        });
}

void KeysCard::renewRecoveryKey()
{
    setBusy(true);
    say({}, {});
    inBackground(
        this, [change = KeyChange(m_session.store())] { return change.recoveryKey(); },
        [this](Result<SecretBuffer> text) {
            setBusy(false);
            if (!text)
                return say({}, text.error().message);
            m_key->setText(std::move(*text));
            m_keyPanel->show();
            m_key->setFocus();
        });
}

} // namespace Rinnalla
