// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientpages/picturepage.h"

#include "core/store/lists.h"
#include "ui/handouts/handingout.h"
#include "ui/handouts/handoutpanel.h"
#include "ui/path/clientpaper.h"
#include "ui/path/pathtext.h"
#include "ui/print/printer.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/widgets/background.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace Rinnalla {

namespace {

Status writePdf(const PathPicture& picture, const QString& path)
{
    const auto pdf = PathPicturePaper::toPdf(picture);
    if (!pdf)
        return tl::unexpected(pdf.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return failure(ErrorCode::Io, PicturePage::tr("The file could not be written. Choose another folder."),
                       file.errorString());
    return {};
}

Status printPicture(const PathPicture& picture, Printer& printer)
{
    const auto pdf = PathPicturePaper::toPdf(picture);
    return pdf ? printer.print(*pdf) : tl::unexpected(pdf.error());
}

bool touchesPath(const QList<Edit>& edits)
{
    return edits.isEmpty() || std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
               return edit.kind == Kind::Step || edit.kind == Kind::Client;
           });
}

} // namespace

PicturePage::PicturePage(Session& session, OutputService& output, QWidget* parent)
    : Page(session, parent)
    , m_handing(new HandingOut(session, output, this))
    , m_words(PagePhrases::load(session.paths().folder(), session.paths().languages()))
    , m_heading(new Heading(Heading::Level::Page, this))
    , m_back(new QPushButton(this))
    , m_language(new QComboBox(this))
    , m_dates(new QCheckBox(this))
    , m_ownWords(new QCheckBox(this))
    , m_panel(new HandoutPanel(session, this))
    , m_privacy(new Notice(Notice::Tone::Warning, this))
    , m_refusal(new Notice(Notice::Tone::Error, this))
    , m_pages(new QWidget)
    , m_pageColumn(new QVBoxLayout(m_pages))
{
    build();
    constexpr int pauseMs = 80;
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &PicturePage::render);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_session.open({QStringLiteral("client"), m_place.record, {}});
    });
    connect(m_language, &QComboBox::activated, this, &PicturePage::refresh);
    for (QCheckBox* box : {m_dates, m_ownWords})
        connect(box, &QCheckBox::toggled, this, &PicturePage::refresh);
    connect(m_panel, &HandoutPanel::printRequested, this, &PicturePage::print);
    connect(m_panel, &HandoutPanel::saveRequested, this, &PicturePage::save);
    connect(m_panel, &HandoutPanel::readTogether, this, [this] { m_handing->readTogether(handout()); });
    connect(m_handing, &HandingOut::handedOut, m_panel, &HandoutPanel::handedOut);
    connect(m_handing, &HandingOut::busyChanged, this,
            [this] { m_panel->setCanHandOut(m_usable && !m_handing->isBusy()); });
    connect(&session, &Session::pathsChanged, this, &PicturePage::refresh);
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        if (touchesPath(edits))
            reload();
    });
    connect(&session, &Session::roomChanged, this, [this] { show(m_place); });
    connect(&session, &Session::erased, this, [this](const Id& client) {
        if (client == m_client.id)
            show(m_place);
    });
    localize(this, [this] { retranslate(); });
}

PicturePage::~PicturePage() = default;

void PicturePage::build()
{
    m_panel->setWithoutCards();
    m_panel->setClientFixed(true);
    m_back->setObjectName(QStringLiteral("picture-back"));
    m_back->setIcon(QIcon::fromTheme(QStringLiteral("go-previous")));
    m_language->setObjectName(QStringLiteral("picture-language"));
    m_ownWords->setObjectName(QStringLiteral("picture-own-words"));
    m_dates->setChecked(true);
    m_ownWords->setChecked(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_back);
    auto* choice = new QWidget;
    auto* flow = new FlowLayout(choice, 12);
    auto* label = new QLabel;
    label->setBuddy(m_language);
    localize(label, [this, label] {
        label->setText(tr("Language of the paper"));
        m_language->setAccessibleName(label->text());
    });
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_language),
                          static_cast<QWidget*>(m_dates), static_cast<QWidget*>(m_ownWords)})
        flow->addWidget(part);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : {choice, static_cast<QWidget*>(m_privacy), static_cast<QWidget*>(m_refusal),
                          static_cast<QWidget*>(m_panel), m_pages})
        column->addWidget(part);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->addLayout(top);
    whole->addWidget(scroll, 1);
}

void PicturePage::retranslate()
{
    m_heading->setText(tr("My path, drawn on paper"));
    m_back->setText(tr("Back"));
    m_dates->setText(tr("Deadlines in words"));
    m_ownWords->setText(tr("Steps in own words"));
    m_pages->setAccessibleName(tr("The sheets as they will be"));
    refresh();
}

void PicturePage::show(const Place& place)
{
    m_place = place;
    m_client = visibleClient(m_session, place.record).value_or(Record{Kind::Client, {}, {}});
    m_panel->setClient(m_client.id);
    fillLanguages();
    reload();
    m_language->setFocus(Qt::OtherFocusReason);
}

/// Those with all the fixed words; the client's first.
void PicturePage::fillLanguages()
{
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    QStringList wanted = m_client.texts(ClientField::Reads) + m_client.texts(ClientField::Speaks);
    wanted += PathText::interfaceLanguage();
    int chosen = -1;
    for (const QString& tag : m_session.paths().languages()) {
        if (!m_words.contains(tag) || !m_session.sheets().phrases(tag))
            continue;
        m_language->addItem(Terms::languageName(tag), tag);
    }
    for (const QString& tag : wanted)
        for (const QString& each : {tag, tag.section(u'-', 0, 0)})
            if (chosen < 0)
                chosen = m_language->findData(each);
    m_language->setCurrentIndex(std::max(0, chosen));
}

void PicturePage::reload()
{
    m_steps.clear();
    m_history = {};
    if (!m_client.id.isNull()) {
        const auto steps = Lists::stepsOf(m_session.connection(), m_client.id);
        const auto journal = m_session.store().journal().history(m_client.id);
        if (!steps || !journal)
            return m_session.fail(steps ? journal.error() : steps.error());
        m_steps = *steps;
        m_history = PathHistory::of(m_client, *journal);
    }
    refresh();
}

void PicturePage::refresh()
{
    const QString language = m_language->currentData().toString();
    const Phrases* fixed = m_session.sheets().phrases(language);
    if (m_place.page.isEmpty() || !fixed)
        return;
    m_picture = pathPicture(m_steps, m_history, {m_dates->isChecked(), m_ownWords->isChecked()}, *fixed,
                            m_words.value(language), m_session.paths(), m_session.clock().today());
    const bool own = std::any_of(m_steps.begin(), m_steps.end(), [this](const Record& step) {
        return !m_session.paths().step(step.text(StepField::Template));
    });
    m_ownWords->setVisible(own);
    m_privacy->setText(own && m_ownWords->isChecked() ? tr("What was written is printed as it is. Read it first: does "
                                                           "it name a person or a place?")
                                                      : QString());
    m_soon.start();
}

void PicturePage::render()
{
    constexpr int pixelsWide = 1400;
    const int request = ++m_request;
    inBackground(
        this, [picture = m_picture] { return PathPicturePaper::toImages(picture, pixelsWide); },
        [this, request](const Result<QList<QImage>>& images) {
            if (request == m_request)
                showImages(images);
        });
}

void PicturePage::showImages(const Result<QList<QImage>>& images)
{
    qDeleteAll(m_pages->findChildren<QLabel*>());
    m_usable = images.has_value();
    m_sheets = m_usable ? static_cast<int>(images->size()) : 0;
    m_refusal->setText(m_usable ? QString() : images.error().message);
    m_panel->setSheet(m_picture.stamp.isEmpty() ? SheetState::Checked : SheetState::Unchecked, SheetFormat::A4);
    m_panel->setCanHandOut(m_usable && !m_handing->isBusy());
    if (!m_usable)
        return;
    const int wide = std::max(300, m_pages->width() - 24);
    for (const QImage& image : *images) {
        auto* sheet = new QLabel;
        sheet->setPixmap(QPixmap::fromImage(image.scaledToWidth(wide, Qt::SmoothTransformation)));
        sheet->setFrameShape(QFrame::StyledPanel);
        sheet->setAccessibleName(tr("A sheet of the picture"));
        m_pageColumn->addWidget(sheet, 0, Qt::AlignHCenter);
    }
}

Edit PicturePage::handout() const
{
    const SheetRequest sheet{ClientPaper::pictureTopic(), m_picture.language, {}, SheetFormat::A4};
    return handoutEdit(m_session, {sheet, m_panel->client(), m_panel->safety(), m_panel->reason()});
}

/// What is kept is what stood on the screen when the worker pressed the button, whatever comes while a dialog is open.
void PicturePage::print()
{
    m_handing->print(handout(), PathPicturePaper::paper(),
                     [picture = m_picture](Printer& printer) { return printPicture(picture, printer); });
}

void PicturePage::save()
{
    m_handing->save(handout(), [picture = m_picture](const QString& path) { return writePdf(picture, path); });
}

} // namespace Rinnalla
