// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/handoverpage.h"

#include "core/casework/caselists.h"
#include "ui/report/handoverfields.h"
#include "ui/session/accessnotes.h"
#include "ui/session/fieldterms.h"
#include "ui/session/savefile.h"
#include "ui/session/visible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QPushButton>

namespace Rinnalla {

namespace {

/// As the page of forms says it.
QString said(const char* text)
{
    return QCoreApplication::translate("Rinnalla::FormPage", text);
}

/// Empty where it names nobody.
QString partnerOf(Session& session, const Record& consent)
{
    const QString name =
        FieldTerms::value(session, Kind::Consent, ConsentField::Partner, consent.value(ConsentField::Partner));
    return name.isEmpty() ? QString() : inLine(name);
}

} // namespace

HandoverPage::HandoverPage(Session& session, FileChooser& files, QWidget* parent)
    : Page(session, parent)
    , m_files(files)
    , m_title(new Heading(Heading::Level::Page, this))
    , m_back(new QPushButton(this))
    , m_about(new QLabel(this))
    , m_consent(new QComboBox(this))
    , m_basis(new Notice(Notice::Tone::Info, this))
    , m_withNames(new QCheckBox(this))
    , m_fields(new HandoverFields)
    , m_table(new QPushButton(this))
    , m_json(new QPushButton(this))
    , m_licence(new QLabel(Htcds::licence(), this))
{
    build();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_session.open({QStringLiteral("client"), m_place.record, {}});
    });
    connect(m_withNames, &QCheckBox::toggled, this, &HandoverPage::showNames);
    connect(m_consent, &QComboBox::activated, this, &HandoverPage::reload);
    connect(m_table, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_json, &QPushButton::clicked, this, [this] { save(false); });
    localize(this, [this] { retranslate(); });
}

void HandoverPage::build()
{
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_licence->setWordWrap(true);
    m_licence->setTextFormat(Qt::PlainText);
    m_licence->setProperty("muted", true);
    m_table->setObjectName(QStringLiteral("saveTable"));
    m_json->setObjectName(QStringLiteral("saveJson"));
    m_consent->setObjectName(QStringLiteral("consent"));
    m_consent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_withNames->setObjectName(QStringLiteral("withNames"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    head->addWidget(m_table);
    head->addWidget(m_json);
    auto* box = new QVBoxLayout(this);
    box->setSpacing(10);
    box->addLayout(head);
    box->addWidget(m_about);
    box->addWidget(m_consent);
    box->addWidget(m_basis);
    box->addWidget(m_withNames);
    box->addWidget(scrolled(m_fields), 1);
    box->addWidget(m_licence);
}

void HandoverPage::retranslate()
{
    m_title->setText(tr("Hand a case over"));
    m_back->setText(tr("Back to the client"));
    m_consent->setAccessibleName(FieldTerms::kind(Kind::Consent));
    m_table->setText(tr("Save as a table…"));
    m_json->setText(tr("Save as data…"));
    m_withNames->setText(tr("Names and other details that tell who it is go along"));
    m_about->setText(
        tr("Only what is ticked or written here leaves. Nothing about exploitation is taken from the record. The "
           "words are those of the international standard, in English."));
    if (!m_place.record.isNull())
        reload();
}

void HandoverPage::show(const Place& place)
{
    if (place.record != m_place.record)
        forget();
    m_place = place;
    m_isNoted = false;
    m_withNames->setChecked(false);
    reload();
    if (m_consents.size() == 1 && m_consent->currentIndex() == 0) {
        m_consent->setCurrentIndex(1);
        reload();
    }
}

/// What was written of one client never stands on another's page.
void HandoverPage::forget()
{
    m_consent->clear();
    m_fields->clear();
}

/// Nothing is shown that was not written down.
void HandoverPage::showNames(bool on)
{
    if (on && !m_isNoted) {
        m_isNoted = m_mayLeave && noteAccess(m_session, m_place.record, "identity");
        if (!m_isNoted)
            return m_withNames->setChecked(false);
    }
    reload();
}

void HandoverPage::reload()
{
    const auto client = visibleClient(m_session, m_place.record); // of this room, and not taken back
    fillConsents(client.has_value());
    m_mayLeave = client && consent();
    m_basis->setText(basis(client.has_value()));
    m_table->setEnabled(m_mayLeave);
    m_json->setEnabled(m_mayLeave);
    m_withNames->setEnabled(m_mayLeave);
    const bool names = m_mayLeave && m_isNoted && m_withNames->isChecked();
    m_fields->showNames(names);
    if (names)
        fillNames(*client);
}

void HandoverPage::fillConsents(bool isHere)
{
    const QString before = m_consent->currentData().toString();
    auto holding = CaseLists::consentsHolding(m_session.store(), m_place.record, m_session.clock().today());
    if (!holding)
        m_session.fail(holding.error());
    m_consents = isHere && holding ? *holding : QList<Record>();
    m_consent->clear();
    m_consent->addItem(said(QT_TRANSLATE_NOOP("Rinnalla::FormPage", "None chosen")), QString());
    for (const Record& one : qAsConst(m_consents)) {
        const QString partner = partnerOf(m_session, one);
        const QString scope = inLine(one.text(ConsentField::Scope));
        m_consent->addItem(partner.isEmpty() ? scope : partner + QStringLiteral(": ") + scope, one.id.toString());
    }
    m_consent->setCurrentIndex(qMax(0, m_consent->findData(before)));
    m_consent->setVisible(!m_consents.isEmpty());
}

std::optional<Record> HandoverPage::consent() const
{
    for (const Record& one : m_consents)
        if (one.id.toString() == m_consent->currentData().toString())
            return one;
    return {};
}

/// Which consent this rests on and whom it is for, or why nothing leaves.
QString HandoverPage::basis(bool isHere) const
{
    if (!isHere)
        return said(QT_TRANSLATE_NOOP("Rinnalla::FormPage", "This client is not here. They may have been erased."));
    if (m_consents.isEmpty())
        return Htcds::noConsent();
    const auto chosen = consent();
    if (!chosen)
        return said(QT_TRANSLATE_NOOP("Rinnalla::FormPage", "Choose the consent this rests on."));
    const QString partner = partnerOf(m_session, *chosen);
    return tr("Consent: %1, given %2.")
               .arg(inLine(chosen->text(ConsentField::Scope)),
                    QLocale().toString(chosen->date(ConsentField::GivenOn), QLocale::ShortFormat))
           + u' '
           + (partner.isEmpty() ? tr("It names no partner: ask the person who may have this.")
                                : tr("It is for %1 and nobody else.").arg(partner));
}

void HandoverPage::fillNames(const Record& client)
{
    const auto identity = Lists::identityOf(m_session.connection(), m_place.record);
    if (!identity) {
        m_session.fail(identity.error());
        return;
    }
    m_fields->fill(Htcds::fromRecord(client, *identity, true));
}

Htcds::Handover HandoverPage::handover() const
{
    const bool names = m_withNames->isChecked();
    Htcds::Handover handover{Htcds::newReference(m_session.store().random()), m_fields->answers(names), names};
    handover.answers.insert(QStringLiteral("con_Consent"), {QStringLiteral("TRUE")});
    return handover;
}

void HandoverPage::save(bool asTable)
{
    reload(); // the consent may have been withdrawn meanwhile; another one is not taken in its place
    const Htcds::Handover leaving = handover();
    if (const Status right = leaving.check(); !m_mayLeave || !right) {
        if (!right)
            m_session.fail(right.error());
        return;
    }
    const QStringList beside = asTable ? leaving.besideTemplate() : QStringList();
    const QString done = tr("The case is saved. The file is not encrypted.")
                         + (beside.isEmpty() ? QString() : u' ' + Htcds::besideTold(beside));
    const FileOffer offer =
        asTable ? FileOffer{tr("Save as a table"), QStringLiteral("case.csv"), tr("Table (*.csv)"), done}
                : FileOffer{tr("Save as data"), QStringLiteral("case.json"), tr("Data (*.json)"), done};
    saveFile(m_session, m_files, this, offer, [this, asTable, leaving]() -> std::optional<QByteArray> {
        if (!noteAccess(m_session, m_place.record, "export"))
            return {};
        return asTable ? leaving.toCsv() : QJsonDocument(leaving.toJson()).toJson();
    });
}

} // namespace Rinnalla
