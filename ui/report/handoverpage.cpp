// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/handoverpage.h"

#include "core/casework/caselists.h"
#include "ui/session/accessnotes.h"
#include "ui/session/fieldterms.h"
#include "ui/session/savefile.h"
#include "ui/session/visible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

namespace {

/// As the page of forms says it.
QString said(const char* text)
{
    return QCoreApplication::translate("Rinnalla::FormPage", text);
}

QString partnerOf(Session& session, const Record& consent)
{
    return inLine(
        FieldTerms::value(session, Kind::Consent, ConsentField::Partner, consent.value(ConsentField::Partner)));
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
    , m_form(new QFormLayout)
    , m_table(new QPushButton(this))
    , m_json(new QPushButton(this))
    , m_licence(new QLabel(Htcds::licence(), this))
{
    build();
    addFields();
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
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* card = new Card;
    card->body()->addLayout(m_form);
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
    box->addWidget(scrolled(card), 1);
    box->addWidget(m_licence);
}

void HandoverPage::addFields()
{
    for (const QString& name : Htcds::templateColumns()) {
        const Htcds::Field& field = *Htcds::field(name);
        if (field.type == u"Checkbox")
            continue;                          // the consent itself: it stands in the record
        auto* label = new QLabel(field.label); // the standard's own words, which are not translated
        label->setTextFormat(Qt::PlainText);
        QWidget* widget = makeField(field);
        widget->setObjectName(name);
        widget->setAccessibleName(field.label);
        label->setBuddy(widget);
        m_form->addRow(label, widget);
        if (field.tellsWho())
            m_telling += {label, widget};
    }
}

QWidget* HandoverPage::makeField(const Htcds::Field& field)
{
    if (field.values.isEmpty()) {
        auto* line = new QLineEdit;
        if (field.isDate())
            line->setPlaceholderText(QStringLiteral("2026-01-31"));
        m_answers[field.name] = [line] {
            return line->text().trimmed().isEmpty() ? QStringList() : QStringList(line->text().trimmed());
        };
        m_set[field.name] = [line](const QStringList& values) { line->setText(values.value(0)); };
        return line;
    }
    if (!field.isMany()) {
        auto* choice = new QComboBox;
        choice->addItem(QString(), QString());
        for (int i = 0; i < field.values.size(); ++i)
            choice->addItem(field.labels.value(i, field.values.at(i)).trimmed(), field.values.at(i));
        m_answers[field.name] = [choice] {
            const QString value = choice->currentData().toString();
            return value.isEmpty() ? QStringList() : QStringList(value);
        };
        m_set[field.name] = [choice](const QStringList& values) {
            choice->setCurrentIndex(qMax(0, choice->findData(values.value(0))));
        };
        return choice;
    }
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder);
    QList<std::pair<QCheckBox*, QString>> boxes;
    for (int i = 0; i < field.values.size(); ++i) {
        auto* box = new QCheckBox(field.labels.value(i, field.values.at(i)).trimmed());
        box->setObjectName(field.values.at(i));
        flow->addWidget(box);
        boxes += {box, field.values.at(i)};
    }
    m_answers[field.name] = [boxes] {
        QStringList ticked;
        for (const auto& [box, value] : boxes)
            if (box->isChecked())
                ticked += value;
        return ticked;
    };
    m_set[field.name] = [boxes](const QStringList& values) {
        for (const auto& [box, value] : boxes)
            box->setChecked(values.contains(value));
    };
    return holder;
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
    for (const auto& set : qAsConst(m_set))
        set({});
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
    for (const auto& [label, field] : m_telling) {
        label->setVisible(names);
        field->setVisible(names);
    }
    if (names)
        fillNames(*client);
}

void HandoverPage::fillConsents(bool isHere)
{
    const QString before = m_consent->currentData().toString();
    auto holding = CaseLists::consentsHolding(m_session.connection(), m_place.record, m_session.clock().today());
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
    const Htcds::Case known = Htcds::fromRecord(client, *identity, true);
    for (auto value = known.begin(); value != known.end(); ++value)
        if (m_set.contains(value.key()) && m_answers[value.key()]().isEmpty())
            m_set[value.key()](*value);
}

Htcds::Handover HandoverPage::handover() const
{
    Htcds::Handover handover{Htcds::newReference(m_session.store().random()), {}, m_withNames->isChecked()};
    handover.answers.insert(QStringLiteral("con_Consent"), {QStringLiteral("TRUE")});
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer)
        if (const QStringList values = answer.value()();
            !values.isEmpty() && (handover.withNames || !Htcds::field(answer.key())->tellsWho()))
            handover.answers.insert(answer.key(), values);
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
    const QString done = tr("The case is saved. The file is not encrypted.");
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
