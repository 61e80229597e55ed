// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/relaycard.h"

#include "core/sync/team.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/passphraseedit.h"
#include "ui/widgets/plaintext.h"

#include <QFormLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace Rinnalla {

namespace {

const QString Folder = QStringLiteral("folder");
const QString WebDav = QStringLiteral("webdav");
const QString PostgreSql = QStringLiteral("postgresql");

QString nameOf(RelayAddress::Kind kind)
{
    switch (kind) {
    case RelayAddress::Kind::Folder:
        return Folder;
    case RelayAddress::Kind::WebDav:
        return WebDav;
    case RelayAddress::Kind::PostgreSql:
        return PostgreSql;
    }
    return {};
}

/// "host/path" out of "webdavs://user@host/path": what is typed into the address field.
QString withoutUser(const RelayAddress& address)
{
    QUrl url(address.toText());
    url.setUserName({});
    return url.toString(QUrl::FullyEncoded);
}

/// An address as a worker copies it out of a browser, with the user's name inside.
QString withUser(const QString& typed, const QString& user, const QString& scheme)
{
    const QString separator = QStringLiteral("://");
    const QString whole = typed.contains(separator) ? typed : scheme + separator + typed;
    if (user.isEmpty())
        return whole;
    const qsizetype host = whole.indexOf(separator) + separator.size();
    return whole.left(host) + QString::fromLatin1(QUrl::toPercentEncoding(user)) + u'@' + whole.mid(host);
}

QPushButton* button(QWidget* parent, const char* name, const char* icon = nullptr)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    if (icon)
        made->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    return made;
}

} // namespace

RelayCard::RelayCard(Session& session, SyncRunner& runner, FileChooser& files, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_runner(runner)
    , m_files(files)
    , m_title(new Heading(Heading::Level::Section, this))
    , m_summary(new PlainText({}, this))
    , m_change(button(this, "changeRelay", "configure"))
    , m_form(makeForm())
    , m_good(new Notice(Notice::Tone::Info, this))
    , m_bad(new Notice(Notice::Tone::Error, this))
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_change);
    body()->addLayout(row);
    for (QWidget* each : std::initializer_list<QWidget*>{m_summary, m_form, m_good, m_bad})
        body()->addWidget(each);
    body()->addWidget(makeButtons());
    connect(m_change, &QPushButton::clicked, this, &RelayCard::open);
    connect(m_kind, &ChoiceBar::chosen, this, &RelayCard::choose);
    localize(this, [this] { retranslate(); });
    leave();
}

RelayCard::~RelayCard() = default;

QWidget* RelayCard::makeForm()
{
    auto* form = new QWidget(this);
    m_kind = new ChoiceBar(form);
    m_kind->add(Folder, QStringLiteral("drive-removable-media-usb"))->setObjectName(QStringLiteral("relayFolder"));
    m_kind->add(WebDav, QStringLiteral("globe"))->setObjectName(QStringLiteral("relayWebDav"));
    m_kind->add(PostgreSql, QStringLiteral("view-institution"))->setObjectName(QStringLiteral("relayPostgreSql"));
    m_folderFields = makeFolder();
    m_serverFields = makeServer();
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_kind, m_folderFields, m_serverFields})
        column->addWidget(each);
    return form;
}

QWidget* RelayCard::makeFolder()
{
    auto* fields = new QWidget(this);
    m_folderLabel = new QLabel(fields);
    m_folder = new QLineEdit(fields);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folderLabel->setBuddy(m_folder);
    m_chooseFolder = button(fields, "chooseFolder", "folder");
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_chooseFolder);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_folderLabel);
    column->addLayout(row);
    connect(m_chooseFolder, &QPushButton::clicked, this, &RelayCard::chooseFolder);
    return fields;
}

QWidget* RelayCard::makeServer()
{
    auto* fields = new QWidget(this);
    const auto label = [fields](QWidget* buddy) {
        auto* made = new QLabel(fields);
        made->setBuddy(buddy);
        return made;
    };
    m_address = new QLineEdit(fields);
    m_address->setObjectName(QStringLiteral("relayAddress"));
    m_user = new QLineEdit(fields);
    m_user->setObjectName(QStringLiteral("relayUser"));
    m_password = new PassphraseEdit(fields);
    m_password->setObjectName(QStringLiteral("relayPassword"));
    m_chooseCertificate = button(fields, "chooseCertificate", "document-open");
    m_removeCertificate = button(fields, "removeCertificate", "list-remove");
    m_addressHint = new QLabel(fields);
    m_addressHint->setObjectName(QStringLiteral("relayAddressHint"));
    m_addressHint->setProperty("muted", true);
    m_addressHint->setWordWrap(true);
    m_addressHint->setTextFormat(Qt::PlainText);
    m_addressHint->setTextInteractionFlags(Qt::TextSelectableByMouse); // a team's number is copied from it
    m_certificateLabel = label(m_chooseCertificate);
    auto* certificate = new QHBoxLayout;
    certificate->addWidget(m_chooseCertificate);
    certificate->addWidget(m_removeCertificate);
    certificate->addStretch();
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_addressLabel = label(m_address), m_address);
    form->addRow(QString(), m_addressHint);
    form->addRow(m_userLabel = label(m_user), m_user);
    form->addRow(m_passwordLabel = label(m_password), m_password);
    form->addRow(m_certificateLabel, certificate);
    connect(m_chooseCertificate, &QPushButton::clicked, this, &RelayCard::chooseCertificate);
    connect(m_removeCertificate, &QPushButton::clicked, this, [this] {
        setCertificate({});
        m_chooseCertificate->setFocus();
    });
    return fields;
}

QWidget* RelayCard::makeButtons()
{
    auto* buttons = new QWidget(this);
    m_save = button(buttons, "saveRelay");
    m_save->setProperty("primary", true);
    m_test = button(buttons, "testRelay", "view-refresh");
    m_back = button(buttons, "leaveRelay");
    auto* flow = new FlowLayout(buttons);
    for (QPushButton* each : {m_save, m_test, m_back})
        flow->addWidget(each);
    connect(m_save, &QPushButton::clicked, this, &RelayCard::save);
    connect(m_test, &QPushButton::clicked, this, &RelayCard::test);
    connect(m_back, &QPushButton::clicked, this, [this] {
        leave();
        m_change->setFocus();
    });
    return buttons;
}

void RelayCard::refresh()
{
    auto kept = Sync::Team(m_session.store()).relay();
    if (!kept)
        m_session.fail(kept.error());
    m_kept = kept ? std::move(*kept) : std::nullopt;
    const QString where =
        !m_kept ? QString() : (m_kept->kind() == RelayAddress::Kind::Folder ? m_kept->folder() : m_kept->toText());
    m_summary->setText(where.isEmpty() ? tr("Not chosen yet. A stick, a shared folder, the Nextcloud of your "
                                            "organisation or its database will do: the place sees encrypted data only.")
                                       : where);
    m_change->setText(m_kept ? tr("Change…") : tr("Choose…"));
    if (!m_form->isHidden())
        return;
    m_change->setVisible(true);
    m_test->setVisible(m_kept.has_value());
}

void RelayCard::open()
{
    m_summary->hide();
    m_change->hide();
    for (QWidget* each : std::initializer_list<QWidget*>{m_form, m_save, m_test, m_back})
        each->show();
    say({}, {});
    fill();
}

void RelayCard::fill()
{
    const QString kind = m_kept ? nameOf(m_kept->kind()) : Folder;
    const bool isFolder = kind == Folder;
    m_folder->setText(m_kept && isFolder ? m_kept->folder() : QString());
    m_address->setText(m_kept && !isFolder ? withoutUser(*m_kept) : QString());
    m_user->setText(m_kept ? m_kept->user() : QString());
    m_password->clear();
    setCertificate(m_kept ? m_kept->trustedCertificate() : QByteArray());
    m_kind->setValue(kind);
    choose(kind);
}

void RelayCard::leave()
{
    m_password->clear();
    m_address->clear();
    m_user->clear();
    m_folder->clear();
    m_certificate.clear();
    for (QWidget* each : std::initializer_list<QWidget*>{m_form, m_save, m_back})
        each->hide();
    m_summary->show();
    refresh();
}

void RelayCard::choose(const QString& kind)
{
    m_folderFields->setVisible(kind == Folder);
    m_serverFields->setVisible(kind != Folder);
    retranslate();
    (kind == Folder ? m_folder : m_address)->setFocus();
}

void RelayCard::chooseFolder()
{
    const QString folder = m_files.folder(window(), tr("Where the team meets"));
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void RelayCard::chooseCertificate()
{
    const QString path =
        m_files.open(window(), tr("The certificate of your organisation"), tr("Certificates (*.pem *.crt *.cer)"));
    if (path.isEmpty())
        return;
    const auto pem = m_session.store().environment().files.read(path);
    constexpr qsizetype largest = 256 * 1024;
    if (!pem)
        return say({}, pem.error().message);
    if (pem->size() > largest || !pem->contains("-----BEGIN CERTIFICATE-----"))
        return say({}, tr("This file is no certificate in the PEM form. Ask for one that begins with the line "
                          "“BEGIN CERTIFICATE”."));
    say({}, {});
    setCertificate(*pem);
}

void RelayCard::setCertificate(const QByteArray& pem)
{
    m_certificate = pem;
    m_chooseCertificate->setText(pem.isEmpty() ? tr("Choose a file…") : tr("Choose another file…"));
    m_removeCertificate->setVisible(!pem.isEmpty());
}

/// What the form holds; what the store holds where the form is closed.
Result<RelayAddress> RelayCard::read() const
{
    if (m_form->isHidden())
        return m_kept ? RelayAddress::fromCbor(m_kept->toCbor())
                      : failure(ErrorCode::NotFound, tr("Choose first where the laptops of the team meet."));
    if (m_kind->value() == Folder)
        return RelayAddress::fromText(QStringLiteral("folder:") + m_folder->text().trimmed());
    const QString scheme = m_kind->value() == WebDav ? QStringLiteral("webdavs") : QStringLiteral("postgresql");
    auto address = RelayAddress::fromText(withUser(m_address->text().trimmed(), m_user->text().trimmed(), scheme));
    if (!address)
        return address;
    if (nameOf(address->kind()) != m_kind->value())
        return failure(ErrorCode::InvalidInput, tr("This address is of another kind than the one chosen above."));
    const bool isSame = m_kept && m_kept->toText() == address->toText();
    address->setPassword(m_password->isEmpty() && isSame ? m_kept->password().copy() : m_password->secret());
    address->setTrustedCertificate(m_certificate);
    return address;
}

void RelayCard::test()
{
    const auto address = read();
    if (!address)
        return say({}, address.error().message);
    if (std::exchange(m_busy, true))
        return;
    say(tr("Trying…"), {});
    m_runner.test(*address, this, [this](const Status& tried) {
        m_busy = false;
        if (tried)
            say(tr("The connection works: writing, reading and removing went well."), {});
        else
            say({}, tried.error().message);
    });
}

void RelayCard::save()
{
    const auto address = read();
    if (!address)
        return say({}, address.error().message);
    if (const Status kept = Sync::Team(m_session.store()).setRelay(*address); !kept)
        return say({}, kept.error().message);
    say({}, {});
    leave();
    m_change->setFocus();
    m_session.noteTeamChanged();
}

void RelayCard::say(const QString& good, const QString& bad)
{
    m_good->setText(good);
    m_bad->setText(bad);
}

void RelayCard::retranslate()
{
    m_title->setText(tr("Where the team meets"));
    const auto name = [this](const QString& kind, const QString& text) { m_kind->button(kind)->setText(text); };
    name(Folder, tr("Stick or folder"));
    name(WebDav, tr("Nextcloud, WebDAV"));
    name(PostgreSql, tr("PostgreSQL"));
    m_folderLabel->setText(tr("Folder, the same for everybody in the team"));
    m_folder->setAccessibleName(m_folderLabel->text());
    m_chooseFolder->setText(tr("Choose a folder…"));
    const bool isDatabase = m_kind->value() == PostgreSql;
    m_addressLabel->setText(tr("Address"));
    m_addressHint->setText(isDatabase
                               ? databaseHint()
                               : tr("The WebDAV address of a folder that the team shares; in Nextcloud it stands "
                                    "in the settings of Files. It must begin with https."));
    m_address->setAccessibleName(m_addressLabel->text());
    m_userLabel->setText(tr("User name"));
    m_user->setAccessibleName(m_userLabel->text());
    m_passwordLabel->setText(isDatabase ? tr("Password") : tr("App password"));
    m_password->setAccessibleName(m_passwordLabel->text());
    m_password->setPlaceholderText(m_kept && m_kept->needsPassword() ? tr("Unchanged") : QString());
    m_certificateLabel->setText(tr("Own certificate, if any"));
    m_chooseCertificate->setAccessibleName(m_certificateLabel->text());
    m_removeCertificate->setText(tr("Without it"));
    setCertificate(m_certificate);
    m_test->setText(tr("Test the connection"));
    m_save->setText(tr("Save"));
    m_back->setText(tr("Back"));
    refresh();
}

QString RelayCard::databaseHint() const
{
    const QString form = tr("As in postgresql://server/database. It must offer an encrypted connection.");
    const Id team = Sync::Team(m_session.store()).id();
    if (team.isNull())
        return form;
    return form + u' '
           + tr("The database's administrator lets the team in by this number: %1")
                 .arg(inLine(QString::fromLatin1(team.toBytes().toHex())));
}

void RelayCard::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        m_password->clear();
    Card::hideEvent(event);
}

} // namespace Rinnalla
