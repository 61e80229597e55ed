// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/owndatapage.h"

#include "ui/print/printwatch.h"
#include "ui/print/sheetpainter.h"
#include "ui/session/fieldterms.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/widgets/background.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Rinnalla {

namespace {

constexpr int MostAccesses = 500;

QPlainTextEdit* reader(QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    return text;
}

SheetBlock block(SheetBlock::Kind kind, const SheetRuns& runs)
{
    return {kind, 0, {SheetCell{runs, {}, {}}}};
}

} // namespace

OwnDataPage::OwnDataPage(Session& session, FileChooser& files, OutputService& output, QWidget* parent)
    : Page(session, parent)
    , m_files(files)
    , m_output(output)
    , m_title(new Heading(Heading::Level::Page, this))
    , m_back(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_warning(new Notice(Notice::Tone::Warning, this))
    , m_preview(reader(this))
    , m_openedTitle(new Heading(Heading::Level::Section, this))
    , m_opened(reader(this))
{
    build();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_session.open({QStringLiteral("client"), m_place.record, {}});
    });
    connect(m_print, &QPushButton::clicked, this, &OwnDataPage::print);
    connect(m_save, &QPushButton::clicked, this, &OwnDataPage::save);
    connect(&session, &Session::changed, this, &OwnDataPage::reload);
    localize(this, [this] { retranslate(); });
}

void OwnDataPage::build()
{
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setIcon(QIcon::fromTheme(QStringLiteral("document-print")));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setIcon(QIcon::fromTheme(QStringLiteral("document-save")));
    m_opened->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    head->addWidget(m_save);
    head->addWidget(m_print);
    auto* box = new QVBoxLayout(this);
    box->setSpacing(10);
    box->addLayout(head);
    box->addWidget(m_warning);
    box->addWidget(m_preview, 1);
    box->addWidget(m_openedTitle);
    box->addWidget(m_opened);
}

void OwnDataPage::retranslate()
{
    m_title->setText(tr("Everything held of this client"));
    m_back->setText(tr("Back to the client"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as a file…"));
    m_warning->setText(
        tr("Name and other details are in it. What leaves is no longer protected: give it to the client, and "
           "ask first whether it is safe to carry."));
    m_preview->setAccessibleName(tr("As it will be printed"));
    m_openedTitle->setText(tr("Who opened the record"));
    m_opened->setAccessibleName(tr("Who opened the record"));
    if (!m_place.record.isNull())
        reload();
}

void OwnDataPage::show(const Place& place)
{
    m_place = place;
    reload();
}

void OwnDataPage::reload()
{
    m_data = {};
    m_preview->clear();
    m_opened->clear();
    const bool isHere = visibleClient(m_session, m_place.record).has_value(); // of this room, and not taken back
    m_print->setEnabled(isHere);
    m_save->setEnabled(isHere);
    if (!isHere)
        return;
    const auto held = OwnData::of(m_session.connection(), m_session.store().journal(), m_place.record);
    if (!held) {
        m_session.fail(held.error());
        return;
    }
    m_data = *held;
    m_preview->setPlainText(toText(page(m_session, m_data)));
    m_opened->setPlainText(accesses());
}

QString OwnDataPage::accesses()
{
    const auto found = accessesOf(m_session.connection(), m_place.record, MostAccesses);
    if (!found) {
        m_session.fail(found.error());
        return {};
    }
    QStringList lines;
    for (const Record& access : *found) {
        const QString who = access.text(AccessField::Worker);
        lines += QStringLiteral("%1 · %2 · %3")
                     .arg(Terms::moment(access.time(AccessField::At), m_session.clock().today()),
                          FieldTerms::choice(Kind::Access, AccessField::What, access.text(AccessField::What)),
                          who.isEmpty() ? tr("somebody") : who);
    }
    return lines.isEmpty() ? tr("Nobody has opened the details.") : lines.join(u'\n');
}

SheetPage OwnDataPage::page(Session& session, const OwnData& data)
{
    const QLocale locale;
    SheetPage page;
    page.state = SheetState::Checked;
    page.columns = {{locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft, tr("Page %1 of %2")}};
    page.stamps = {{}};
    page.footers = {{{tr("Made on %1.").arg(locale.toString(session.clock().today(), QLocale::ShortFormat))}}};
    page.blocks += block(SheetBlock::Kind::Title, {{tr("Everything that is written down about you")}});
    page.blocks +=
        block(SheetBlock::Kind::Lead, {{tr("You may have this paper, have mistakes put right, and ask for it all "
                                           "to be erased.")}});
    for (const OwnData::Entry& entry : data.entries) {
        const Kind kind = entry.record.kind;
        page.blocks += block(SheetBlock::Kind::Heading, {{FieldTerms::kind(kind)}});
        for (auto value = entry.record.values.begin(); value != entry.record.values.end(); ++value) {
            const Field* field = info(kind).field(value.key());
            if (!field || field->id == DeletedField
                || (field->type == FieldType::Reference && field->target == Kind::Client))
                continue;
            page.blocks +=
                block(SheetBlock::Kind::Row, {{FieldTerms::label(kind, field->id) + QStringLiteral(": "), true},
                                              {FieldTerms::value(session, kind, field->id, value.value())}});
        }
    }
    return page;
}

bool OwnDataPage::note()
{
    return m_session.write(
        {OwnData::access(m_session.store().newId(), m_place.record, m_session.worker(), m_session.clock().now())},
        QString());
}

void OwnDataPage::print()
{
    m_output.choosePrinter(this, SheetPainter::paper(SheetFormat::A4), [this](const std::shared_ptr<Printer>& printer) {
        const SheetPage paper = page(m_session, m_data);
        if (!note())
            return;
        inBackground(
            this, [paper, printer] { return SheetPainter::print(paper, *printer); },
            [this, printer](const Status& printed) {
                if (!printed) {
                    m_session.fail(printed.error());
                    return;
                }
                m_session.say(tr("Sent to the printer"));
                auto* watch = new PrintWatch(printer, &m_session);
                connect(watch, &PrintWatch::told, &m_session, [this](const Error& what) { m_session.fail(what); });
            });
    });
}

void OwnDataPage::save()
{
    const QString path = m_files.save(this, tr("Save as a file"), QStringLiteral("data.json"), tr("Data (*.json)"));
    if (path.isEmpty() || !note())
        return;
    const QByteArray bytes = QJsonDocument(m_data.toJson(m_session.clock().now())).toJson();
    if (const Status written = m_session.store().environment().files.writeAtomically(path, bytes); !written)
        m_session.fail(written.error());
    else
        m_session.say(tr("The client's data is saved"));
}

} // namespace Rinnalla
