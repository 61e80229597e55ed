// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/recordform.h"

#include "core/store/lists.h"
#include "core/store/secrets.h"
#include "ui/session/fieldnames.h"
#include "ui/session/recorddraft.h"
#include "ui/widgets/card.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace Rinnalla {

namespace {

QList<quint16> fieldsOf(Kind kind)
{
    switch (kind) {
    case Kind::Service: {
        using namespace ServiceField;
        return {Name,    Description, Phones,     Languages, Hours,    Areas, FreeOfCharge,  WithoutName, Price,
                Classes, Eligibility, HowToApply, Emails,    Websites, State, DoNotUseAfter, Notes};
    }
    case Kind::Location: {
        using namespace LocationField;
        return {Name, Secret, Addresses, Municipality, Phones, Emails, Hours, Languages, Accessibility, Notes};
    }
    default: {
        using namespace PartnerField;
        return {Name,      AlternateName, Description, Phones, Emails,   Websites, Secret,
                Addresses, Region,        Languages,   Hours,  Networks, Notes,    DoNotUseAfter};
    }
    }
}

quint16 secretField(Kind kind)
{
    return kind == Kind::Partner    ? static_cast<quint16>(PartnerField::Secret)
           : kind == Kind::Location ? static_cast<quint16>(LocationField::Secret)
                                    : 0;
}

QString wordOf(Kind kind)
{
    return QLatin1String(info(kind).name);
}

std::optional<Record> readRecord(Session& session, const Id& id)
{
    return id.isNull() ? std::nullopt : Lists::record(session.connection(), id).value_or(std::nullopt);
}

/// The places of an organisation, to be emptied when it becomes secret.
QList<Record> placesOf(Session& session, const Id& partner)
{
    QList<Record> places;
    std::optional<ListKey> after;
    do {
        const auto page = Lists::records(session.connection(), {Kind::Location, {}, {}}, after, 500);
        if (!page)
            return places;
        for (const Record& each : page->rows)
            if (each.reference(LocationField::Partner) == partner)
                places += each;
        after = page->next;
    } while (after);
    return places;
}

} // namespace

RecordForm::RecordForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
}

RecordForm::~RecordForm() = default;

void RecordForm::begin(Kind kind, const Id& partner)
{
    Record fresh{kind, {}, {}};
    if (kind != Kind::Partner) // the partner of a service and of a place is its second field
        fresh.values.insert(ServiceField::Partner, Edit().set(0, partner).values.value(0));
    const QString whose = kind == Kind::Partner ? QString() : u'/' + partner.toString();
    open(fresh, wordOf(kind) + QStringLiteral("/new") + whose);
}

void RecordForm::edit(const Record& record)
{
    open(record, wordOf(record.kind) + QStringLiteral("/edit/") + record.id.toString());
}

void RecordForm::open(const Record& record, const QString& draft)
{
    if (m_draft)
        m_draft->keep();
    m_draft.reset();
    m_record = record;
    build(record.kind);
    fill(record.values);
    m_draft = std::make_unique<RecordDraft>(m_session, draft, record, [this] { return read().values; });
    if (const Values kept = m_draft->resume(); !kept.isEmpty())
        fill(kept);
    m_problem->setText(m_draft->movedMeanwhile());
    followSecret();
    retranslate();
    m_editors.first().widget->setFocus(Qt::OtherFocusReason);
}

void RecordForm::build(Kind kind)
{
    delete m_card;
    m_editors.clear();
    auto* card = new Card;
    m_card = card;
    m_heading = new Heading(Heading::Level::Section);
    m_why = new Notice(Notice::Tone::Info);
    m_problem = new Notice(Notice::Tone::Error);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card->body()->addWidget(m_heading);
    card->body()->addLayout(form);
    for (const quint16 field : fieldsOf(kind)) {
        addEditor(form, field);
        if (field == secretField(kind))
            form->addRow(m_why);
    }
    if (secretField(kind) == 0)
        m_why->hide();
    card->body()->addWidget(m_problem);
    card->body()->addWidget(makeButtons());
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, card);
}

void RecordForm::addEditor(QFormLayout* form, quint16 field)
{
    Editor editor = makeEditor(field);
    editor.field = field;
    editor.widget->setObjectName(QLatin1String(info(m_record.kind).field(field)->name));
    auto* label = new QLabel;
    label->setBuddy(editor.widget->focusProxy() ? editor.widget->focusProxy() : editor.widget);
    editor.label = label;
    form->addRow(label, editor.widget);
    localize(label, [label, widget = editor.widget, kind = m_record.kind, field] {
        const QString name = QCoreApplication::translate("FieldTerms", FieldNames::nameOf(kind, field));
        label->setText(name);
        QWidget* named = widget->focusProxy() ? widget->focusProxy() : widget;
        named->setAccessibleName(name);
    });
    m_editors += editor;
}

QWidget* RecordForm::makeButtons()
{
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("save-record"));
    m_save->setProperty("primary", true);
    m_leave = new QPushButton;
    m_leave->setObjectName(QStringLiteral("leave-record"));
    m_discard = new QPushButton;
    m_discard->setObjectName(QStringLiteral("discard-record"));
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_draft->keep();
        m_draft.reset();
        emit left();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_draft->discard();
        m_draft.reset();
        emit left();
    });
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_save);
    row->addWidget(m_leave);
    row->addStretch();
    row->addWidget(m_discard);
    return widget;
}

void RecordForm::touch()
{
    followSecret();
    if (m_draft)
        m_draft->touch();
}

bool RecordForm::isSecret() const
{
    const quint16 own = secretField(m_record.kind);
    for (const Editor& editor : m_editors)
        if (editor.field == own && own != 0 && editor.read().toBool())
            return true;
    if (m_record.kind == Kind::Partner)
        return false;
    const auto partner = readRecord(m_session, m_record.reference(ServiceField::Partner));
    return partner && Directory::isSecret(*partner);
}

/// Where the place is secret, nothing that tells where it is can be typed.
void RecordForm::followSecret()
{
    const bool secret = isSecret();
    const QList<quint16>& hidden = Directory::placeFields(m_record.kind);
    for (const Editor& editor : std::as_const(m_editors)) {
        if (!hidden.contains(editor.field))
            continue;
        editor.widget->setVisible(!secret);
        editor.label->setVisible(!secret);
    }
    m_why->setText(secret && !hidden.isEmpty()
                       ? tr("This place is secret: no address is kept, so that none can be lost, printed or sent by "
                            "mistake. An address that stood here is taken away when you save.")
                       : QString());
}

Edit RecordForm::read() const
{
    Edit edit{m_record.kind, m_record.id, {}};
    for (const Editor& editor : m_editors)
        edit.values.insert(editor.field, editor.read());
    return Directory::withoutSecrets(edit, isSecret());
}

void RecordForm::fill(const Values& values)
{
    for (const Editor& editor : std::as_const(m_editors))
        editor.fill(values.value(editor.field));
}

QString RecordForm::problem() const
{
    for (const Editor& editor : m_editors)
        if (const QString wrong = editor.problem ? editor.problem() : QString(); !wrong.isEmpty())
            return wrong;
    const Editor& name = m_editors.first();
    const bool needed = info(m_record.kind).field(name.field)->required;
    return !needed || name.read().isString() ? QString() : tr("Give it a name first.");
}

/// The edit, and with an organisation that becomes secret all its places too.
QList<Edit> RecordForm::edits(Edit edit) const
{
    const bool isNew = edit.id.isNull();
    if (isNew) {
        edit.id = m_session.store().newId();
        if (m_record.kind != Kind::Partner)
            edit.values.insert(ServiceField::Partner, m_record.value(ServiceField::Partner));
    } else {
        edit.values = m_draft->changed();
        edit = Directory::withoutSecrets(edit, isSecret()); // what an older version kept goes as well
    }
    QList<Edit> all{edit};
    if (m_record.kind == Kind::Partner && !isNew && isSecret() && !Directory::isSecret(m_record))
        for (const Record& place : placesOf(m_session, m_record.id))
            all += Directory::withoutSecrets(Edit{Kind::Location, place.id, {}}, true);
    return all;
}

bool RecordForm::save()
{
    const QString wrong = problem();
    m_problem->setText(wrong.isEmpty() ? m_draft->movedMeanwhile() : wrong);
    if (!m_problem->text().isEmpty())
        return false;
    const QList<Edit> all = edits(read());
    const QString said = m_record.kind == Kind::Service    ? tr("Service saved")
                         : m_record.kind == Kind::Location ? tr("Place saved")
                                                           : tr("Organisation saved");
    if (!m_session.write(all, said))
        return false;
    m_draft->discard();
    m_draft.reset();
    emit saved(all.first().id);
    return true;
}

Place RecordForm::placeOfDraft(const QString& name)
{
    const QString kind = name.section(u'/', 0, 0);
    const QString action = name.section(u'/', 1, 1);
    const Id id = Id::fromString(name.section(u'/', 2, 2)).value_or(Id());
    const QString page = QStringLiteral("partner");
    if (kind == wordOf(Kind::Partner))
        return action == u"new" ? Place{QStringLiteral("partners"), {}, action}
                                : Place{page, id, QStringLiteral("edit")};
    if (kind != wordOf(Kind::Service) && kind != wordOf(Kind::Location))
        return {};
    return {page, id, kind + u'/' + (action == u"new" ? action : id.toString())};
}

void RecordForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else if (event->key() == Qt::Key_Escape && m_leave)
        m_leave->click();
    else
        QWidget::keyPressEvent(event);
}

void RecordForm::retranslate()
{
    if (!m_card)
        return;
    const bool isNew = m_record.id.isNull();
    switch (m_record.kind) {
    case Kind::Service:
        m_heading->setText(isNew ? tr("New service") : tr("Edit service"));
        break;
    case Kind::Location:
        m_heading->setText(isNew ? tr("New place") : tr("Edit place"));
        break;
    default:
        m_heading->setText(isNew ? tr("New organisation") : tr("Edit organisation"));
    }
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Enter"));
    m_leave->setText(tr("Back"));
    m_discard->setText(tr("Discard what was typed"));
    followSecret();
}

void RecordForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Rinnalla
