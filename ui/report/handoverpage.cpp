// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/handoverpage.h"

#include "core/casework/owndata.h"
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
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

HandoverPage::HandoverPage(Session& session, FileChooser& files, QWidget* parent)
    : Page(session, parent)
    , m_files(files)
    , m_title(new Heading(Heading::Level::Page, this))
    , m_back(new QPushButton(this))
    , m_about(new QLabel(this))
    , m_consent(new Notice(Notice::Tone::Info, this))
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
    connect(m_withNames, &QCheckBox::toggled, this, &HandoverPage::reload);
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
    return holder;
}

void HandoverPage::retranslate()
{
    m_title->setText(tr("Hand a case over"));
    m_back->setText(tr("Back to the client"));
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
    m_place = place;
    reload();
}

void HandoverPage::reload()
{
    const auto client = visibleClient(m_session, m_place.record); // of this room, and not taken back
    const auto consent = Htcds::consentOf(m_session.connection(), m_place.record, m_session.clock().today());
    m_mayLeave = client && consent;
    const QString partner = consent ? FieldTerms::value(m_session, Kind::Consent, ConsentField::Partner,
                                                        consent->value(ConsentField::Partner))
                                    : QString();
    m_consent->setText(
        consent
            ? tr("Consent: %1, given %2.")
                  .arg(inLine(partner.isEmpty() ? consent->text(ConsentField::Scope)
                                                : consent->text(ConsentField::Scope) + QStringLiteral(" · ") + partner),
                       QLocale().toString(consent->date(ConsentField::GivenOn), QLocale::ShortFormat))
            : consent.error().message);
    m_table->setEnabled(m_mayLeave);
    m_json->setEnabled(m_mayLeave);
    for (const auto& [label, field] : m_telling) {
        label->setVisible(m_withNames->isChecked());
        field->setVisible(m_withNames->isChecked());
    }
    if (!client || !m_withNames->isChecked())
        return;
    const auto identity = Lists::identityOf(m_session.connection(), m_place.record);
    if (!identity) {
        m_session.fail(identity.error());
        return;
    }
    const Htcds::Case known = Htcds::fromRecord(*client, *identity, true);
    for (auto value = known.begin(); value != known.end(); ++value)
        if (m_set.contains(value.key()) && m_answers[value.key()]().isEmpty())
            m_set[value.key()](*value);
}

Htcds::Handover HandoverPage::handover() const
{
    Htcds::Handover handover{m_place.record.toString().left(8), {}, m_withNames->isChecked()};
    handover.answers.insert(QStringLiteral("con_Consent"), {QStringLiteral("TRUE")});
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer)
        if (const QStringList values = answer.value()();
            !values.isEmpty() && (handover.withNames || !Htcds::field(answer.key())->tellsWho()))
            handover.answers.insert(answer.key(), values);
    return handover;
}

void HandoverPage::save(bool asTable)
{
    reload(); // the consent may have been withdrawn meanwhile
    const Htcds::Handover leaving = handover();
    if (const Status right = leaving.check(); !m_mayLeave || !right) {
        if (!right)
            m_session.fail(right.error());
        return;
    }
    const QString said = tr("The case is saved. The file is not encrypted.");
    const FileOffer offer =
        asTable ? FileOffer{tr("Save as a table"), QStringLiteral("case.csv"), tr("Table (*.csv)"), said}
                : FileOffer{tr("Save as data"), QStringLiteral("case.json"), tr("Data (*.json)"), said};
    saveFile(m_session, m_files, this, offer, [this, asTable, leaving]() -> std::optional<QByteArray> {
        if (!m_session.write({OwnData::access(m_session.store().newId(), m_place.record, m_session.worker(),
                                              m_session.clock().now())},
                             QString()))
            return {};
        return asTable ? leaving.toCsv() : QJsonDocument(leaving.toJson()).toJson();
    });
}

} // namespace Rinnalla
