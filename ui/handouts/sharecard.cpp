// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/sharecard.h"

#include "core/library/routepacking.h"
#include "ui/session/sheetterms.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>

namespace Rinnalla {

namespace {

const QString RoutePrefix = QStringLiteral("path/");

} // namespace

ShareCard::ShareCard(Session& session, FileChooser& files, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_files(files)
    , m_heading(new Heading(Heading::Level::Section, this))
    , m_about(new PlainText({}, this))
    , m_fingerprint(new PlainText({}, this))
    , m_form(new QWidget(this))
    , m_fromLabel(new QLabel(m_form))
    , m_from(new QLineEdit(m_form))
    , m_textsLabel(new QLabel(m_form))
    , m_texts(new QListWidget(m_form))
    , m_changesLabel(new QLabel(m_form))
    , m_changes(new PlainText({}, m_form))
    , m_noteLabel(new QLabel(m_form))
    , m_note(new NoteEdit(m_form))
    , m_save(new QPushButton(QIcon::fromTheme(QStringLiteral("document-export")), QString(), m_form))
    , m_saved(new Notice(Notice::Tone::Info, this))
    , m_problem(new Notice(Notice::Tone::Error, this))
{
    build();
    m_from->setText(m_session.store().local().value(OrganisationSetting).toString());
    connect(m_texts, &QListWidget::itemChanged, this, &ShareCard::follow);
    connect(m_from, &QLineEdit::textChanged, this, &ShareCard::follow);
    connect(m_save, &QPushButton::clicked, this, &ShareCard::save);
    localize(this, [this] { retranslate(); });
}

void ShareCard::build()
{
    m_from->setObjectName(QStringLiteral("packFrom"));
    m_texts->setObjectName(QStringLiteral("packTexts"));
    m_fingerprint->setObjectName(QStringLiteral("ownFingerprint"));
    m_note->setObjectName(QStringLiteral("packNote"));
    m_save->setObjectName(QStringLiteral("savePack"));
    m_texts->setWordWrap(true);
    constexpr int linesShown = 6;
    m_texts->setMinimumHeight(linesShown * fontMetrics().lineSpacing());
    m_note->setLines(2);
    m_fromLabel->setBuddy(m_from);
    m_textsLabel->setBuddy(m_texts);
    m_noteLabel->setBuddy(m_note);
    for (QLabel* label : {m_fromLabel, m_textsLabel, m_changesLabel, m_noteLabel})
        label->setWordWrap(true);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_fromLabel, m_from, m_textsLabel, m_texts, m_changesLabel,
                                                         m_changes, m_noteLabel, m_note})
        form->addWidget(each);
    form->addWidget(m_save, 0, Qt::AlignLeading);
    body()->addWidget(m_heading);
    body()->addWidget(m_about);
    body()->addWidget(m_fingerprint);
    body()->addWidget(m_form);
    body()->addWidget(m_saved);
    body()->addWidget(m_problem);
}

void ShareCard::retranslate()
{
    m_heading->setText(tr("Share checked texts"));
    m_fromLabel->setText(tr("From which organisation"));
    m_from->setAccessibleName(m_fromLabel->text());
    m_textsLabel->setText(tr("Which texts"));
    m_texts->setAccessibleName(m_textsLabel->text());
    m_changesLabel->setText(tr("What the file says of itself"));
    m_noteLabel->setText(tr("A note for those who take it in"));
    m_note->setAccessibleName(m_noteLabel->text());
    m_save->setText(tr("Save one file"));
    refresh();
}

void ShareCard::refresh()
{
    fillTexts();
    const bool some = m_texts->count() > 0;
    m_form->setVisible(some);
    const auto key = ownPackKey(m_session.store());
    const bool signedBefore = key && !key->isEmpty();
    m_fingerprint->setText(
        signedBefore ? tr("The fingerprint of this laptop, for whoever calls: %1").arg(inLine(fingerprintOf(*key)))
                     : QString());
    m_fingerprint->setVisible(signedBefore);
    m_about->setText(
        some ? tr("One signed file for other organisations of your network: the words in use, their checks, and the "
                  "numbers and services you changed. Nothing about clients or workers is in it.")
             : tr("There is nothing to share yet. What you check, write or withdraw here can be shared afterwards."));
    follow();
}

void ShareCard::fillTexts()
{
    const SheetCatalogue& sheets = m_session.sheets();
    const QString interface = QLocale().bcp47Name();
    const QStringList before = ticked();
    const QSignalBlocker quiet(m_texts);
    m_texts->clear();
    const auto add = [&](const QString& words, const QString& id) {
        auto* item = new QListWidgetItem(words, m_texts);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(before.contains(id) || !m_known.contains(id) ? Qt::Checked : Qt::Unchecked);
        m_known += id;
    };
    for (const SheetName& name : worthPacking(sheets, m_session.room())) {
        const SheetEdition* edition = sheets.edition(name.topic, name.language);
        add(tr("%1 · %2: %3")
                .arg(inLine(sheets.title(name.topic, interface)), inLine(sheets.languageName(name.language)),
                     SheetTerms::state(edition, m_session.clock().today())),
            name.toString());
    }
    const PathTemplates& paths = m_session.paths();
    for (const QString& id : routesWorthPacking(paths, m_session.room())) {
        const Route* route = paths.route(id);
        const QString state = route->withdrawn          ? tr("withdrawn")
                              : route->checks.isEmpty() ? tr("not checked")
                                                        : tr("checked");
        add(tr("Route: %1 · %2").arg(inLine(route->title.text(interface)), state), RoutePrefix + id);
    }
}

QList<SheetName> ShareCard::chosen() const
{
    QList<SheetName> names;
    for (const QString& id : ticked())
        if (!id.startsWith(RoutePrefix))
            names += SheetName::fromString(id);
    return names;
}

QStringList ShareCard::chosenRoutes() const
{
    QStringList ids;
    for (const QString& id : ticked())
        if (id.startsWith(RoutePrefix))
            ids += id.mid(RoutePrefix.size());
    return ids;
}

QStringList ShareCard::ticked() const
{
    QStringList ids;
    for (int row = 0; row < m_texts->count(); ++row)
        if (const QListWidgetItem* item = m_texts->item(row); item->checkState() == Qt::Checked)
            ids += item->data(Qt::UserRole).toString();
    return ids;
}

Result<SheetPack> ShareCard::contents() const
{
    auto made = packOf(m_session.sheets(), chosen(), m_from->text().simplified(), m_session.clock().today());
    if (!made)
        return made;
    const Status added = addRoutes(*made, chosenRoutes(), m_session.paths(), m_session.sheets());
    return added ? made : Result<SheetPack>(tl::unexpected(added.error()));
}

Result<SheetPack> ShareCard::pack() const
{
    auto made = contents();
    if (made)
        for (const QString& line : m_note->text().split(u'\n', Qt::SkipEmptyParts))
            made->changes += line.simplified();
    return made;
}

void ShareCard::follow()
{
    m_saved->setText({});
    m_problem->setText({});
    const bool some = !ticked().isEmpty();
    const auto made = some ? contents() : Result<SheetPack>(SheetPack());
    if (made)
        m_changes->setText(made->changes.join(u'\n'));
    else
        m_problem->setText(made.error().message);
    m_save->setEnabled(some && made && !m_from->text().trimmed().isEmpty());
}

Result<QString> ShareCard::write(const QString& path)
{
    const auto made = pack();
    if (!made)
        return tl::unexpected(made.error());
    const auto keys = packKeys(m_session.store());
    if (!keys)
        return tl::unexpected(keys.error());
    const auto bytes = writePack(*made, *keys);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(ErrorCode::Io, tr("The file could not be written. Choose another folder."), file.errorString());
    return fingerprintOf(keys->publicKey);
}

void ShareCard::save()
{
    const QString path = m_files.save(this, tr("Share checked texts"), QStringLiteral("texts.rinnalla-sheets"),
                                      tr("Sheet packs (*.rinnalla-sheets)"));
    if (path.isEmpty())
        return;
    m_session.store().local().set(OrganisationSetting, m_from->text().simplified());
    const auto fingerprint = write(path);
    m_problem->setText(fingerprint ? QString() : fingerprint.error().message);
    m_saved->setText(fingerprint ? tr("The file is saved. Whoever takes it in asks you by telephone for your "
                                      "fingerprint: %1")
                                       .arg(inLine(*fingerprint))
                                 : QString());
}

} // namespace Rinnalla
