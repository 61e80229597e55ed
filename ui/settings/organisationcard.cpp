// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/organisationcard.h"

#include "core/casework/settings.h"
#include "ui/widgets/localize.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Rinnalla {

namespace {

constexpr int MostMonths = 600;

} // namespace

OrganisationCard::OrganisationCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
{
    auto* title = new Heading(Heading::Level::Section, this);
    auto* words = new QLabel(this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setProperty("muted", true);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto* nameLabel = new QLabel(this);
    nameLabel->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("organisationName"));
    m_name->setMaxLength(120);
    form->addRow(nameLabel, m_name);
    m_threshold = addNumber(form, "threshold", Settings::LeastThreshold, Settings::MostThreshold);
    m_public = addNumber(form, "publicThreshold", Settings::LeastThreshold, Settings::MostThreshold);
    m_months = addNumber(form, "retentionMonths", 1, MostMonths);
    body()->addWidget(title);
    body()->addWidget(words);
    body()->addLayout(form);

    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { keep(Settings::Key::OrganisationName, m_name->text().trimmed()); });
    const auto number = [this](QSpinBox* box, const QString& key) {
        connect(box, &QSpinBox::editingFinished, this, [=, this] { keep(key, QString::number(box->value())); });
    };
    number(m_threshold, Settings::Key::Threshold);
    number(m_public, Settings::Key::ThresholdPublic);
    number(m_months, Settings::Key::RetentionMonths);
    connect(&m_session, &Session::changed, this, &OrganisationCard::reload);
    reload();
    localize(title, [this, title, words, form, nameLabel] {
        title->setText(tr("The whole organisation"));
        words->setText(tr("These hold for all laptops of the team. Nothing is ever deleted by itself."));
        nameLabel->setText(tr("Name of the organisation"));
        m_name->setAccessibleName(nameLabel->text());
        const auto call = [form](QSpinBox* box, const QString& text) {
            static_cast<QLabel*>(form->labelForField(box))->setText(text);
            box->setAccessibleName(text);
            box->setLocale(QLocale());
        };
        call(m_threshold, tr("Statistics hide counts below"));
        call(m_public, tr("What everybody may read hides counts below"));
        call(m_months, tr("Months without a contact before Today asks whether a record is still needed"));
    });
}

QSpinBox* OrganisationCard::addNumber(QFormLayout* form, const char* name, int least, int most)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(least, most);
    auto* label = new QLabel(this);
    label->setWordWrap(true);
    label->setBuddy(box);
    form->addRow(label, box);
    return box;
}

void OrganisationCard::keep(const QString& key, const QString& value)
{
    const auto now = Settings::read(m_session.connection(), key);
    if (!now)
        return m_session.fail(now.error());
    const int shown =
        key == Settings::Key::Threshold         ? Settings::threshold(m_session.connection()).value_or(0)
        : key == Settings::Key::ThresholdPublic ? Settings::publicThreshold(m_session.connection()).value_or(0)
        : key == Settings::Key::RetentionMonths ? Settings::retentionMonths(m_session.connection()).value_or(0)
                                                : -1;
    if (*now == value || (now->isEmpty() && QString::number(shown) == value))
        return;
    m_session.write({Settings::write(key, value, m_session.worker(), m_session.clock().now())},
                    tr("Choice of the organisation saved"));
}

void OrganisationCard::reload()
{
    const auto put = [this](QSpinBox* box, const Result<int>& value) {
        if (!value)
            return m_session.fail(value.error());
        const QSignalBlocker quiet(box);
        box->setValue(*value);
    };
    Connection& connection = m_session.connection();
    put(m_threshold, Settings::threshold(connection));
    put(m_public, Settings::publicThreshold(connection));
    put(m_months, Settings::retentionMonths(connection));
    if (const auto name = Settings::read(connection, Settings::Key::OrganisationName); name && !m_name->hasFocus())
        m_name->setText(*name);
}

} // namespace Rinnalla
