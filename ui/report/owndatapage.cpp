// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/owndatapage.h"

#include "core/casework/caselists.h"
#include "ui/report/owndatapaper.h"
#include "ui/report/pagereading.h"
#include "ui/report/printpage.h"
#include "ui/session/accessnotes.h"
#include "ui/session/fieldterms.h"
#include "ui/session/savefile.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

namespace Rinnalla {

namespace {

constexpr int MostAccesses = 500;

template<typename Text>
Text* reader(QWidget* parent)
{
    auto* text = new Text(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    return text;
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
    , m_language(new Notice(Notice::Tone::Info, this))
    , m_preview(reader<QTextEdit>(this))
    , m_openedTitle(new Heading(Heading::Level::Section, this))
    , m_opened(reader<QPlainTextEdit>(this))
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
    m_preview->setObjectName(QStringLiteral("own-data"));
    m_preview->setUndoRedoEnabled(false);
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
    box->addWidget(m_language);
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
    m_isNoted = false; // writing down changes the store, which loads this page again
    m_place = place;
    m_isNoted = visibleClient(m_session, place.record).has_value() && noteAccess(m_session, place.record, "identity");
    reload();
}

void OwnDataPage::reload()
{
    m_data = {};
    m_language->setText({});
    m_preview->clear();
    m_opened->clear();
    const bool isHere =
        m_isNoted && visibleClient(m_session, m_place.record).has_value(); // of this room, and not taken back
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
    readPage(*m_preview, OwnDataPaper::page(m_session, m_data));
    m_opened->setPlainText(accesses());
    if (const QString language = OwnDataPaper::languageOf(m_data);
        !language.isEmpty() && !OwnDataPaper::hasWords(language))
        m_language->setText(
            tr("The program does not have the headings of this paper in the client's language, %1. They "
               "are in the language of the window only.")
                .arg(Terms::languageName(language)));
}

QString OwnDataPage::accesses()
{
    const auto found = CaseLists::accessesOf(m_session.connection(), m_place.record, MostAccesses);
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

void OwnDataPage::print()
{
    printPage(m_session, m_output, this, [this] {
        return noteAccess(m_session, m_place.record, "print") ? std::optional(OwnDataPaper::page(m_session, m_data))
                                                              : std::nullopt;
    });
}

void OwnDataPage::save()
{
    const FileOffer offer{tr("Save as a file"), QStringLiteral("data.json"), tr("Data (*.json)"),
                          tr("The client's data is saved")};
    saveFile(m_session, m_files, this, offer, [this] {
        return noteAccess(m_session, m_place.record, "export")
                   ? std::optional(QJsonDocument(m_data.toJson(m_session.clock().now())).toJson())
                   : std::nullopt;
    });
}

} // namespace Rinnalla
