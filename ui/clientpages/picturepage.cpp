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
#include "ui/widgets/background.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledbox.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QSaveFile>
#include <QSignalBlocker>

#include <algorithm>

namespace Rinnalla {

namespace {

/// One page, as wide as there is room and as high as its paper then is.
class Sheet : public QFrame {
public:
    explicit Sheet(const QImage& image)
        : m_image(image)
    {
        setFrameShape(QFrame::StyledPanel);
        setAccessibleName(PicturePage::tr("A sheet of the picture"));
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

protected:
    int heightForWidth(int width) const override { return width * m_image.height() / std::max(1, m_image.width()); }
    QSize sizeHint() const override { return m_image.size() / 2; }
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(contentsRect(), m_image);
        painter.end();
        QFrame::paintEvent(event);
    }

private:
    QImage m_image;
};

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

} // namespace

PicturePage::PicturePage(Session& session, OutputService& output, QWidget* parent)
    : ClientPaperPage(session, output, parent)
    , m_words(PagePhrases::load(session.paths().folder(), session.paths().languages()))
    , m_language(new QComboBox(this))
    , m_dates(new QCheckBox(this))
    , m_ownWords(new QCheckBox(this))
    , m_pages(new QWidget)
    , m_pageColumn(new QVBoxLayout(m_pages))
{
    constexpr int pauseMs = 80;
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &PicturePage::render);
    connect(m_language, &QComboBox::activated, this, &PicturePage::refresh);
    for (QCheckBox* box : {m_dates, m_ownWords})
        connect(box, &QCheckBox::toggled, this, &PicturePage::refresh);
    build();
    localize(this, [this] { retranslate(); });
}

PicturePage::~PicturePage() = default;

void PicturePage::build()
{
    panel()->setClientFixed(true);
    m_language->setObjectName(QStringLiteral("picture-language"));
    m_ownWords->setObjectName(QStringLiteral("picture-own-words"));
    m_dates->setChecked(true);
    m_ownWords->setChecked(true);
    auto* choice = new QWidget;
    auto* flow = new FlowLayout(choice, 12);
    QWidget* language = labelledBox(choice, m_language, [] { return tr("Language of the paper"); });
    for (QWidget* part : {language, static_cast<QWidget*>(m_dates), static_cast<QWidget*>(m_ownWords)})
        flow->addWidget(part);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : {choice, static_cast<QWidget*>(privacy()), static_cast<QWidget*>(refusal()),
                          static_cast<QWidget*>(panel()), m_pages})
        column->addWidget(part);
    column->addStretch();
    finish(QStringLiteral("picture"), content);
}

QString PicturePage::title() const
{
    return tr("My path, drawn on paper");
}

Place PicturePage::before() const
{
    return {QStringLiteral("client"), place().record, {}};
}

void PicturePage::retranslate()
{
    m_dates->setText(tr("Deadlines in words"));
    m_ownWords->setText(tr("Steps in own words"));
    m_pages->setAccessibleName(tr("The sheets as they will be"));
}

void PicturePage::begin()
{
    fillLanguages();
    m_language->setFocus(Qt::OtherFocusReason);
}

/// Those with all the fixed words; the client's first.
void PicturePage::fillLanguages()
{
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    QStringList wanted = client().texts(ClientField::Reads) + client().texts(ClientField::Speaks);
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
    if (!client().id.isNull()) {
        const auto steps = Lists::stepsOf(m_session.connection(), client().id);
        const auto history = PathHistory::read(m_session.store().journal(), client(), steps.value_or(QList<Record>()));
        if (!steps || !history)
            return m_session.fail(steps ? history.error() : steps.error());
        m_steps = *steps;
        m_history = *history;
    }
    refresh();
}

void PicturePage::refresh()
{
    const QString language = m_language->currentData().toString();
    const Phrases* fixed = m_session.sheets().phrases(language);
    if (!isOpen() || !fixed)
        return;
    m_picture = pathPicture(m_steps, m_history, {m_dates->isChecked(), m_ownWords->isChecked()}, *fixed,
                            m_words.value(language), m_session.paths(), m_session.clock().today());
    const bool own = std::any_of(m_steps.begin(), m_steps.end(), [this](const Record& step) {
        return !m_session.paths().step(step.text(StepField::Template));
    });
    m_ownWords->setVisible(own);
    privacy()->setText(own && m_ownWords->isChecked() ? tr("What was written is printed as it is. Read it first: does "
                                                           "it name a person or a place?")
                                                      : QString());
    m_soon.start();
}

void PicturePage::render()
{
    constexpr int pixelsWide = 1400;
    const int request = ++m_request;
    if (client().id.isNull())
        return showImages(tl::unexpected(notHere()));
    inBackground(
        this, [picture = m_picture] { return PathPicturePaper::toImages(picture, pixelsWide); },
        [this, request](const Result<QList<QImage>>& images) {
            if (request == m_request)
                showImages(images);
        });
}

void PicturePage::showImages(const Result<QList<QImage>>& images)
{
    while (QLayoutItem* item = m_pageColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sheets = images ? static_cast<int>(images->size()) : 0;
    refusal()->setText(images ? QString() : images.error().message);
    panel()->setSheet(m_picture.stamp.isEmpty() ? SheetState::Checked : SheetState::Unchecked, SheetFormat::A4);
    setUsable(images.has_value());
    if (!images)
        return;
    for (const QImage& image : *images)
        m_pageColumn->addWidget(new Sheet(image));
}

Edit PicturePage::handout() const
{
    const SheetRequest sheet{ClientPaper::pictureTopic(), m_picture.language, {}, SheetFormat::A4};
    return handoutEdit(m_session, {sheet, panel()->client(), panel()->safety(), panel()->reason()});
}

/// What is kept is what stood on the screen when the worker pressed the button, whatever comes while a dialog is open.
void PicturePage::print()
{
    handing()->print(handout(), PathPicturePaper::paper(),
                     [picture = m_picture](Printer& printer) { return printPicture(picture, printer); });
}

void PicturePage::save()
{
    handing()->save(handout(), [picture = m_picture](const QString& path) { return writePdf(picture, path); });
}

} // namespace Rinnalla
