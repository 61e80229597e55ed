// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/handoverfields.h"

#include "ui/session/formrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace Rinnalla {

namespace {

/// Asked for here: what no longer holds is left to old files, and the consent itself stands in the record.
bool isAsked(const Htcds::Field& field)
{
    return !field.isDeprecated && !field.name.isEmpty() && field.name != u"con_Consent";
}

bool isInTemplate(const Htcds::Field& field)
{
    return Htcds::templateColumns().contains(field.name);
}

/// The official label; one field of the standard has none.
QString labelOf(const Htcds::Field& field)
{
    return field.label.trimmed().isEmpty() ? field.name : field.label.trimmed();
}

} // namespace

HandoverFields::HandoverFields(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const Htcds::Field& field : Htcds::fields())
        if (isAsked(field))
            addField(field);
    column->addStretch();
    localize(this, [this] { count(); });
}

HandoverFields::Section& HandoverFields::section(const QString& name)
{
    const auto found =
        std::find_if(m_sections.begin(), m_sections.end(), [&](const Section& one) { return one.name == name; });
    if (found != m_sections.end())
        return *found;
    auto* card = new Card;
    auto* head = new QToolButton;
    head->setObjectName(QStringLiteral("section-%1").arg(m_sections.size()));
    head->setCheckable(true);
    head->setAutoRaise(true);
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setFocusPolicy(Qt::StrongFocus);
    auto* body = new QWidget;
    auto* form = makeFormLayout();
    body->setLayout(form);
    body->hide();
    head->setArrowType(Qt::RightArrow);
    card->body()->addWidget(head, 0, Qt::AlignLeading);
    card->body()->addWidget(body);
    layout()->addWidget(card);
    connect(head, &QToolButton::toggled, body, [head, body](bool open) {
        head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        body->setVisible(open);
    });
    m_sections += {name, head, body, form};
    return m_sections.last();
}

void HandoverFields::addField(const Htcds::Field& field)
{
    Section& in = section(field.section);
    auto* label = new PlainText(labelOf(field)); // the standard's own words, which are not translated
    QWidget* widget = makeField(field);
    widget->setObjectName(field.name);
    widget->setAccessibleName(field.section + QStringLiteral(": ") + labelOf(field));
    label->setBuddy(widget);
    in.form->addRow(label, widget);
    if (field.tellsWho())
        m_telling += {label, widget};
    if (isInTemplate(field) && !field.tellsWho())
        in.head->setChecked(true);
}

QWidget* HandoverFields::makeField(const Htcds::Field& field)
{
    if (field.type == u"Checkbox") {
        const QStringList values{QStringLiteral("TRUE"), QStringLiteral("FALSE")};
        return makeChoice(field, values, values);
    }
    if (field.values.isEmpty())
        return field.type == u"Long Text" ? makeNote(field) : makeLine(field);
    return field.isMany() ? makeBoxes(field) : makeChoice(field, field.values, field.labels);
}

QWidget* HandoverFields::makeLine(const Htcds::Field& field)
{
    auto* line = new QLineEdit;
    if (field.isDate())
        line->setPlaceholderText(QStringLiteral("2026-01-31"));
    m_answers[field.name] = [line, many = field.isMany()] {
        QStringList values;
        for (const QString& part : many ? line->text().split(u',') : QStringList(line->text()))
            if (!part.trimmed().isEmpty())
                values += part.trimmed();
        return values;
    };
    m_set[field.name] = [line](const QStringList& values) { line->setText(values.join(QStringLiteral(", "))); };
    connect(line, &QLineEdit::textChanged, this, &HandoverFields::count);
    return line;
}

QWidget* HandoverFields::makeNote(const Htcds::Field& field)
{
    auto* note = new NoteEdit;
    m_answers[field.name] = [note] {
        const QString text = note->text().trimmed();
        return text.isEmpty() ? QStringList() : QStringList(text);
    };
    m_set[field.name] = [note](const QStringList& values) { note->setText(values.value(0)); };
    connect(note, &QTextEdit::textChanged, this, &HandoverFields::count);
    return note;
}

QWidget* HandoverFields::makeChoice(const Htcds::Field& field, const QStringList& values, const QStringList& labels)
{
    auto* choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addItem(QString(), QString());
    for (int i = 0; i < values.size(); ++i)
        choice->addItem(labels.value(i, values.at(i)).trimmed(), values.at(i));
    m_answers[field.name] = [choice] {
        const QString value = choice->currentData().toString();
        return value.isEmpty() ? QStringList() : QStringList(value);
    };
    m_set[field.name] = [choice](const QStringList& shown) {
        choice->setCurrentIndex(qMax(0, choice->findData(shown.value(0))));
    };
    connect(choice, &QComboBox::currentIndexChanged, this, &HandoverFields::count);
    return choice;
}

QWidget* HandoverFields::makeBoxes(const Htcds::Field& field)
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder);
    QList<std::pair<QCheckBox*, QString>> boxes;
    for (int i = 0; i < field.values.size(); ++i) {
        auto* box =
            new QCheckBox(field.labels.value(i, field.values.at(i)).trimmed().replace(u'&', QStringLiteral("&&")));
        box->setObjectName(field.values.at(i));
        flow->addWidget(box);
        boxes += {box, field.values.at(i)};
        connect(box, &QCheckBox::toggled, this, &HandoverFields::count);
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

Htcds::Case HandoverFields::answers(bool withNames) const
{
    Htcds::Case given;
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer)
        if (const QStringList values = answer.value()();
            !values.isEmpty() && (withNames || !Htcds::field(answer.key())->tellsWho()))
            given.insert(answer.key(), values);
    return given;
}

void HandoverFields::fill(const Htcds::Case& known)
{
    for (auto value = known.begin(); value != known.end(); ++value)
        if (m_set.contains(value.key()) && m_answers[value.key()]().isEmpty())
            m_set[value.key()](*value);
}

void HandoverFields::clear()
{
    for (const auto& set : qAsConst(m_set))
        set({});
}

void HandoverFields::showNames(bool shown)
{
    for (const auto& [label, field] : m_telling) {
        label->setVisible(shown);
        field->setVisible(shown);
    }
}

/// How much of each section is answered, so that a closed one hides nothing that leaves.
void HandoverFields::count()
{
    const Htcds::Case given = answers(true);
    for (const Section& section : qAsConst(m_sections)) {
        const auto of = [&](const QString& name) { return Htcds::field(name)->section == section.name; };
        const auto answered = std::count_if(given.keyBegin(), given.keyEnd(), of);
        const QStringList all = m_answers.keys();
        section.head->setText(
            tr("%1: %2 of %3 answered").arg(section.name).arg(answered).arg(std::count_if(all.begin(), all.end(), of)));
    }
}

} // namespace Rinnalla
