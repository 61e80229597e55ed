// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/paperkeypanel.h"

#include "ui/widgets/localize.h"
#include "ui/widgets/recoverykeyprinter.h"
#include "ui/widgets/recoverykeyview.h"

#include <QCheckBox>
#include <QPushButton>

namespace Rinnalla {

PaperKeyPanel::PaperKeyPanel(RecoveryKeyPrinter& printer, QWidget* parent)
    : LockPanel(parent)
    , m_view(new RecoveryKeyView(this))
    , m_written(new QCheckBox(this))
{
    auto* print = new QPushButton(QIcon::fromTheme(QStringLiteral("document-print")), QString(), this);
    print->setObjectName(QStringLiteral("print"));
    m_view->setObjectName(QStringLiteral("key"));
    m_written->setObjectName(QStringLiteral("onPaper"));
    for (QWidget* each : std::initializer_list<QWidget*>{m_view, print, m_written})
        fields()->addWidget(each);
    setTabOrder(m_view, print);
    setTabOrder(print, m_written);
    setTabOrder(m_written, action());
    action()->setEnabled(false);
    connect(m_written, &QCheckBox::toggled, action(), &QWidget::setEnabled);
    connect(print, &QPushButton::clicked, this, [this, &printer] { printer.print(window(), m_view->text()); });
    connect(action(), &QPushButton::clicked, this, &PaperKeyPanel::finished);
    localize(this, [this, print] {
        setTexts(
            tr("Your recovery key"),
            tr("If you forget the passphrase, only this key opens the file. It is shown now and never again. Print "
               "it or write it down, and keep the paper apart from the computer."),
            tr("Go on"));
        print->setText(tr("Print…"));
        m_view->setAccessibleName(tr("Recovery key"));
        m_written->setText(tr("I have it on paper"));
    });
}

void PaperKeyPanel::setKey(SecretBuffer text)
{
    m_view->setText(std::move(text));
}

void PaperKeyPanel::begin()
{
    m_written->setChecked(false);
    m_view->setFocus();
}

void PaperKeyPanel::wipe()
{
    m_view->clear();
}

} // namespace Rinnalla
