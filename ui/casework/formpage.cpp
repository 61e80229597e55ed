// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/formpage.h"

#include "core/casework/caselists.h"
#include "core/casework/referrals.h"
#include "core/directory/shippedpartners.h"
#include "core/store/lists.h"
#include "ui/casework/accesscard.h"
#include "ui/casework/casetext.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/path/pathtext.h"
#include "ui/print/printwatch.h"
#include "ui/print/sheetpainter.h"
#include "ui/session/formrows.h"
#include "ui/session/terms.h"
#include "ui/session/visible.h"
#include "ui/widgets/background.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace Rinnalla {

namespace {

const QString Finnish = QStringLiteral("fi");
const QString ReferralText = QStringLiteral("referral");
const QString Proposal = QStringLiteral("proposal");

/// Says nothing about what it holds.
const QString ProposedName = QStringLiteral("Info.pdf");

QComboBox* makeBox(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

/// Whether a partner of the directory is this service: as the program's own list has it, or by its name.
bool isService(const Record& partner, const Service& service)
{
    if (partner.text(PartnerField::Source) == Directory::ShippedSource
        && partner.text(PartnerField::SourceId) == service.id)
        return true;
    const QString name = partner.text(PartnerField::Name).trimmed();
    return std::ranges::any_of(service.names,
                               [&](const QString& each) { return each.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

FormPage::FormPage(Session& session, OutputService& output, QWidget* parent)
    : Page(session, parent)
    , m_output(output)
    , m_heading(new Heading(Heading::Level::Page, this))
    , m_back(new QPushButton(this))
    , m_form(makeBox("form-kind"))
    , m_language(makeBox("form-language"))
    , m_beside(makeBox("form-beside"))
    , m_consent(makeBox("form-consent"))
    , m_consentLabel(new QLabel)
    , m_fields(new FormFields(session))
    , m_state(new Notice(Notice::Tone::Warning))
    , m_hint(new Notice(Notice::Tone::Info))
    , m_missing(new Notice(Notice::Tone::Error))
    , m_record(new QPushButton)
    , m_print(new QPushButton)
    , m_save(new QPushButton)
    , m_copy(new QPushButton)
    , m_preview(new SheetPreview)
{
    auto forms = Forms::load();
    if (forms)
        m_forms = *forms;
    else
        session.fail(forms.error());
    build();
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_session.open(m_place.record.isNull() ? Place{QStringLiteral("sheets"), {}, {}}
                                               : Place{QStringLiteral("client"), m_place.record, {}});
    });
    connect(m_form, &QComboBox::activated, this, [this] {
        show({m_place.page, m_place.record, m_form->currentData().toString()});
    });
    connect(m_language, &QComboBox::activated, this, &FormPage::refresh);
    connect(m_beside, &QComboBox::activated, this, &FormPage::refresh);
    connect(m_consent, &QComboBox::activated, this, &FormPage::refresh);
    connect(m_fields, &FormFields::changed, this, &FormPage::refresh);
    connect(m_preview, &SheetPreview::refused, this, [this](const Error& why) { refuse(why.message); });
    connect(m_record, &QPushButton::clicked, this, [this] {
        m_session.open({QStringLiteral("client"), m_place.record, QStringLiteral("consent")});
    });
    connect(m_print, &QPushButton::clicked, this, &FormPage::print);
    connect(m_save, &QPushButton::clicked, this, &FormPage::save);
    connect(m_copy, &QPushButton::clicked, this, &FormPage::copy);
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        const bool others = edits.isEmpty() || std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
                                return edit.kind != Kind::Access;
                            });
        if (others && isVisible())
            reload();
    });
    connect(&session, &Session::roomChanged, this, [this] { show(m_place); });
    connect(&session, &Session::erased, this, [this] { show(m_place); });
    localize(this, [this] { retranslate(); });
}

FormPage::~FormPage() = default;

QWidget* FormPage::makeChoices()
{
    auto* card = new Card;
    auto* form = makeFormLayout();
    addFormRow(form, m_form, m_form, [] { return tr("Form"); });
    addFormRow(form, m_language, m_language, [] { return tr("Language"); });
    addFormRow(form, m_beside, m_beside, [] { return tr("Beside it"); });
    m_consentLabel->setBuddy(m_consent);
    form->addRow(m_consentLabel, m_consent);
    card->body()->addLayout(form);
    return card;
}

void FormPage::build()
{
    m_back->setObjectName(QStringLiteral("form-back"));
    m_back->setIcon(QIcon::fromTheme(QStringLiteral("go-previous")));
    m_record->setObjectName(QStringLiteral("form-record-consent"));
    m_missing->addButton(m_record);
    const std::tuple<QPushButton*, const char*, const char*> buttons[] = {{m_print, "form-print", "document-print"},
                                                                          {m_save, "form-save", "application-pdf"},
                                                                          {m_copy, "form-copy", "edit-copy"}};
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    for (const auto& [button, name, icon] : buttons) {
        button->setObjectName(QLatin1StringView(name));
        button->setIcon(QIcon::fromTheme(QLatin1StringView(icon)));
        flow->addWidget(button);
    }
    m_print->setProperty("primary", true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : {makeChoices(), static_cast<QWidget*>(m_fields), static_cast<QWidget*>(m_hint),
                          static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_missing), row})
        column->addWidget(part);
    column->addWidget(m_preview, 1);
    constexpr int leastLines = 16; // of the page; with large text on a small screen all of it scrolls instead
    m_preview->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    layOutPage(this, m_heading, m_back, content);
}

void FormPage::retranslate()
{
    m_heading->setText(tr("Forms on paper"));
    m_back->setText(tr("Back"));
    m_consentLabel->setText(tr("Which consent"));
    m_consent->setAccessibleName(m_consentLabel->text());
    m_record->setText(tr("Record a consent"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_copy->setText(tr("Copy as text"));
    fillForms();
    if (form())
        show(m_place);
}

const Form* FormPage::form() const
{
    return m_forms.form(m_place.detail.section(u'/', 0, 0));
}

void FormPage::fillForms()
{
    m_form->clear();
    for (const Form& each : m_forms.all())
        if (each.id != ReferralText || m_place.detail.startsWith(ReferralText))
            m_form->addItem(m_forms.title(each.id, PathText::interfaceLanguage()),
                            each.id == ReferralText ? m_place.detail : each.id);
    m_form->setCurrentIndex(qMax(0, m_form->findData(m_place.detail)));
}

void FormPage::show(const Place& place)
{
    m_place = place;
    if (!form())
        m_place.detail = QStringLiteral("consent");
    m_client = visibleClient(m_session, place.record).value_or(Record{Kind::Client, {}, {}});
    fillForms();
    fillLanguages();
    m_referral = {};
    m_consents.clear();
    reload();
    m_fields->begin(m_forms, *form(), {m_client, consent(), m_referral});
    refresh();
    m_form->setFocus(Qt::OtherFocusReason);
}

/// The first language the client reads, as they read it where that is there, with Finnish beside it.
void FormPage::fillLanguages()
{
    const QStringList languages = m_forms.languages(m_session.sheets());
    QStringList wanted;
    for (const QString& tag : m_client.texts(ClientField::Reads) + m_client.texts(ClientField::Speaks))
        wanted += {tag, tag.section(u'-', 0, 0)};
    const auto known = std::ranges::find_if(wanted, [&](const QString& tag) { return languages.contains(tag); });
    const QString first = known != wanted.end() ? *known : Finnish;
    m_language->clear();
    m_beside->clear();
    m_beside->addItem(tr("Nothing"), QString());
    for (const QString& tag : languages) {
        m_language->addItem(Terms::languageName(tag), tag);
        m_beside->addItem(Terms::languageName(tag), tag);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(first)));
    m_beside->setCurrentIndex(first == Finnish ? 0 : qMax(0, m_beside->findData(Finnish)));
}

void FormPage::fillConsents()
{
    const QString before = m_consent->currentData().toString();
    const bool asks = !m_client.id.isNull() && form()->id != ReferralText;
    m_consents =
        asks ? CaseLists::consentsOf(m_session.connection(), m_client.id).value_or(QList<Record>()) : QList<Record>();
    m_consent->clear();
    m_consent->addItem(tr("None chosen"), QString());
    for (const Record& one : m_consents) {
        const bool holds =
            Referrals::mayUse(one, m_session.clock().today()) && Referrals::isSettled(m_session.store(), one.id);
        const QString partner = CaseText::partner(m_session, one.reference(ConsentField::Partner));
        const QString scope =
            inLine(partner.isEmpty() ? one.text(ConsentField::Scope)
                                     : partner + QStringLiteral(": ") + one.text(ConsentField::Scope));
        m_consent->addItem(holds ? scope : tr("%1 (does not hold any more)").arg(scope), one.id.toString());
    }
    m_consent->setCurrentIndex(qMax(0, m_consent->findData(before)));
    m_consent->setVisible(asks && !m_consents.isEmpty());
    m_consentLabel->setVisible(asks && !m_consents.isEmpty());
}

void FormPage::reload()
{
    const Id referral = Id::fromString(m_place.detail.section(u'/', 1, 1)).value_or(Id());
    m_referral = {};
    const auto known = CaseLists::referralsOf(m_session.connection(), m_client.id); // another's is not shown
    for (const Record& one : known.value_or(QList<Record>()))
        if (one.id == referral)
            m_referral = one;
    fillConsents();
    refresh();
}

Record FormPage::consent() const
{
    if (!m_referral.id.isNull())
        return Lists::record(m_session.connection(), m_referral.reference(ReferralField::Consent))
            .value_or(std::nullopt)
            .value_or(Record{Kind::Consent, {}, {}});
    for (const Record& one : m_consents)
        if (one.id.toString() == m_consent->currentData().toString())
            return one;
    return Record{Kind::Consent, {}, {}};
}

FormRequest FormPage::request() const
{
    const QString language = m_language->currentData().toString();
    const QString beside = m_beside->currentData().toString();
    return {form()->id, language, beside == language ? QString() : beside, SheetFormat::A4, m_fields->values()};
}

QString FormPage::missing() const
{
    if (!m_place.record.isNull() && m_client.id.isNull())
        return tr("This client is not here. They may have been erased.");
    if (form()->id == ReferralText && m_referral.id.isNull())
        return tr("This referral is not here. It may have been taken back.");
    if (!form()->needsConsent)
        return {};
    if (m_client.id.isNull())
        return tr("This paper is made on a client's card.");
    const Record basis = consent();
    if (basis.id.isNull() && !m_referral.id.isNull())
        return tr("The person has not consented to this referral yet. Keep that on the card first.");
    if (basis.id.isNull() && m_consents.isEmpty())
        return tr("No consent is written down. This goes to another office only when the person consents to it: ask, "
                  "and record the consent first.");
    if (basis.id.isNull())
        return tr("Choose the consent this rests on.");
    Status may = Referrals::mayTell(basis, receiver(basis), m_session.clock().today());
    if (may)
        may = Referrals::isSettled(m_session.store(), basis.id);
    return may ? QString() : may.error().message;
}

/// Whom the paper goes to, as a partner: the referral's; or the consent's where that is the service of this form, and
/// nobody where it is somebody else.
Id FormPage::receiver(const Record& consent) const
{
    if (!m_referral.id.isNull())
        return m_referral.reference(ReferralField::Partner);
    const Id named = consent.reference(ConsentField::Partner);
    const Service* service = m_session.sheets().services().service(form()->receiver());
    const auto partner = Lists::record(m_session.connection(), named).value_or(std::nullopt);
    return service && partner && isService(*partner, *service) ? named : Id();
}

QString FormPage::hint() const
{
    if (form()->id != Proposal)
        return tr("Is it safe for the person to take paper along? If not, keep it here.");
    const QString advice = tr("Ask the Assistance System first, without a name, what it must tell the police, and tell "
                              "the person before they consent.");
    const Record basis = consent();
    const bool isOpen = !basis.id.isNull() && basis.reference(ConsentField::Partner).isNull();
    return !isOpen ? advice
                   : advice + u'\n'
                         + QCoreApplication::translate("Rinnalla::HandoverPage",
                                                       "It names no partner: ask the person who may have this.");
}

void FormPage::refresh()
{
    if (!form())
        return;
    m_fields->setConsent(consent());
    m_hint->setText(hint());
    m_state->setText(tr("Nobody has checked these texts yet. The paper says so, in its own language."));
    const QString lacking = missing();
    m_record->setVisible(form()->needsConsent && !m_client.id.isNull() && m_referral.id.isNull());
    m_copy->setVisible(!m_referral.id.isNull());
    const auto page = m_forms.page(request(), m_session.sheets(), m_session.clock().today());
    if (!page) {
        m_preview->clear();
        return refuse(page.error().message);
    }
    m_page = *page;
    m_preview->setPage(m_page);
    refuse(lacking);
}

void FormPage::refuse(const QString& why)
{
    m_usable = why.isEmpty();
    m_missing->setText(why);
    for (QPushButton* button : {m_print, m_save, m_copy}) {
        button->setEnabled(m_usable && !m_busy);
        button->setToolTip(why);
    }
}

void FormPage::print()
{
    const auto then = [this, page = m_page](const std::shared_ptr<Printer>& printer) {
        begin(
            "print", tr("Printed"), [page, printer] { return SheetPainter::print(page, *printer); }, printer);
    };
    m_output.choosePrinter(this, SheetPainter::paper(m_page.format), then);
}

void FormPage::save()
{
    const auto then = [this, page = m_page](const QString& path) {
        begin("print", tr("Saved as PDF"), [page, path] { return SheetPainter::writePdf(page, path); });
    };
    m_output.choosePdf(this, ProposedName, then);
}

void FormPage::copy()
{
    if (!noteAccess(m_session, m_client.id, "export"))
        return;
    FormRequest alone = request();
    alone.beside.clear();
    QGuiApplication::clipboard()->setText(m_forms.plainText(alone));
    m_session.say(tr("Copied. The program sends nothing itself."));
}

/// What is printed is written down first: what cannot be written down does not leave.
void FormPage::begin(const char* what, const QString& done, const std::function<Status()>& work,
                     const std::shared_ptr<Printer>& printer)
{
    if (!m_client.id.isNull() && !noteAccess(m_session, m_client.id, what))
        return;
    m_busy = true;
    refuse({});
    inBackground(this, work, [this, done, printer](const Status& status) {
        m_busy = false;
        refuse(missing());
        if (!status)
            return m_session.fail(status.error());
        m_session.say(done);
        if (printer)
            connect(new PrintWatch(printer, this), &PrintWatch::told, &m_session, &Session::fail);
    });
}

} // namespace Rinnalla
