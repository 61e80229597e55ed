// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/resourcespage.h"

#include "core/casework/activities.h"
#include "ui/session/terms.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"

#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QUrl>

namespace Rinnalla {

namespace {

RecordsModel::Row rowOf(const Record& resource)
{
    QStringList second{Terms::languageNames(resource.texts(ResourceField::Languages))};
    if (resource.has(ResourceField::Publisher))
        second += inLine(resource.text(ResourceField::Publisher));
    const QStringList topics = resource.texts(ResourceField::Topics);
    for (const QString& topic : topics)
        second += inLine(topic);
    second.removeAll(QString());
    const QString published = resource.text(ResourceField::PublishedOn);
    if (second.isEmpty())
        second += firstLine(resource.text(ResourceField::Description));
    return {resource.has(ResourceField::File) ? QStringLiteral("text-x-generic") : QStringLiteral("documentation"),
            inLine(resource.text(ResourceField::Title)), published.isEmpty() ? published : inLine(published),
            second.join(QStringLiteral(" · "))};
}

} // namespace

ResourcesPage::ResourcesPage(Session& session, FileChooser& files, ResourceForm::Opener opener, QWidget* parent)
    : ResourcesPage(session, files, new ResourceForm(session, files, std::move(opener)), parent)
{}

ResourcesPage::ResourcesPage(Session& session, FileChooser& files, ResourceForm* form, QWidget* parent)
    : RecordsPage(session, QStringLiteral("resources"),
                  {Kind::Resource,
                   [&session](const std::optional<ListKey>& after, int limit) {
                       return Activities::resources(session.connection(), after, limit);
                   },
                   &rowOf},
                  form, QStringLiteral("documentation"), parent)
    , m_files(files)
    , m_resource(form)
{
    finish(makeFolder());
}

bool ResourcesPage::openWithSystem(const QString& path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QWidget* ResourcesPage::makeFolder()
{
    auto* beside = new QWidget(this);
    auto* folder = new QLabel(beside);
    auto* choosing = new QPushButton(QIcon::fromTheme(QStringLiteral("folder")), {}, beside);
    folder->setTextFormat(Qt::PlainText);
    folder->setProperty("muted", true);
    folder->setWordWrap(true);
    choosing->setObjectName(QStringLiteral("choose-folder"));
    auto* row = new QHBoxLayout(beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(folder, 1);
    row->addWidget(choosing);
    const auto show = [this, folder] {
        const QString path = ResourceFiles(m_session).folder();
        folder->setText(path.isEmpty() ? tr("No library folder is chosen on this laptop.")
                                       : tr("Library folder: %1").arg(inLine(QDir::toNativeSeparators(path))));
    };
    connect(choosing, &QPushButton::clicked, this, [this, show] {
        const QString chosen = m_files.folder(this, tr("The folder of the library on this laptop"));
        if (chosen.isEmpty())
            return;
        if (const Status kept = ResourceFiles(m_session).setFolder(chosen); !kept)
            m_session.fail(kept.error());
        show();
        m_resource->folderChanged();
    });
    localize(beside, [choosing, show] {
        choosing->setText(tr("Choose the folder…"));
        show();
    });
    return beside;
}

RecordsPage::Words ResourcesPage::words() const
{
    return {tr("Resource library"),   tr("New resource"),
            tr("Resources by title"), tr("Guides, films, cards and reports that you lend, show or give on stand here."),
            tr("New resource"),       tr("Resource saved"),
            tr("Resource deleted")};
}

} // namespace Rinnalla
