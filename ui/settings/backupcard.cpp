// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/backupcard.h"

#include "core/store/backup.h"
#include "ui/widgets/background.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace Rinnalla {

BackupCard::BackupCard(Session& session, FileChooser& files, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_files(files)
    , m_last(new QLabel(this))
    , m_begin(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_good(new Notice(Notice::Tone::Info, this))
    , m_bad(new Notice(Notice::Tone::Error, this))
{
    auto* title = new Heading(Heading::Level::Section, this);
    auto* hint = new QLabel(this);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    hint->setProperty("muted", true);
    m_last->setTextFormat(Qt::PlainText);
    m_begin->setObjectName(QStringLiteral("backUp"));
    m_begin->setIcon(QIcon::fromTheme(QStringLiteral("drive-harddisk")));
    m_stop->setObjectName(QStringLiteral("stopBackup"));
    m_stop->hide();
    m_progress->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_begin);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch();
    body()->addWidget(title);
    body()->addWidget(m_last);
    body()->addLayout(row);
    for (QWidget* each : std::initializer_list<QWidget*>{m_good, m_bad, hint})
        body()->addWidget(each);

    connect(m_begin, &QPushButton::clicked, this, &BackupCard::begin);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_job->stopped = true; });
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this, [this] { m_progress->setValue(m_job->percent); });
    localize(this, [this, title, hint] {
        title->setText(tr("Backup"));
        m_begin->setText(tr("Back up now…"));
        m_stop->setText(tr("Stop"));
        m_progress->setAccessibleName(tr("Progress of the backup"));
        hint->setText(
            tr("A backup is encrypted like the file itself and opens with the passphrase of today. Keep it on "
               "another device, together with the file of keys beside it. It is brought back on the screen "
               "where a passphrase is chosen, before the first use."));
        showLast();
    });
}

BackupCard::~BackupCard()
{
    if (m_job)
        m_job->stopped = true;
}

void BackupCard::showLast()
{
    const QCborValue last = m_session.store().local().value(QStringLiteral("last-backup"));
    m_last->setText(last.isInteger() ? tr("Last backup: %1")
                                           .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(last.toInteger()),
                                                                   QLocale::ShortFormat))
                                     : tr("No backup has been made on this computer."));
}

void BackupCard::begin()
{
    m_good->setText({});
    m_bad->setText({});
    const QString name = QStringLiteral("backup-%1.rinnalla").arg(m_session.clock().today().toString(Qt::ISODate));
    const QString path = m_files.save(window(), tr("Where to put the backup"), name, tr("Backups (*.rinnalla)"));
    if (path.isEmpty())
        return;
    auto source = Backup::sourceOf(m_session.store());
    if (!source)
        return m_bad->setText(source.error().message);

    m_job = std::make_shared<Job>();
    m_begin->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
    m_look.start();
    inBackground(
        this,
        [source = std::move(*source), path, job = m_job]() mutable {
            return Backup::make(source, path, [&](int percent) {
                job->percent = percent;
                return !job->stopped;
            });
        },
        [this, path](const Status& made) { finish(path, made); });
}

void BackupCard::finish(const QString& path, const Status& made)
{
    m_look.stop();
    m_begin->setEnabled(true);
    m_progress->hide();
    m_stop->hide();
    if (!made)
        return m_bad->setText(made.error().message);
    Backup::noteMade(m_session.store());
    m_good->setText(tr("The backup is made and checked: %1").arg(QFileInfo(path).fileName()));
    showLast();
}

} // namespace Rinnalla
