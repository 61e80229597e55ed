// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/importpage.h"

#include "ui/partners/importjob.h"
#include "ui/partners/mappingcard.h"
#include "ui/partners/previewcard.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace Rinnalla {

ImportPage::ImportPage(Session& session, FileChooser& files, QWidget* parent)
    : Page(session, parent)
    , m_files(files)
    , m_job(new ImportJob(session, this))
    , m_problem(new Notice(Notice::Tone::Error))
    , m_done(new Notice(Notice::Tone::Info))
    , m_mapping(new MappingCard)
    , m_preview(new PreviewCard(session))
{
    auto* back = new QPushButton(QIcon::fromTheme(QStringLiteral("go-previous")), {});
    back->setProperty("link", true);
    back->setObjectName(QStringLiteral("back-to-partners"));
    auto* heading = new Heading(Heading::Level::Page);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget* each : {makeChoice(), makeProgress(), static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_done),
                          static_cast<QWidget*>(m_mapping), static_cast<QWidget*>(m_preview)})
        column->addWidget(each);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(back, 0, Qt::AlignLeading);
    whole->addWidget(heading);
    whole->addWidget(scroll, 1);
    m_mapping->hide();
    m_preview->hide();
    showRunning(false);
    connect(back, &QPushButton::clicked, this, [this] { m_session.open({QStringLiteral("partners"), {}, {}}); });
    connectJob();
    localize(this, [this, back, heading] {
        back->setText(tr("All partners"));
        heading->setText(tr("Import a directory"));
        m_choose->setText(tr("Choose a file"));
        m_stop->setText(tr("Stop"));
        m_progress->setAccessibleName(tr("Progress of the import"));
    });
}

QWidget* ImportPage::makeChoice()
{
    auto* card = new Card;
    auto* about = new PlainText;
    m_choose = new QPushButton(QIcon::fromTheme(QStringLiteral("document-import")), {});
    m_choose->setObjectName(QStringLiteral("choose-directory"));
    card->body()->addWidget(about);
    card->body()->addWidget(m_choose, 0, Qt::AlignLeading);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::choose);
    localize(about, [about] {
        about->setText(
            tr("A file with organisations, services or places: Open Referral (HSDS 3.0), the Finnish Service "
               "Catalogue (PTV), address cards (vCard) or a table (CSV). Which of them it is, is found by "
               "looking. You see what would change before anything does."));
    });
    return card;
}

QWidget* ImportPage::makeProgress()
{
    m_running = new QWidget;
    auto* row = new QHBoxLayout(m_running);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar;
    m_stop = new QPushButton;
    m_stop->setObjectName(QStringLiteral("stop-import"));
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, m_job, &ImportJob::stop);
    return m_running;
}

void ImportPage::connectJob()
{
    connect(m_job, &ImportJob::started, this, [this] { showRunning(true); });
    connect(m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ImportJob::looked, this, [this](const DirectoryCsv::Layout& layout) {
        showRunning(false);
        m_mapping->setTable(layout, m_path);
        m_mapping->show();
    });
    connect(m_job, &ImportJob::planned, this, [this](const ImportPlan& plan) {
        showRunning(false);
        m_preview->show();
        m_preview->setPlan(plan);
    });
    connect(m_job, &ImportJob::applied, this, [this](const ImportPlan& plan) {
        showRunning(false);
        showTaken(plan);
    });
    connect(&m_session, &Session::changed, this, [this](const QList<Edit>& edits) {
        const auto isOfIt = [this](const Edit& edit) { return m_taken.contains(edit.id); };
        if (edits.isEmpty() || std::any_of(edits.cbegin(), edits.cend(), isOfIt)) // none: a great many at once
            m_done->setText({});                                                  // taken back: it holds no longer
    });
    connect(m_job, &ImportJob::failed, this, [this](const Error& error) {
        showRunning(false);
        m_problem->setText(error.code == ErrorCode::Cancelled ? tr("Stopped. Nothing was changed.") : error.message);
    });
    connect(m_mapping, &MappingCard::kindChosen, this, [this](Kind kind) { m_job->look(m_path, kind); });
    connect(m_mapping, &MappingCard::accepted, this, [this] {
        m_problem->setText({});
        m_preview->forget();
        m_job->readTable(m_path, m_mapping->table());
    });
    connect(m_preview, &PreviewCard::accepted, this, [this] {
        m_problem->setText({});
        m_job->apply(m_preview->choices());
    });
    connect(m_preview, &PreviewCard::joined, this, [this] { m_job->compare({m_preview->choices().joined, {}}); });
}

void ImportPage::showTaken(const ImportPlan& plan)
{
    m_mapping->hide();
    m_preview->hide();
    m_done->setText(tr("Taken in: %1 new, %2 changed. %3 were the same, %4 refused.")
                        .arg(plan.count(Standing::New))
                        .arg(plan.count(Standing::Changed))
                        .arg(plan.count(Standing::Same))
                        .arg(plan.count(Standing::Refused)));
    m_taken.clear();
    for (const Edit& edit : plan.undo())
        m_taken.insert(edit.id);
    m_session.say(m_done->text(), plan.undo());
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportPage::show(const Place&)
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportPage::choose()
{
    const QString path = m_files.open(this, tr("Import a directory"),
                                      tr("Directories (*.json *.vcf *.vcard *.csv *.tsv *.txt)") + QStringLiteral(";;")
                                          + tr("All files (*)"));
    if (!path.isEmpty())
        begin(path);
}

void ImportPage::begin(const QString& path)
{
    m_path = path;
    m_problem->setText({});
    m_done->setText({});
    m_mapping->hide();
    m_preview->hide();
    m_preview->forget();
    if (const auto format = ImportJob::formatOf(path))
        m_job->read(path, *format);
    else
        m_job->look(path, Kind::Partner);
}

void ImportPage::showRunning(bool running)
{
    m_running->setVisible(running);
    m_progress->setValue(0);
    m_choose->setEnabled(!running);
    m_mapping->setEnabled(!running);
    m_preview->setEnabled(!running);
}

} // namespace Rinnalla
