// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/factform.h"

#include "ui/editor/facttext.h"
#include "ui/session/draftkeeper.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledbox.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionaldateedit.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

FactForm::FactForm(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_heading(new Heading(Heading::Level::Section, this))
    , m_about(new PlainText({}, this))
    , m_form(new QFormLayout)
    , m_by(new QLineEdit(this))
    , m_on(new OptionalDateEdit(this))
    , m_until(new OptionalDateEdit(this))
    , m_byLabel(new QLabel(this))
    , m_onLabel(new QLabel(this))
    , m_untilLabel(new QLabel(this))
    , m_effect(new QLabel(this))
    , m_problem(new Notice(Notice::Tone::Error, this))
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const char* name : {"value", "name"})
        addText(name);
    addNote("text");
    for (const char* name : {"term", "display", "phone", "email", "website", "hours"})
        addText(name);
    for (const char* name : {"free", "anonymous", "ended"})
        addBox(name);
    addText("source");
    addBox("confidence");
    addNote("note");
    m_by->setObjectName(QStringLiteral("fact-by"));
    m_on->lineEdit()->setObjectName(QStringLiteral("fact-on"));
    m_until->lineEdit()->setObjectName(QStringLiteral("fact-until"));
    m_byLabel->setBuddy(m_by);
    m_onLabel->setBuddy(m_on->lineEdit());
    m_untilLabel->setBuddy(m_until->lineEdit());
    m_form->addRow(m_byLabel, m_by);
    m_form->addRow(m_onLabel, m_on);
    m_form->addRow(m_untilLabel, m_until);
    m_effect->setObjectName(QStringLiteral("fact-effect"));
    m_effect->setWordWrap(true);
    body()->addWidget(m_heading);
    body()->addWidget(m_about);
    body()->addLayout(m_form);
    body()->addWidget(m_effect);
    body()->addWidget(m_problem);
    body()->addWidget(makeButtons());
    body()->addStretch();
    connect(m_by, &QLineEdit::textChanged, this, &FactForm::say);
    connect(m_on, &OptionalDateEdit::changed, this, &FactForm::say);
    connect(m_until, &OptionalDateEdit::changed, this, &FactForm::say);
    localize(this, [this] { retranslate(); });
}

FactForm::~FactForm() = default;

void FactForm::addRow(const char* name, QWidget* focus, QWidget* editor)
{
    auto* label = new QLabel(this);
    label->setBuddy(focus);
    focus->setObjectName(QStringLiteral("fact-") + QLatin1StringView(name));
    m_form->addRow(label, editor);
    m_fields += Field{name, label, editor};
}

QLineEdit* FactForm::addText(const char* name)
{
    auto* edit = new QLineEdit(this);
    addRow(name, edit, edit);
    connect(edit, &QLineEdit::textChanged, this, &FactForm::say);
    return edit;
}

QComboBox* FactForm::addBox(const char* name)
{
    auto* box = new QComboBox(this);
    addRow(name, box, box);
    connect(box, &QComboBox::currentIndexChanged, this, &FactForm::say);
    return box;
}

NoteEdit* FactForm::addNote(const char* name)
{
    auto* note = new NoteEdit(this);
    note->setLines(2);
    addRow(name, note, note);
    connect(note, &QTextEdit::textChanged, this, &FactForm::say);
    return note;
}

QWidget* FactForm::makeButtons()
{
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("fact-save"));
    m_save->setProperty("primary", true);
    m_builtIn = new QPushButton;
    m_builtIn->setObjectName(QStringLiteral("fact-built-in"));
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons, 8);
    row->addWidget(m_save);
    row->addWidget(m_builtIn);
    connect(m_save, &QPushButton::clicked, this, &FactForm::save);
    connect(m_builtIn, &QPushButton::clicked, this, &FactForm::backToBuiltIn);
    return buttons;
}

QString FactForm::labelOf(const QString& name) const
{
    return name == u"value"        ? tr("Number")
           : name == u"name"       ? tr("What it is called, in every language")
           : name == u"text"       ? tr("The fact")
           : name == u"term"       ? tr("The Finnish term")
           : name == u"ended"      ? tr("Has it ended?")
           : name == u"confidence" ? tr("How sure")
           : name == u"note"       ? tr("Note for those who keep it")
           : name == u"display"    ? tr("Telephone, as printed")
           : name == u"phone"      ? tr("Telephone, for dialling")
           : name == u"email"      ? tr("E-mail address")
           : name == u"website"    ? tr("Website")
           : name == u"hours"      ? tr("Hours")
           : name == u"free"       ? tr("Free")
           : name == u"anonymous"  ? tr("Without a name")
                                   : tr("Source");
}

void FactForm::fillChoices(const Field& field)
{
    auto* box = static_cast<QComboBox*>(field.editor);
    const QLatin1StringView name(field.name);
    BoxItems items;
    if (name == u"confidence")
        for (const QString& each : Facts::confidences())
            items += {FactText::confidence(each), each};
    else if (name == u"ended")
        items = {{tr("No"), QString()}, {tr("Yes"), QStringLiteral("true")}};
    else
        items = {
            {tr("Not known"), QString()}, {tr("Yes"), QStringLiteral("true")}, {tr("No"), QStringLiteral("false")}};
    fillBox(box, items, box->currentData().toString());
}

void FactForm::retranslate()
{
    for (const Field& field : std::as_const(m_fields)) {
        field.label->setText(labelOf(QString::fromLatin1(field.name)));
        field.editor->setAccessibleName(field.label->text());
        if (qobject_cast<QComboBox*>(field.editor))
            fillChoices(field);
    }
    fieldOf("hours").editor->setToolTip(
        tr("As in %1. Day and night: %2.").arg(FactText::hoursExample(), FactText::dayAndNight()).toHtmlEscaped());
    m_byLabel->setText(tr("Role of who checked it"));
    m_onLabel->setText(tr("Checked on"));
    m_untilLabel->setText(tr("Do not use after"));
    m_by->setAccessibleName(m_byLabel->text());
    m_on->lineEdit()->setAccessibleName(m_onLabel->text());
    m_until->lineEdit()->setAccessibleName(m_untilLabel->text());
    m_save->setText(tr("Save as checked"));
    m_builtIn->setText(tr("Back to what is built in"));
    m_problem->setText({});
    if (!m_key.isEmpty()) {
        if (!isTouched())
            return fill(); // days are named in the language of the interface
        describe();
        say();
    }
}

void FactForm::begin()
{
    for (const Field& field : std::as_const(m_fields))
        if (isUsed(field))
            return field.editor->setFocus();
}

/// Enter saves only from the button: a number read wrongly reaches many sheets.
void FactForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier)
        save();
    else
        Card::keyPressEvent(event);
}

} // namespace Rinnalla
