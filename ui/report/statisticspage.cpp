// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/statisticspage.h"

#include "core/casework/settings.h"
#include "core/report/publication.h"
#include "ui/report/periodbar.h"
#include "ui/report/picturepanel.h"
#include "ui/report/printpage.h"
#include "ui/report/statisticscard.h"
#include "ui/report/statisticspaper.h"
#include "ui/report/statisticsterms.h"
#include "ui/session/savefile.h"
#include "ui/widgets/background.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"

#include <QPushButton>

namespace Rinnalla {

StatisticsPage::StatisticsPage(Session& session, FileChooser& files, OutputService& output, QWidget* parent)
    : Page(session, parent)
    , m_files(files)
    , m_output(output)
    , m_title(new Heading(Heading::Level::Page, this))
    , m_period(new PeriodBar(this))
    , m_csv(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_state(new QLabel(this))
    , m_refusal(new Notice(Notice::Tone::Warning, this))
    , m_tables(new QWidget(this))
    , m_nothing(new QLabel(this))
    , m_cards(new QVBoxLayout)
    , m_picture(new PicturePanel(session, files, this))
{
    build();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StatisticsPage::count);
    connect(m_period, &PeriodBar::changed, this, &StatisticsPage::reload);
    connect(&session, &Session::changed, this, &StatisticsPage::reload);
    connect(&session, &Session::erased, this, &StatisticsPage::reload);
    connect(&session, &Session::roomChanged, this, [this] {
        m_period->setRegions(regions());
        reload();
    });
    connect(m_csv, &QPushButton::clicked, this, &StatisticsPage::saveCsv);
    connect(m_print, &QPushButton::clicked, this, &StatisticsPage::print);
    connect(m_picture, &PicturePanel::saving, this, &StatisticsPage::savePicture);
    localize(this, [this] { retranslate(); });
    m_period->begin(session.clock().today(), regions());
}

StatisticsPage::~StatisticsPage() = default;

void StatisticsPage::build()
{
    m_csv->setIcon(QIcon::fromTheme(QStringLiteral("document-save")));
    m_csv->setObjectName(QStringLiteral("csv"));
    m_print->setIcon(QIcon::fromTheme(QStringLiteral("document-print")));
    m_print->setObjectName(QStringLiteral("print"));
    m_state->setProperty("muted", true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_csv);
    head->addWidget(m_print);
    m_cards->setSpacing(12);
    auto* column = new QVBoxLayout(m_tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_nothing);
    column->addLayout(m_cards);
    column->addWidget(m_picture);
    column->addStretch();
    auto* box = new QVBoxLayout(this);
    box->setSpacing(10);
    box->addLayout(head);
    box->addWidget(m_period);
    box->addWidget(m_state);
    box->addWidget(m_refusal);
    box->addWidget(scrolled(m_tables), 1);
}

void StatisticsPage::retranslate()
{
    m_title->setText(tr("Statistics"));
    m_csv->setText(tr("Save as a table…"));
    m_print->setText(tr("Print…"));
    m_nothing->setText(StatisticsTerms::nothing());
    if (m_isCounted)
        m_state->setText(tr("%1. Counts below %2, or of fewer than %2 people, are hidden, and others from "
                            "which one could be computed.")
                             .arg(StatisticsTerms::scope(m_statistics.scope))
                             .arg(m_statistics.threshold));
}

void StatisticsPage::show(const Place&)
{
    m_period->setRegions(regions());
    reload();
}

void StatisticsPage::reload()
{
    ++m_asked; // whatever is still being counted is late
    m_isCounted = false;
    m_csv->setEnabled(false);
    m_print->setEnabled(false);
    m_picture->setEnabled(false);
    m_soon.start(0);
}

void StatisticsPage::count()
{
    const Scope scope = m_period->scope(m_session.room());
    const Purpose purpose = m_period->purpose();
    const auto threshold = purpose == Purpose::Public ? Settings::publicThreshold(m_session.connection())
                                                      : Settings::threshold(m_session.connection());
    auto reader = m_session.store().openReader();
    if (!threshold || !reader) {
        take(m_asked, tl::unexpected(threshold ? reader.error() : threshold.error()));
        return;
    }
    m_state->setText(tr("Counting…"));
    const int asked = m_asked;
    inBackground(
        this,
        [reader = std::move(*reader), scope, purpose, threshold = *threshold] {
            return Statistics::make(*reader, scope, purpose, threshold);
        },
        [this, asked](const Result<Statistics>& statistics) { take(asked, statistics); });
}

void StatisticsPage::take(int asked, const Result<Statistics>& statistics)
{
    if (asked != m_asked)
        return;
    m_refusal->setText(statistics ? QString() : statistics.error().message);
    m_tables->setVisible(statistics.has_value());
    m_isCounted = statistics.has_value();
    m_csv->setEnabled(m_isCounted);
    m_print->setEnabled(m_isCounted);
    m_picture->setEnabled(m_isCounted);
    m_state->clear();
    if (!statistics)
        return;
    m_statistics = *statistics;
    retranslate();
    showTables();
}

void StatisticsPage::showTables()
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isNothing = m_statistics.isNothing();
    m_nothing->setVisible(isNothing);
    if (!isNothing)
        addCards();
    const bool isForNetwork = m_statistics.purpose == Purpose::Network;
    m_picture->setVisible(isForNetwork);
    if (isForNetwork)
        m_picture->setOwn({organisation(), m_statistics});
}

void StatisticsPage::addCards()
{
    QBoxLayout* row = nullptr; // single numbers stand side by side
    for (const StatisticsTable& table : m_statistics.tables) {
        auto* card = new StatisticsCard(m_session, table, m_statistics.threshold);
        if (table.rows.size() > 1 || table.columns.size() > 1) {
            m_cards->addWidget(card);
            row = nullptr;
            continue;
        }
        if (!row) {
            auto* holder = new QWidget;
            row = new QHBoxLayout(holder);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(12);
            m_cards->addWidget(holder);
        }
        row->addWidget(card);
    }
}

QStringList StatisticsPage::regions()
{
    QStringList found;
    const Status read = guarded([&] {
        Statement query = m_session.connection().prepare(
            "SELECT region FROM client WHERE room = ?1 AND region IS NOT NULL AND deleted IS NULL "
            "UNION SELECT region FROM contact WHERE room = ?1 AND region IS NOT NULL AND deleted IS NULL");
        query.with(m_session.room());
        while (query.step())
            found += query.text(0);
    });
    if (!read)
        m_session.fail(read.error());
    return found;
}

QString StatisticsPage::organisation()
{
    return Settings::read(m_session.connection(), Settings::Key::OrganisationName).value_or(QString());
}

bool StatisticsPage::publish()
{
    if (!m_isCounted)
        return false;
    const auto told = Publications::isTold(m_session.connection(), m_statistics);
    if (!told) {
        m_session.fail(told.error());
        return false;
    }
    return *told
           || m_session.write({Publication::edit(m_session.store().newId(), m_statistics, m_session.worker(),
                                                 m_session.clock().now())},
                              QString());
}

void StatisticsPage::saveCsv()
{
    const FileOffer offer{tr("Save as a table"), QStringLiteral("table.csv"), tr("Table (*.csv)"), tr("Table saved")};
    saveFile(m_session, m_files, this, offer, [this] {
        return publish() ? std::optional(StatisticsPaper::csv(m_session, m_statistics)) : std::nullopt;
    });
}

void StatisticsPage::savePicture(const QByteArray& file)
{
    const FileOffer offer{tr("Save the situational picture"), QStringLiteral("picture.json"),
                          tr("Situational picture (*.json)"), tr("Situational picture saved")};
    saveFile(m_session, m_files, this, offer, [this, file] { return publish() ? std::optional(file) : std::nullopt; });
}

void StatisticsPage::print()
{
    printPage(m_session, m_output, this, [this] {
        return publish() ? std::optional(StatisticsPaper::page(m_session, m_statistics, organisation())) : std::nullopt;
    });
}

} // namespace Rinnalla
