// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/path/steppanel.h"

#include "core/paths/pathtemplates.h"
#include "core/paths/stepdeadline.h"
#include "core/store/lists.h"
#include "ui/path/clientpaper.h"
#include "ui/path/pathtext.h"
#include "ui/path/stepform.h"
#include "ui/path/stepreader.h"
#include "ui/path/toldoptions.h"
#include "ui/session/recorddraft.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

namespace {

const QString NotNow = QStringLiteral("not-now");

QString draftName(const Id& client, const Id& step)
{
    return QStringLiteral("step/%1/%2").arg(step.isNull() ? QStringLiteral("new") : step.toString(), client.toString());
}

} // namespace

StepPanel::StepPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new Heading(Heading::Level::Section))
    , m_reader(new StepReader(session.paths(), true, session.clock().today()))
    , m_form(new StepForm(session))
    , m_advice(new Notice(Notice::Tone::Warning))
    , m_problem(new Notice(Notice::Tone::Error))
    , m_print(new QPushButton)
{
    auto* card = new Card;
    card->body()->addWidget(m_heading);
    card->body()->addWidget(makeChoice());
    card->body()->addWidget(m_advice);
    card->body()->addWidget(m_reader);
    card->body()->addWidget(m_print, 0, Qt::AlignLeading);
    auto* record = new Card;
    record->body()->addWidget(m_form);
    record->body()->addWidget(m_problem);
    record->body()->addWidget(makeButtons());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addWidget(record);
    column->addStretch();

    m_advice->setObjectName(QStringLiteral("step-advice"));
    m_problem->setObjectName(QStringLiteral("step-problem"));
    connect(&session, &Session::pathsChanged, this, &StepPanel::pathsChanged);
    m_print->setObjectName(QStringLiteral("step-print"));
    m_print->setIcon(QIcon::fromTheme(QStringLiteral("document-print")));
    connect(m_print, &QPushButton::clicked, this, &StepPanel::printOptions);
    const auto touch = [this] {
        if (m_draft)
            m_draft->touch();
    };
    connect(m_form, &StepForm::changed, this, touch);
    connect(m_reader, &StepReader::recordChanged, this, touch);
    connect(m_title, &QLineEdit::textEdited, this, touch);
    connect(m_reader, &StepReader::told, this, [this] { m_form->follow(QStringLiteral("discussed")); });
    connect(m_reader, &StepReader::chosen, this, [this](const QString& option) {
        m_form->follow(option.isEmpty()   ? QStringLiteral("discussed")
                       : option == NotNow ? QStringLiteral("declined_after_information")
                                          : QStringLiteral("chosen"));
    });
    connect(m_reader, &StepReader::deadlineComputed, m_form, &StepForm::setComputedDeadline);
    connect(m_route, &QComboBox::activated, this, [this, touch] {
        fillTemplates();
        selectTemplate();
        touch();
    });
    connect(m_template, &QComboBox::activated, this, [this, touch] {
        selectTemplate();
        touch();
    });
    retranslate();
}

StepPanel::~StepPanel() = default;

QWidget* StepPanel::makeChoice()
{
    m_route = new QComboBox;
    m_template = new QComboBox;
    m_title = new QLineEdit;
    m_route->setObjectName(QStringLiteral("step-route"));
    m_template->setObjectName(QStringLiteral("step-template"));
    m_title->setObjectName(QStringLiteral("step-title"));
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QWidget* field :
         {static_cast<QWidget*>(m_route), static_cast<QWidget*>(m_template), static_cast<QWidget*>(m_title)}) {
        auto* label = new QLabel;
        label->setBuddy(field);
        label->setObjectName(field->objectName() + QStringLiteral("-label"));
        form->addRow(label, field);
    }
    return widget;
}

QWidget* StepPanel::makeButtons()
{
    m_save = new QPushButton;
    m_save->setProperty("primary", true);
    m_save->setObjectName(QStringLiteral("step-save"));
    m_back = new QPushButton;
    m_back->setObjectName(QStringLiteral("step-back"));
    m_discard = new QPushButton;
    m_discard->setObjectName(QStringLiteral("step-discard"));
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_save);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_discard);
    connect(m_save, &QPushButton::clicked, this, &StepPanel::save);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_draft->keep();
        m_draft.reset();
        emit finished();
    });
    connect(m_discard, &QPushButton::clicked, this, &StepPanel::discard);
    return widget;
}

void StepPanel::open(const Record& client, const Id& step)
{
    if (m_draft)
        m_draft->keep();
    m_draft.reset();
    m_client = client;
    m_problem->setText({});
    const auto path = Lists::stepsOf(m_session.connection(), client.id);
    if (!path)
        m_session.fail(path.error());
    m_path = path.value_or(QList<Record>());
    const auto known = std::find_if(m_path.cbegin(), m_path.cend(), [&](const Record& one) { return one.id == step; });
    // One that was taken back since: what is typed becomes a new one.
    m_step = known == m_path.cend() ? Record{Kind::Step, {}, {}} : *known;
    Values begin = m_step.values;
    if (m_step.id.isNull())
        begin.insert(StepField::StartsOn, m_session.clock().today().toString(Qt::ISODate));
    fill(begin);
    m_draft = std::make_unique<RecordDraft>(m_session, draftName(client.id, m_step.id),
                                            Record{Kind::Step, m_step.id, begin}, [this] { return edit().values; });
    if (const Values kept = m_draft->resume(); !kept.isEmpty())
        fill(kept);
    m_problem->setText(m_draft->movedMeanwhile());
    retranslate();
    (m_step.id.isNull() ? static_cast<QWidget*>(m_route) : m_form->firstField())->setFocus(Qt::OtherFocusReason);
}

void StepPanel::fill(const Values& step)
{
    const Record record{Kind::Step, m_step.id, step};
    fillRoutes();
    const QString route = record.text(StepField::Route);
    if (!route.isEmpty() && m_route->findData(route) < 0)
        m_route->addItem(PathText::routeTitle(m_session.paths(), route), route); // withdrawn, of another room, or gone
    m_route->setCurrentIndex(qMax(0, m_route->findData(route)));
    fillTemplates();
    m_template->setCurrentIndex(qMax(0, m_template->findData(record.text(StepField::Template))));
    if (m_step.id.isNull() && record.text(StepField::Template).isEmpty() && record.text(StepField::Title).isEmpty())
        m_template->setCurrentIndex(m_template->count() > 1 ? 1 : 0);
    m_title->setText(record.text(StepField::Title));
    const bool isNew = m_step.id.isNull();
    m_route->setEnabled(isNew);
    m_template->setEnabled(isNew);
    selectTemplate();
    m_reader->setRecord(ToldOptions::read(step));
    m_form->fill(step);
    if (isDeadlineCounted(m_session.paths(), record))
        m_form->setCountedDeadline(withRightDeadline(m_session.paths(), record).date(StepField::DueOn));
}

void StepPanel::fillRoutes()
{
    const QVariant current = m_route->currentData();
    m_route->clear();
    for (const Route* route : m_session.paths().offered(m_session.room()))
        m_route->addItem(QIcon::fromTheme(route->icon), route->title.text(PathText::interfaceLanguage()), route->id);
    m_route->setCurrentIndex(qMax(0, m_route->findData(current)));
}

void StepPanel::fillTemplates()
{
    m_template->clear();
    m_template->addItem(tr("In own words"), QString());
    if (const Route* chosen = route())
        for (const StepTemplate& step : chosen->steps)
            m_template->addItem(step.title.text(PathText::interfaceLanguage()), step.id);
    m_template->setCurrentIndex(m_template->count() > 1 ? 1 : 0);
}

const Route* StepPanel::route() const
{
    return m_session.paths().route(m_route->currentData().toString());
}

const StepTemplate* StepPanel::chosenTemplate() const
{
    return m_session.paths().step(m_template->currentData().toString());
}

void StepPanel::selectTemplate()
{
    const StepTemplate* step = chosenTemplate();
    m_title->setVisible(!step);
    findChild<QLabel*>(QStringLiteral("step-title-label"))->setVisible(!step);
    m_reader->setRecord({});
    m_reader->show(step, languageBeside());
    m_print->setVisible(step);
    advise();
}

/// The order forbids nothing; what is usually lost when it is not kept is said where the step is chosen.
void StepPanel::advise()
{
    const StepTemplate* step = chosenTemplate();
    m_advice->setText(step ? PathText::adviceBefore(m_session.paths(), *step, m_path) : QString());
}

/// What was taken down stays; a step whose template is gone goes on in the words it has.
void StepPanel::pathsChanged()
{
    if (!m_draft)
        return;
    const QString route = m_route->currentData().toString();
    const QString chosen = m_template->currentData().toString();
    const QString title = m_template->currentText();
    fillRoutes();
    if (m_route->findData(route) < 0)
        m_route->addItem(PathText::routeTitle(m_session.paths(), route), route);
    m_route->setCurrentIndex(m_route->findData(route));
    fillTemplates();
    m_template->setCurrentIndex(qMax(0, m_template->findData(chosen)));
    const StepTemplate* step = chosenTemplate();
    if (!step && !chosen.isEmpty())
        m_title->setText(m_step.has(StepField::Title) ? m_step.text(StepField::Title) : title);
    m_title->setVisible(!step);
    findChild<QLabel*>(QStringLiteral("step-title-label"))->setVisible(!step);
    m_reader->show(step, languageBeside());
    m_reader->reload();
    m_print->setVisible(step);
    advise();
}

/// What is typed is kept as a draft meanwhile.
void StepPanel::printOptions()
{
    const QString record = m_step.id.isNull() ? QStringLiteral("new") : m_step.id.toString();
    m_session.open(ClientPaper::optionsPlace(chosenTemplate()->id, m_client.id, record));
}

/// One the client reads, where it is not the interface's.
QString StepPanel::languageBeside() const
{
    return PathText::languageBeside(m_session.paths(), m_client.texts(ClientField::Reads));
}

Edit StepPanel::edit() const
{
    Edit edit{Kind::Step, m_step.id, {}};
    const StepTemplate* step = chosenTemplate();
    // That of somebody who was merged into this client stays theirs.
    edit.set(StepField::Client, m_step.id.isNull() ? m_client.id : m_step.reference(StepField::Client))
        .set(StepField::Route, m_route->currentData().toString());
    m_form->read(edit);
    if (!step)
        return edit.set(StepField::Title, m_title->text().trimmed());
    // The title as first written stays: the picture shows a template's title in the language of the interface anyway.
    const QString language = PathText::interfaceLanguage();
    const StepReader::Record& record = m_reader->record();
    const QCborArray before = m_step.value(StepField::OptionsTold).toArray();
    const QCborArray told = ToldOptions::snapshot(*route(), *step, record, before, language);
    const QString title = m_step.has(StepField::Title) ? m_step.text(StepField::Title) : step->title.text(language);
    edit.set(StepField::Title, title).set(StepField::Template, step->id).set(StepField::Chosen, record.chosen);
    return edit.set(StepField::OptionsTold, told.isEmpty() ? QCborValue(nullptr) : QCborValue(told));
}

bool StepPanel::save()
{
    Edit step = edit();
    if (!m_form->isReadable()) {
        m_problem->setText(tr("One of the days cannot be read. Write it as 21.11.2026, or leave it empty."));
        return false;
    }
    if (step.values.value(StepField::Title).toString().isEmpty()) {
        m_problem->setText(tr("Say in a few words what the step is."));
        m_title->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (QWidget* partner = m_form->unknownPartner()) {
        m_problem->setText(tr("No partner has this name. Choose one from the list."));
        partner->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_problem->setText(m_draft->movedMeanwhile());
    if (!m_problem->text().isEmpty())
        return false;
    const bool isNew = m_step.id.isNull();
    if (isNew)
        step.id = m_session.store().newId();
    else
        step.values = m_draft->changed();
    if (!m_session.write({step}, isNew ? tr("Step added") : tr("Step saved")))
        return false;
    m_draft->discard();
    m_draft.reset();
    emit finished();
    return true;
}

void StepPanel::discard()
{
    m_draft->discard();
    m_draft.reset();
    emit finished();
}

Place StepPanel::placeOfDraft(const QString& name)
{
    const auto client = Id::fromString(name.section(u'/', 2));
    if (name.section(u'/', 0, 0) != QStringLiteral("step") || !client)
        return {};
    return {QStringLiteral("client"), *client, QStringLiteral("step/") + name.section(u'/', 1, 1)};
}

void StepPanel::retranslate()
{
    m_heading->setText(m_step.id.isNull() ? tr("A new step") : tr("A step on the path"));
    const auto label = [this](QWidget* field, const QString& text) {
        findChild<QLabel*>(field->objectName() + QStringLiteral("-label"))->setText(text);
        field->setAccessibleName(text);
    };
    label(m_route, tr("Route"));
    label(m_template, tr("Step"));
    label(m_title, tr("In own words"));
    m_save->setText(tr("Save step"));
    m_save->setToolTip(tr("Save step (Ctrl+Enter)"));
    m_back->setText(tr("Back"));
    m_print->setText(tr("Print these options…"));
    m_discard->setText(tr("Discard what was typed"));
    for (int i = 0; i < m_route->count(); ++i)
        m_route->setItemText(i, PathText::routeTitle(m_session.paths(), m_route->itemData(i).toString()));
    if (m_template->count() > 0)
        m_template->setItemText(0, tr("In own words"));
    for (int i = 1; i < m_template->count(); ++i)
        if (const StepTemplate* step = m_session.paths().step(m_template->itemData(i).toString()))
            m_template->setItemText(i, step->title.text(PathText::interfaceLanguage()));
    advise();
}

void StepPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_reader->show(chosenTemplate(), languageBeside()); // never twice the same language
    }
    QWidget::changeEvent(event);
}

void StepPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Rinnalla
