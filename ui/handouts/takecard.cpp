// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handouts/takecard.h"

#include "core/library/routepacking.h"
#include "ui/session/sheetterms.h"
#include "ui/session/terms.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textdiff.h"

#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace Rinnalla {

TakeCard::TakeCard(Session& session, FileChooser& files, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_files(files)
    , m_heading(new Heading(Heading::Level::Section, this))
    , m_about(new PlainText({}, this))
    , m_choose(new QPushButton(QIcon::fromTheme(QStringLiteral("document-import")), QString(), this))
    , m_problem(new Notice(Notice::Tone::Error, this))
    , m_found(new QWidget(this))
    , m_from(new PlainText({}, m_found))
    , m_signer(new Notice(Notice::Tone::Warning, m_found))
    , m_trust(new QPushButton(m_found))
    , m_listLabel(new QLabel(m_found))
    , m_list(new QListWidget(m_found))
    , m_differenceLabel(new QLabel(m_found))
    , m_difference(new QPlainTextEdit(m_found))
    , m_summary(new PlainText({}, m_found))
    , m_take(new QPushButton(m_found))
    , m_done(new Notice(Notice::Tone::Info, this))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &TakeCard::choose);
    connect(m_trust, &QPushButton::clicked, this, &TakeCard::trustSigner);
    connect(m_take, &QPushButton::clicked, this, &TakeCard::takeIn);
    connect(m_list, &QListWidget::itemChanged, this, &TakeCard::follow);
    connect(m_list, &QListWidget::currentRowChanged, this, &TakeCard::showDifference);
    connect(&session, &Session::changed, this, [this](const QList<Edit>& edits) {
        const auto isSource = [](const Edit& edit) { return edit.kind == Kind::PackSource; };
        if (m_pack && std::any_of(edits.begin(), edits.end(), isSource)) {
            showSigner(); // whom we trust is another now
            follow();
        }
    });
    localize(this, [this] { retranslate(); });
}

void TakeCard::build()
{
    m_choose->setObjectName(QStringLiteral("choosePack"));
    m_trust->setObjectName(QStringLiteral("trustSigner"));
    m_list->setObjectName(QStringLiteral("packChanges"));
    m_difference->setObjectName(QStringLiteral("packDifference"));
    m_take->setObjectName(QStringLiteral("takePack"));
    m_take->setProperty("primary", true);
    m_list->setWordWrap(true);
    m_difference->setReadOnly(true);
    m_difference->setTabChangesFocus(true);
    constexpr int linesShown = 7;
    for (QAbstractScrollArea* area : std::initializer_list<QAbstractScrollArea*>{m_list, m_difference})
        area->setMinimumHeight(linesShown * fontMetrics().lineSpacing());
    for (QLabel* label : {m_listLabel, m_differenceLabel})
        label->setWordWrap(true);
    m_listLabel->setBuddy(m_list);
    m_differenceLabel->setBuddy(m_difference);
    auto* found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->addWidget(m_from);
    found->addWidget(m_signer);
    found->addWidget(m_trust, 0, Qt::AlignLeading);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_listLabel, m_list, m_differenceLabel, m_difference, m_summary})
        found->addWidget(each);
    found->addWidget(m_take, 0, Qt::AlignLeading);
    body()->addWidget(m_heading);
    body()->addWidget(m_about);
    body()->addWidget(m_choose, 0, Qt::AlignLeading);
    body()->addWidget(m_problem);
    body()->addWidget(m_found);
    body()->addWidget(m_done);
    m_found->hide();
}

void TakeCard::retranslate()
{
    m_heading->setText(tr("Take in texts"));
    m_about->setText(tr("A file another organisation saved for you. You see who signed it and what it would change "
                        "before anything does."));
    m_choose->setText(tr("Choose a file"));
    m_trust->setText(tr("They are the same: trust from now on"));
    m_listLabel->setText(tr("What it would change"));
    m_list->setAccessibleName(m_listLabel->text());
    m_differenceLabel->setText(tr("What differs: − was here, + would come"));
    m_difference->setAccessibleName(m_differenceLabel->text());
    m_take->setText(tr("Take in what is ticked"));
    refresh();
}

void TakeCard::choose()
{
    const QString path = m_files.open(this, tr("Take in texts"), tr("Sheet packs (*.rinnalla-sheets)"));
    if (path.isEmpty())
        return;
    forget();
    const auto signedPack = read(path);
    if (!signedPack)
        return m_problem->setText(signedPack.error().message);
    m_pack = *signedPack;
    refresh();
    m_list->setFocus();
}

/// Refused too where it belongs to the other room: what is in one is never seen from the other.
Result<SignedPack> TakeCard::read(const QString& path) const
{
    constexpr qint64 largest = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return failure(ErrorCode::Io, tr("The file could not be read."), file.errorString());
    auto signedPack = readPack(file.readAll());
    if (!signedPack)
        return signedPack;
    const auto room = roomOf(signedPack->pack, m_session.sheets());
    if (!room)
        return tl::unexpected(room.error());
    if (!room->isEmpty() && *room != m_session.room())
        return failure(ErrorCode::Refused, tr("These texts belong to the other room. Open that room to take them in."));
    return signedPack;
}

void TakeCard::forget()
{
    m_pack.reset();
    m_changes.clear();
    m_list->clear();
    m_difference->clear();
    m_problem->setText({});
    m_done->setText({});
    m_found->hide();
}

void TakeCard::refresh()
{
    m_found->setVisible(m_pack.has_value());
    if (!m_pack)
        return;
    showSigner();
    fillChanges();
    follow();
}

void TakeCard::showSigner()
{
    const SheetPack& pack = m_pack->pack;
    m_from->setText(
        tr("From %1, made %2. Fingerprint: %3")
            .arg(inLine(pack.from), Terms::day(pack.madeOn, m_session.clock().today()), inLine(m_pack->fingerprint)));
    const auto signer = signerOf(m_session.store(), *m_pack);
    if (!signer)
        m_problem->setText(signer.error().message);
    m_trusted = signer && (*signer == Signer::Own || *signer == Signer::Trusted);
    const bool otherKey = signer && *signer == Signer::OtherKey;
    m_signer->setText(
        m_trusted ? QString()
        : otherKey
            ? tr("You trust an organisation of this name, but this key is another one. It may be another laptop of "
                 "theirs, or somebody who uses their name. Call them on a number you know and compare the fingerprint "
                 "above before you trust it.")
            : tr("Nothing of theirs was taken in before. Call them on a number you know and compare the fingerprint "
                 "above: anybody can write a name into a file."));
    m_trust->setVisible(!m_trusted);
}

void TakeCard::fillChanges()
{
    const bool first = m_list->count() == 0;
    const QStringList ticked = chosen();
    const int current = m_list->currentRow();
    m_changes = compare(m_pack->pack, m_session.sheets()) + compareRoutes(m_pack->pack, m_session.paths());
    QStringList refused;
    for (const Error& error : refusedRoutes(m_pack->pack, m_session.paths()))
        refused += tr("A route in it cannot be used here: %1").arg(inLine(error.message));
    if (!refused.isEmpty())
        m_problem->setText(refused.join(u'\n'));
    const QStringList proposed = newAndNewer(m_changes);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PackChange& change : std::as_const(m_changes)) {
        auto* item = new QListWidgetItem(rowText(change), m_list);
        item->setData(Qt::UserRole, change.id());
        const bool same = change.what == PackChange::What::Same;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (same ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        if (!same)
            item->setCheckState((first ? proposed : ticked).contains(change.id()) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(qMax(0, current));
    showDifference();
}

QString TakeCard::rowText(const PackChange& change) const
{
    const SheetCatalogue& sheets = m_session.sheets();
    const QDate today = m_session.clock().today();
    const QString title = sheets.title(change.sheet.topic, QLocale().bcp47Name());
    const Route* route = m_session.paths().route(change.route);
    const QString about = !change.route.isEmpty() ? tr("Route: %1")
                                                        .arg(inLine(route ? route->title.text(QLocale().bcp47Name())
                                                                          : change.after.section(u'\n', 0, 0).mid(2)))
                          : !change.fact.isEmpty()
                              ? SheetTerms::factName(sheets, change.fact)
                              : inLine(title.isEmpty() ? change.sheet.topic : title) + QStringLiteral(" · ")
                                    + inLine(sheets.languageName(change.sheet.language));
    const auto what = [&change] {
        switch (change.what) {
        case PackChange::What::New:
            return tr("New");
        case PackChange::What::Newer:
            return tr("Newer than what is here");
        case PackChange::What::Same:
            return tr("The same as here");
        case PackChange::What::Older:
            return tr("Older than what is here");
        case PackChange::What::OwnEdited:
            break;
        }
        return tr("Changed here too: taking it replaces your own");
    };
    QStringList parts{what()};
    if (change.withdraws)
        parts += tr("withdrawn by them");
    if (change.checkAfter.isValid())
        parts += tr("checked %1 by %2").arg(Terms::day(change.checkAfter.on, today), inLine(change.checkAfter.by));
    return about + u'\n' + parts.join(QStringLiteral(" · "));
}

QStringList TakeCard::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem* item = m_list->item(row); item->checkState() == Qt::Checked)
            ids += item->data(Qt::UserRole).toString();
    return ids;
}

void TakeCard::showDifference()
{
    const int row = m_list->currentRow();
    const bool known = row >= 0 && row < m_changes.size();
    const QString difference = known ? textDifference(m_changes.at(row).before, m_changes.at(row).after) : QString();
    m_difference->setPlainText(difference.isEmpty() ? tr("The words are the same.") : difference);
}

void TakeCard::follow()
{
    const QStringList ids = chosen();
    int own = 0;
    for (const PackChange& change : std::as_const(m_changes))
        own += change.what == PackChange::What::OwnEdited && ids.contains(change.id()) ? 1 : 0;
    QStringList said{tr("%n ticked", nullptr, static_cast<int>(ids.size()))};
    if (own > 0)
        said += tr("%n of them replace(s) what you wrote or checked yourself", nullptr, own);
    if (!m_trusted)
        said += tr("Compare the fingerprint first");
    m_summary->setText(said.join(QStringLiteral(" · ")));
    m_take->setEnabled(m_trusted && !ids.isEmpty());
}

void TakeCard::trustSigner()
{
    const LibraryEdits::By by{m_session.worker(), m_session.clock().now()};
    if (!m_session.write({trust(*m_pack, by)}, tr("Trusted from now on")))
        return;
    showSigner();
    follow();
    m_take->setFocus();
}

/// An undo brings back all that was here.
void TakeCard::takeIn()
{
    const QStringList ids = chosen();
    const LibraryEdits::By by{m_session.worker(), m_session.clock().now()};
    const int left = static_cast<int>(m_changes.size() - ids.size());
    if (!m_session.write(take(m_pack->pack, ids, m_session.sheets(), by)
                             + takeRoutes(m_pack->pack, ids, m_session.paths(), by),
                         tr("%n text(s) or fact(s) taken in", nullptr, static_cast<int>(ids.size()))))
        return;
    forget();
    m_done->setText(tr("%n taken in", nullptr, static_cast<int>(ids.size())) + QStringLiteral(" · ")
                    + tr("%n left as they were", nullptr, left));
    m_choose->setFocus();
}

} // namespace Rinnalla
