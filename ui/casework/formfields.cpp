// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/formfields.h"

#include "core/casework/settings.h"
#include "core/store/lists.h"
#include "ui/casework/accesscard.h"
#include "ui/casework/casetext.h"
#include "ui/path/pathtext.h"
#include "ui/session/conflicttext.h"
#include "ui/session/terms.h"
#include "ui/widgets/localize.h"

#include <QCheckBox>
#include <QLineEdit>

namespace Rinnalla {

namespace {

const QString ChosenName = QStringLiteral("client.code_name");

bool isIdentity(const QString& source)
{
    return source.startsWith(QStringLiteral("identity."));
}

/// A day on a paper tells its year.
QString written(const QDate& day)
{
    return day.isValid() ? day.toString(QStringLiteral("d.M.yyyy")) : QString();
}

} // namespace

FormFields::FormFields(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_list(new QVBoxLayout)
{
    auto* title = new Heading(Heading::Level::Section);
    auto* about = new QLabel;
    about->setProperty("muted", true);
    about->setWordWrap(true);
    m_list->setSpacing(4);
    body()->addWidget(title);
    body()->addWidget(about);
    body()->addLayout(m_list);
    localize(this, [title, about] {
        title->setText(tr("What is filled in"));
        about->setText(tr("Only what you tick is printed. The rest are lines to write on by hand."));
    });
}

void FormFields::begin(const Forms& forms, const Form& form, const Subject& subject)
{
    m_subject = subject;
    m_identity = {};
    m_identityNoted = false;
    m_boxes.clear();
    m_name = nullptr;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!subject.client.id.isNull())
        for (const FormBlock& field : form.sources())
            if (isIdentity(field.source) || field.source == ChosenName || !value(field.source).isEmpty()
                || field.source.startsWith(QStringLiteral("consent.")))
                addBox(forms, field);
    setVisible(!isEmpty());
}

void FormFields::addBox(const Forms& forms, const FormBlock& field)
{
    auto* box = new QCheckBox(forms.text(field.text, PathText::interfaceLanguage()));
    box->setObjectName(QStringLiteral("form-field-") + field.source);
    m_boxes.insert(field.source, box);
    m_list->addWidget(box);
    if (field.source == ChosenName) {
        m_name = new QLineEdit(m_subject.client.text(ClientField::CodeName));
        m_name->setObjectName(QStringLiteral("form-name"));
        m_name->setAccessibleName(box->text());
        m_name->setEnabled(false);
        m_list->addWidget(m_name);
        connect(m_name, &QLineEdit::textEdited, this, &FormFields::changed);
        connect(box, &QCheckBox::toggled, m_name, &QLineEdit::setEnabled);
    }
    connect(box, &QCheckBox::toggled, this, [this, source = field.source](bool on) { toggled(source, on); });
}

void FormFields::toggled(const QString& source, bool on)
{
    if (on && isIdentity(source) && !m_identityNoted) {
        if (!noteAccess(m_session, m_subject.client.id, "identity")) // nothing is shown that was not written down
            return m_boxes.value(source)->setChecked(false);
        m_identityNoted = true;
        m_identity = Lists::identityOf(m_session.connection(), m_subject.client.id)
                         .value_or(std::nullopt)
                         .value_or(Record{Kind::Identity, {}, {}});
    }
    emit changed();
}

void FormFields::setConsent(const Record& consent)
{
    m_subject.consent = consent;
}

QMap<QString, QString> FormFields::values() const
{
    QMap<QString, QString> values;
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box)
        if ((*box)->isChecked())
            values.insert(box.key(), box.key() == ChosenName ? m_name->text() : value(box.key()));
    return values;
}

QString FormFields::identityValue(const QString& source) const
{
    if (source == QStringLiteral("identity.birth_date"))
        return written(m_identity.date(IdentityField::BirthDate));
    return m_identity.text(source == QStringLiteral("identity.name") ? IdentityField::Name
                                                                     : IdentityField::Nationality);
}

QString FormFields::value(const QString& source) const
{
    if (isIdentity(source))
        return identityValue(source);
    if (source == QStringLiteral("client.speaks"))
        return Terms::languageNames(m_subject.client.texts(ClientField::Speaks));
    if (source == QStringLiteral("client.contact_rules"))
        return ConflictText::textInLine(m_session, m_subject.client, ClientField::ContactRules);
    if (source == QStringLiteral("consent.scope"))
        return m_subject.consent.text(ConsentField::Scope);
    if (source == QStringLiteral("consent.partner"))
        return CaseText::partner(m_session, m_subject.consent.reference(ConsentField::Partner));
    if (source == QStringLiteral("consent.ends_on"))
        return written(m_subject.consent.date(ConsentField::EndsOn));
    if (source == QStringLiteral("consent.given_on"))
        return written(m_subject.consent.date(ConsentField::GivenOn));
    if (source == QStringLiteral("referral.partner"))
        return CaseText::partner(m_session, m_subject.referral.reference(ReferralField::Partner));
    if (source == QStringLiteral("referral.service"))
        return CaseText::service(m_session, m_subject.referral.reference(ReferralField::Service));
    if (source == QStringLiteral("referral.scope")) // what the person said yes to, whatever was written since
        return m_subject.consent.text(ConsentField::Scope);
    if (source == QStringLiteral("organisation"))
        return Settings::read(m_session.connection(), Settings::Key::OrganisationName).value_or(QString());
    return source == QStringLiteral("worker") ? m_session.worker() : QString();
}

} // namespace Rinnalla
