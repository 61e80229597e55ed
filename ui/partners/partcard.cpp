// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/partcard.h"

#include "core/directory/regions.h"
#include "core/directory/shippedpartners.h"
#include "ui/partners/hourstext.h"
#include "ui/partners/partnertext.h"
#include "ui/partners/phoneline.h"
#include "ui/session/terms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QCborArray>
#include <QLocale>
#include <QPushButton>

namespace Rinnalla {

PartCard::PartCard(Session& session, const Record& record, const Directory::Offer& offer, bool secret, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_record(record)
{
    auto* name = new Heading(record.kind == Kind::Partner ? Heading::Level::Page : Heading::Level::Section);
    const QString place = record.kind == Kind::Location ? tr("Place") : QString();
    name->setText(text("name").isEmpty() ? place : inLine(text("name")));
    body()->addWidget(name);
    if (const QString other = text("alternate_name"); !other.isEmpty())
        addLine({}, {}, other);
    addTrust();
    addState(offer);
    addPhones();
    addHours(offer);
    addTerms();
    addWhere(secret);
    addLine(QStringLiteral("document-edit"), tr("Own notes"), text("notes"));
}

QCborValue PartCard::value(const char* field) const
{
    const Field* known = info(m_record.kind).field(QString::fromLatin1(field));
    return known ? m_record.value(known->id) : QCborValue();
}

QStringList PartCard::texts(const char* field) const
{
    QStringList read;
    for (const QCborValue& each : value(field).toArray())
        read += each.toString();
    return read;
}

void PartCard::addLine(const QString& icon, const QString& about, const QString& words)
{
    if (words.isEmpty())
        return;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    if (!icon.isEmpty())
        row->addWidget(new IconLabel(icon), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    if (!about.isEmpty()) {
        auto* label = new QLabel(about);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("muted", true);
        column->addWidget(label);
    }
    auto* said = new PlainText(words);
    said->beginAtInterfaceSide();
    column->addWidget(said);
    row->addLayout(column, 1);
    body()->addWidget(line);
}

void PartCard::addButton(const QString& name, const QString& icon, const QString& words, std::function<void()> pressed)
{
    if (!m_buttons) {
        m_buttons = new QWidget;
        auto* flow = new FlowLayout(m_buttons, 8);
        flow->setContentsMargins(0, 6, 0, 0);
        body()->addWidget(m_buttons);
    }
    auto* button = new QPushButton(QIcon::fromTheme(icon), words);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, std::move(pressed));
    m_buttons->layout()->addWidget(button);
}

void PartCard::addState(const Directory::Offer& offer)
{
    if (offer.hours.items().isEmpty() && m_record.kind != Kind::Partner)
        return;
    const QDateTime now = m_session.clock().now();
    Directory::Item alone;
    alone.offers = {offer};
    const auto state = Directory::openState(alone, now);
    if (state.open)
        addLine(HoursText::stateIcon(state), {}, HoursText::state(state, now));
}

void PartCard::addPhones()
{
    const auto size = m_record.kind == Kind::Location ? PhoneLine::Size::Ordinary : PhoneLine::Size::Large;
    for (const PartnerText::Phone& phone : PartnerText::phones(value("phones")))
        body()->addWidget(new PhoneLine(phone, size));
}

void PartCard::addHours(const Directory::Offer& offer)
{
    QStringList lines = HoursText::lines(offer.hours);
    if (const QString holiday = HoursText::comingHoliday(offer.hours, m_session.clock().today()); !holiday.isEmpty())
        lines += holiday;
    addLine(QStringLiteral("clock"), tr("Hours"), lines.join(u'\n'));
    addLine(QStringLiteral("language-chooser"), tr("Languages"), Terms::languageNames(texts("languages")));
}

void PartCard::addTerms()
{
    QStringList terms;
    if (!value("free_of_charge").isUndefined())
        terms += value("free_of_charge").toBool() ? tr("Free of charge") : tr("Costs something");
    if (!value("without_name").isUndefined())
        terms += value("without_name").toBool() ? tr("Without a name") : tr("Asks for a name");
    if (const QString price = text("price"); !price.isEmpty())
        terms += inLine(price);
    addLine(QStringLiteral("dialog-information"), {}, terms.join(QStringLiteral(" · ")));
    addLine({}, {}, text("description"));
    addLine(QStringLiteral("user-identity"), tr("For whom"), text("eligibility"));
    addLine(QStringLiteral("go-next"), tr("How to get there"), text("how_to_apply"));
    addLine(QStringLiteral("view-list-details"), tr("Kind of service"), texts("classes").join(QStringLiteral(", ")));
}

void PartCard::addWhere(bool secret)
{
    addLine(QStringLiteral("mail-message"), tr("Email"), texts("emails").join(u'\n'));
    addLine(QStringLiteral("globe"), tr("Web"), texts("websites").join(u'\n'));
    if (secret && m_record.kind != Kind::Service) {
        addLine(QStringLiteral("object-locked"), tr("Address"),
                tr("Secret. No address is kept here, and none goes into any file or print."));
    } else {
        addLine(QStringLiteral("mark-location"), tr("Address"), PartnerText::addresses(value("addresses")).join(u'\n'));
        const Directory::Regions& regions = Directory::Regions::finnish();
        const QString municipality = regions.municipality(text("municipality"));
        addLine({}, tr("Municipality"),
                municipality.isEmpty() ? text("municipality")
                                       : regions.municipalityName(municipality, QLocale().bcp47Name()));
    }
    addLine(QStringLiteral("flag"), tr("Region"), text("region"));
    addLine(QStringLiteral("flag"), tr("Serves"), texts("areas").join(QStringLiteral(", ")));
    addLine({}, tr("Accessibility"), texts("accessibility").join(u'\n'));
    QStringList networks;
    for (const QString& network : texts("networks"))
        networks += PartnerText::network(network);
    addLine(QStringLiteral("distribute-graph-directed"), tr("Networks"), networks.join(u'\n'));
}

/// What stands against relying on it comes first; where it is from and when it was checked under it.
void PartCard::addTrust()
{
    const QDate today = m_session.clock().today();
    const QDate until = QDate::fromString(text("do_not_use_after"), Qt::ISODate);
    const QDate verified = QDate::fromString(text("verified_on"), Qt::ISODate);
    const QString confidence = text("confidence");
    auto* stamp = new Notice(Notice::Tone::Warning, this);
    stamp->setObjectName(QStringLiteral("stamp"));
    body()->addWidget(stamp);
    if (until.isValid() && until < today)
        stamp->setText(tr("Out of date since %1. Check it before you rely on it.").arg(Terms::day(until, today)));
    else if (!verified.isValid() && !confidence.isEmpty() && confidence != u"seen")
        stamp->setText(
            tr("Not confirmed: %1. Check it before you rely on it.").arg(PartnerText::confidence(confidence)));
    else
        stamp->setText({});
    QStringList words{PartnerText::verified(verified, today)};
    if (text("source") == Directory::ShippedSource)
        if (const auto origin = Directory::shippedOrigin(m_session.sheets().services(), text("source_id")))
            words += tr("read %1: %2").arg(Terms::day(origin->gatheredOn, today), inLine(origin->source));
    if (until.isValid() && until >= today)
        words += tr("good until %1").arg(Terms::day(until, today));
    auto* label = new QLabel(words.join(QStringLiteral(" · ")));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("muted", true);
    body()->addWidget(label);
}

} // namespace Rinnalla
