// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/caseimportpage.h"

#include "ui/session/fieldterms.h"
#include "ui/session/visible.h"
#include "ui/widgets/background.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace Rinnalla {

namespace {

constexpr int CaseRole = Qt::UserRole;
enum Column { Answer, Value, Becomes };

/// As the page of the other import says it.
QString said(const char* text)
{
    return QCoreApplication::translate("Rinnalla::ImportPage", text);
}

Result<Htcds::Import> readFile(const QString& path)
{
    constexpr qint64 most = 64 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, CaseImportPage::tr("The file could not be read."), file.errorString());
    if (file.size() > most)
        return failure(ErrorCode::InvalidInput, CaseImportPage::tr("This file is too large for a table of cases."));
    return Htcds::read(file.readAll());
}

/// A sentence under an item, as wide as the tree.
QTreeWidgetItem* addSpanned(QTreeWidgetItem* under, const QString& words)
{
    auto* item = new QTreeWidgetItem(under, {words});
    item->setFirstColumnSpanned(true);
    item->setToolTip(Answer, words.toHtmlEscaped());
    return item;
}

} // namespace

CaseImportPage::CaseImportPage(Session& session, FileChooser& files, QWidget* parent)
    : Page(session, parent)
    , m_files(files)
    , m_back(new QPushButton(QIcon::fromTheme(QStringLiteral("go-previous")), {}))
    , m_choose(new QPushButton(QIcon::fromTheme(QStringLiteral("document-import")), {}))
    , m_take(new QPushButton)
    , m_problem(new Notice(Notice::Tone::Error))
    , m_done(new Notice(Notice::Tone::Info))
    , m_tree(new QTreeWidget)
{
    build();
    connect(m_back, &QPushButton::clicked, this, [this] { m_session.open({QStringLiteral("clients"), {}, {}}); });
    connect(m_choose, &QPushButton::clicked, this, &CaseImportPage::choose);
    connect(m_take, &QPushButton::clicked, this, &CaseImportPage::take);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CaseImportPage::showTicked);
    connect(&session, &Session::roomChanged, this, &CaseImportPage::compare);
    forget();
}

void CaseImportPage::build()
{
    auto* heading = new Heading(Heading::Level::Page);
    auto* about = new PlainText;
    auto* card = new Card;
    m_back->setProperty("link", true);
    m_back->setObjectName(QStringLiteral("back-to-clients"));
    m_choose->setObjectName(QStringLiteral("choose-cases"));
    m_take->setObjectName(QStringLiteral("take-cases"));
    m_take->setProperty("primary", true);
    m_tree->setObjectName(QStringLiteral("cases"));
    m_tree->setColumnCount(3);
    m_tree->setWordWrap(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    card->body()->addWidget(about);
    card->body()->addWidget(m_choose, 0, Qt::AlignLeading);
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(10);
    whole->addWidget(m_back, 0, Qt::AlignLeading);
    for (QWidget* part : {static_cast<QWidget*>(heading), static_cast<QWidget*>(card), static_cast<QWidget*>(m_problem),
                          static_cast<QWidget*>(m_done)})
        whole->addWidget(part);
    whole->addWidget(m_tree, 1);
    whole->addWidget(m_take, 0, Qt::AlignLeading);
    localize(this, [this, heading, about] {
        heading->setText(tr("Take cases in"));
        about->setText(tr("A file in the official template of the Human Trafficking Case Data Standard (HTCDS 2.0), as "
                          "a spreadsheet or as CSV. You see what becomes of every value before anything is written. "
                          "Each case becomes a client of this room."));
        retranslate();
    });
}

void CaseImportPage::retranslate()
{
    m_back->setText(tr("All clients"));
    m_choose->setText(said(QT_TRANSLATE_NOOP("Rinnalla::ImportPage", "Choose a file")));
    m_take->setText(tr("Take in what is ticked"));
    m_tree->setHeaderLabels({tr("In the file"), tr("Value"), tr("Becomes")});
    m_tree->setAccessibleName(tr("What the file holds"));
    showImport();
}

void CaseImportPage::show(const Place&)
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void CaseImportPage::choose()
{
    const QString path = m_files.open(this, tr("Take cases in"),
                                      tr("Cases (*.xlsx *.csv *.tsv *.txt)") + QStringLiteral(";;")
                                          + said(QT_TRANSLATE_NOOP("Rinnalla::ImportPage", "All files (*)")));
    if (!path.isEmpty())
        read(path);
}

void CaseImportPage::read(const QString& path)
{
    forget();
    m_choose->setEnabled(false);
    inBackground(
        this, [path] { return readFile(path); },
        [this, request = ++m_request](const Result<Htcds::Import>& import) {
            m_choose->setEnabled(true);
            if (request != m_request)
                return;
            if (!import) {
                m_problem->setText(import.error().message);
                return;
            }
            m_import = *import;
            compare();
            if (m_import.cases.isEmpty() && m_import.refused.isEmpty())
                m_done->setText(tr("The file holds no case."));
        });
}

void CaseImportPage::forget()
{
    ++m_request;
    m_import = {};
    m_here.clear();
    m_problem->setText({});
    m_done->setText({});
    showImport();
}

/// With the clients of the room that is open now.
void CaseImportPage::compare()
{
    const auto here = Htcds::alreadyHere(m_session.connection(), m_import.cases, m_session.room());
    if (!here) {
        const Error error = here.error();
        forget();
        m_problem->setText(error.message);
        return;
    }
    m_here = *here;
    showImport();
}

void CaseImportPage::showImport()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    addRemarks();
    for (qsizetype i = 0; i < m_import.cases.size(); ++i)
        addCase(i);
    for (auto refused = m_import.refused.begin(); refused != m_import.refused.end(); ++refused)
        addSpanned(addRow(refused.key(), tr("Refused")), *refused)->parent()->setExpanded(true);
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
    showTicked();
}

/// What had to be understood, or left out, on the way.
void CaseImportPage::addRemarks()
{
    if (m_import.warnings.isEmpty())
        return;
    auto* remarks = new QTreeWidgetItem(m_tree, {tr("How the file was read")});
    remarks->setFirstColumnSpanned(true);
    for (const QString& warning : qAsConst(m_import.warnings))
        addSpanned(remarks, warning);
    remarks->setExpanded(true);
}

QTreeWidgetItem* CaseImportPage::addRow(int row, const QString& standing)
{
    auto* item = new QTreeWidgetItem(m_tree, {tr("Row %1").arg(QLocale().toString(row)), {}, standing});
    item->setToolTip(Becomes, standing.toHtmlEscaped());
    return item;
}

void CaseImportPage::addCase(qsizetype index)
{
    const auto known = m_here.contains(index) ? visibleClient(m_session, m_here.value(index)) : std::nullopt;
    const QString standing =
        known ? tr("Here already, as %1").arg(inLine(known->text(ClientField::CodeName))) : tr("A new client");
    QTreeWidgetItem* item = addRow(m_import.rows.value(index), standing);
    item->setData(Answer, CaseRole, index);
    item->setCheckState(Answer, known ? Qt::Unchecked : Qt::Checked);
    item->setExpanded(index == 0);
    for (const Htcds::Part& part : Htcds::parts(m_import.cases.at(index))) {
        const QString label = Htcds::field(part.name)->label;
        auto* line = new QTreeWidgetItem(
            item, {label.isEmpty() ? part.name : label, part.text,
                   FieldTerms::kind(part.kind) + QStringLiteral(": ") + FieldTerms::label(part.kind, part.field)});
        line->setToolTip(Value, part.text.toHtmlEscaped());
    }
}

void CaseImportPage::showTicked()
{
    bool any = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        any = any || m_tree->topLevelItem(i)->checkState(Answer) == Qt::Checked;
    m_take->setVisible(!m_import.cases.isEmpty());
    m_take->setEnabled(any);
}

void CaseImportPage::take()
{
    QList<qsizetype> ticked;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (const auto* item = m_tree->topLevelItem(i); item->checkState(Answer) == Qt::Checked)
            ticked += item->data(Answer, CaseRole).toLongLong();
    Store& store = m_session.store();
    const QStringList names = Htcds::freeCodeNames(store, ticked.size());
    QList<Edit> edits;
    for (qsizetype i = 0; i < ticked.size(); ++i)
        edits += Htcds::edits(
            m_import.cases.at(ticked.at(i)), names.at(i), [&store] { return store.newId(); }, m_session.room(),
            m_session.clock().now());
    const QString done = tr("Cases taken in: %1").arg(QLocale().toString(ticked.size()));
    if (!m_session.write(edits, done))
        return;
    forget();
    m_done->setText(done);
    m_choose->setFocus(Qt::OtherFocusReason);
}

} // namespace Rinnalla
