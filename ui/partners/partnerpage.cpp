// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/partnerpage.h"

#include "ui/partners/partcard.h"
#include "ui/partners/recordform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace Rinnalla {

namespace {

enum View { Overview, Form, Nobody };
constexpr int GoodForMonths = 3; ///< after a check; as the facts of the sheets

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setProperty("plain", true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    if (content)
        scroll->setWidget(content);
    return scroll;
}

QString kindOf(const Record& record)
{
    return QLatin1String(info(record.kind).name);
}

quint16 verifiedField(Kind kind)
{
    return info(kind).field(QStringLiteral("verified_on"))->id;
}

} // namespace

PartnerPage::PartnerPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_back(new QPushButton(QIcon::fromTheme(QStringLiteral("go-previous")), {}))
    , m_views(new QStackedWidget)
    , m_scroll(scrolled(nullptr))
    , m_form(new RecordForm(session))
    , m_nobody(new EmptyState(QStringLiteral("view-institution")))
{
    m_back->setProperty("link", true);
    m_back->setObjectName(QStringLiteral("back-to-partners"));
    m_views->addWidget(m_scroll); // in the order of View
    m_views->addWidget(scrolled(m_form));
    m_views->addWidget(m_nobody);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(m_views, 1);
    const auto toList = [this] { m_session.open({QStringLiteral("partners"), {}, {}}); };
    connect(m_back, &QPushButton::clicked, this, toList);
    connect(m_nobody, &EmptyState::triggered, this, toList);
    connect(m_form, &RecordForm::saved, this, &PartnerPage::showOverview);
    connect(m_form, &RecordForm::left, this, &PartnerPage::showOverview);
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        const bool concerns = std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
            return edit.kind == Kind::Partner || edit.kind == Kind::Service || edit.kind == Kind::Location;
        });
        if (edits.isEmpty() || concerns)
            read();
    });
    localize(this, [this] {
        m_back->setText(tr("All partners"));
        m_nobody->setText(tr("This organisation is not in the directory. It may have been taken out."));
        m_nobody->setAction(tr("All partners"));
    });
}

/// The place may also name a service or a place of the organisation.
void PartnerPage::show(const Place& place)
{
    m_partner = place.record;
    const auto record = Lists::record(m_session.connection(), place.record).value_or(std::nullopt);
    if (record && record->kind == Kind::Service)
        m_partner = record->reference(ServiceField::Partner);
    else if (record && record->kind == Kind::Location)
        m_partner = record->reference(LocationField::Partner);
    m_detail = place.detail;
    m_index = {};
    read();
    if (m_item && !m_detail.isEmpty())
        showForm();
}

void PartnerPage::read()
{
    const Edit touched{Kind::Partner, m_partner, {}};
    if (const Status status = m_index.refresh(m_session.connection(), {touched}); !status)
        return m_session.fail(status.error());
    m_item = m_index.item(m_partner);
    if (m_views->currentIndex() != Form)
        m_views->setCurrentIndex(m_item ? Overview : Nobody);
    build();
}

PartCard* PartnerPage::makeCard(const Record& record)
{
    const auto own = std::find_if(m_item->offers.begin(), m_item->offers.end(),
                                  [&](const Directory::Offer& offer) { return offer.id == record.id; });
    const bool secret = m_item->isSecret() || (record.kind == Kind::Location && record.boolean(LocationField::Secret));
    auto* card = new PartCard(m_session, record, own == m_item->offers.end() ? Directory::Offer() : *own, secret);
    card->setObjectName(kindOf(record));
    return card;
}

void PartnerPage::build()
{
    if (!m_item)
        return;
    const int scrolledTo = m_scroll->verticalScrollBar()->value();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    PartCard* card = makeCard(m_item->partner);
    const QList<Record> all = QList<Record>{m_item->partner} + m_item->services + m_item->locations;
    card->addButton(QStringLiteral("checked-today"), QStringLiteral("checkmark"), tr("All checked today"),
                    [this, all] { checkedToday(all); });
    card->addButton(QStringLiteral("edit-partner"), QStringLiteral("document-edit"), tr("Edit"),
                    [this] { write(QStringLiteral("edit")); });
    card->addButton(QStringLiteral("add-service"), QStringLiteral("list-add"), tr("Add a service"),
                    [this] { write(QStringLiteral("service/new")); });
    card->addButton(QStringLiteral("add-location"), QStringLiteral("list-add"), tr("Add a place"),
                    [this] { write(QStringLiteral("location/new")); });
    card->addButton(QStringLiteral("take-out"), QStringLiteral("edit-delete"), tr("Take out of the directory"),
                    [this] { takeOut(m_item->partner); });
    column->addWidget(card);
    addParts(column, tr("Services"), m_item->services);
    addParts(column, tr("Places"), m_item->locations);
    column->addStretch();
    if (QWidget* before = m_scroll->takeWidget())
        before->deleteLater(); // the button that was pressed may stand in it
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(scrolledTo);
}

void PartnerPage::addParts(QVBoxLayout* column, const QString& title, const QList<Record>& parts)
{
    if (parts.isEmpty())
        return;
    auto* heading = new Heading(Heading::Level::Section);
    heading->setText(title);
    column->addWidget(heading);
    for (const Record& part : parts) {
        PartCard* card = makeCard(part);
        card->addButton(QStringLiteral("part-checked"), QStringLiteral("checkmark"), tr("Checked today"),
                        [this, part] { checkedToday({part}); });
        card->addButton(QStringLiteral("edit-part"), QStringLiteral("document-edit"), tr("Edit"),
                        [this, part] { write(kindOf(part) + u'/' + part.id.toString()); });
        card->addButton(QStringLiteral("take-part-out"), QStringLiteral("edit-delete"), tr("Take out"),
                        [this, part] { takeOut(part); });
        column->addWidget(card);
    }
}

/// Who checked it today may rely on it again: an expiry moves on.
void PartnerPage::checkedToday(const QList<Record>& records)
{
    const QDate today = m_session.clock().today();
    QList<Edit> edits;
    for (const Record& record : records) {
        Edit edit{record.kind, record.id, {}};
        edit.set(verifiedField(record.kind), today);
        const Field* until = info(record.kind).field(QStringLiteral("do_not_use_after"));
        if (until && record.date(until->id).isValid() && record.date(until->id) < today.addMonths(GoodForMonths))
            edit.set(until->id, today.addMonths(GoodForMonths));
        edits += edit;
    }
    m_session.write(edits, tr("Checked today"));
}

void PartnerPage::takeOut(const Record& record)
{
    Edit edit{record.kind, record.id, {}};
    edit.set(DeletedField, QCborValue(true));
    const QString name = record.text(info(record.kind).field(QStringLiteral("name"))->id);
    if (!m_session.write({edit}, tr("Taken out of the directory: %1").arg(inLine(name))))
        return;
    if (record.kind == Kind::Partner)
        m_session.open({QStringLiteral("partners"), {}, {}});
}

void PartnerPage::write(const QString& detail)
{
    m_detail = detail;
    showForm();
}

void PartnerPage::showForm()
{
    const QString kind = m_detail.section(u'/', 0, 0);
    const QString which = m_detail.section(u'/', 1);
    const auto named = kindFromName(kind);
    if (kind == u"edit" || kind == u"partner") {
        m_form->edit(m_item->partner);
    } else if (which == u"new" && named) {
        m_form->begin(*named, m_partner);
    } else {
        const QList<Record> parts = m_item->services + m_item->locations;
        const auto part =
            std::find_if(parts.begin(), parts.end(), [&](const Record& each) { return each.id.toString() == which; });
        if (part == parts.end())
            return showOverview();
        m_form->edit(*part);
    }
    m_views->setCurrentIndex(Form);
}

void PartnerPage::showOverview()
{
    m_detail.clear();
    m_views->setCurrentIndex(m_item ? Overview : Nobody);
}

void PartnerPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    Page::changeEvent(event);
}

} // namespace Rinnalla
