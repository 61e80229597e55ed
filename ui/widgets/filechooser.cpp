// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filechooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>

namespace Rinnalla {

namespace {

/// Where QFileDialog writes down, in its destructor, which folders were opened.
void forgetFolders()
{
    QSettings ofQt(QSettings::UserScope, QStringLiteral("QtProject"));
    ofQt.remove(QStringLiteral("FileDialog/history"));
    ofQt.remove(QStringLiteral("FileDialog/lastVisited"));
}

/// The window below may be gone by the time the dialog returns, and the dialog with it.
QString ask(QPointer<QFileDialog> dialog)
{
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    QString chosen;
    if (dialog->exec() == QDialog::Accepted && dialog && !dialog->selectedFiles().isEmpty())
        chosen = dialog->selectedFiles().constFirst();
    delete dialog;
    forgetFolders();
    return chosen;
}

} // namespace

QString FileDialogs::open(QWidget* parent, const QString& title, const QString& filter)
{
    auto* dialog = new QFileDialog(parent, title, QDir::homePath(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    return ask(dialog);
}

QString FileDialogs::folder(QWidget* parent, const QString& title)
{
    auto* dialog = new QFileDialog(parent, title, QDir::homePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return ask(dialog);
}

QString FileDialogs::save(QWidget* parent, const QString& title, const QString& suggested, const QString& filter)
{
    auto* dialog = new QFileDialog(parent, title, QDir::homePath(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    return ask(dialog);
}

} // namespace Rinnalla
