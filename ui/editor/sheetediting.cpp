// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SheetEditorPage that reads, keeps, examines and writes the text.

#include "ui/editor/sheeteditorpage.h"

#include "core/library/libraryedits.h"
#include "ui/editor/differencesview.h"
#include "ui/editor/markdownedit.h"
#include "ui/editor/placeholdermenu.h"
#include "ui/editor/sheetnamechoice.h"
#include "ui/editor/sheetversions.h"
#include "ui/editor/withdrawpanel.h"
#include "ui/handouts/sheetpreview.h"
#include "ui/session/conflicttext.h"
#include "ui/session/draftkeeper.h"
#include "ui/session/sheetterms.h"
#include "ui/session/terms.h"
#include "ui/widgets/background.h"
#include "ui/widgets/checkpanel.h"
#include "ui/widgets/findingslist.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>

#include <algorithm>

namespace Rinnalla {

namespace {

constexpr auto TextKey = "text";
constexpr auto BasisKey = "basis";

/// A text that cannot be read is told with its name and row, which stand before it here.
QString problemOf(const SheetFinding& finding)
{
    const QString colon = QStringLiteral(": ");
    return finding.message.startsWith(finding.file) && finding.message.contains(colon)
               ? finding.message.mid(finding.message.indexOf(colon) + colon.size())
               : finding.message;
}

FindingsList::Finding told(bool isError, int row, const QString& problem)
{
    const QString level = isError ? FindingsList::tr("To mend") : FindingsList::tr("Look at this");
    const QString where =
        row == 0 ? FindingsList::tr("Whole text") : FindingsList::tr("Row %1").arg(QLocale().toString(row));
    return {FindingsList::tr("%1 \u00b7 %2: %3").arg(level, where, problem), isError, row};
}

} // namespace

LibraryEdits::By SheetEditorPage::by() const
{
    return {m_session.worker(), m_session.clock().now()};
}

QString SheetEditorPage::inUse() const
{
    return m_session.sheets().markdown(m_name.topic, m_name.language);
}

QString SheetEditorPage::usedDigest() const
{
    return textDigest(inUse());
}

QString SheetEditorPage::savedText() const
{
    const SheetCatalogue& sheets = m_session.sheets();
    const OwnSheet* own = sheets.own(m_name.topic, m_name.language);
    if (own && !own->draft.isEmpty())
        return own->draft;
    const QString used = inUse();
    return used.isEmpty() ? SheetVersions::skeleton(sheets.markdown(m_name.topic, m_choice->source())) : used;
}

void SheetEditorPage::open()
{
    if (m_keeper)
        m_keeper->keep();
    m_name = m_choice->name();
    m_keeper = std::make_unique<DraftKeeper>(
        m_session, QStringLiteral("sheet/") + m_name.toString(),
        [this] {
            const QString text = m_edit->text();
            return text == m_saved
                       ? QCborMap()
                       : QCborMap{{QLatin1StringView(TextKey), text}, {QLatin1StringView(BasisKey), m_basis}};
        },
        nullptr);
    m_check->leave();
    m_withdraw->leave();
    m_placeholders->fill(m_session.sheets(), m_session.room(), m_name.language);
    showSource();
    const OwnSheet* own = m_session.sheets().own(m_name.topic, m_name.language);
    m_saved = savedText();
    m_basis = own && !own->draft.isEmpty() ? own->draftBasis : usedDigest();
    const QCborMap kept = m_keeper->load();
    if (!kept.isEmpty())
        m_basis = kept.value(QLatin1StringView(BasisKey)).toString();
    read(kept.isEmpty() ? m_saved : kept.value(QLatin1StringView(TextKey)).toString());
    examine();
    refreshConflict();
}

void SheetEditorPage::showSource()
{
    const Phrases* phrases = m_session.sheets().phrases(m_choice->source());
    QTextOption option = m_source->document()->defaultTextOption();
    option.setTextDirection(phrases && phrases->rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_source->document()->setDefaultTextOption(option);
    m_source->setText(m_session.sheets().markdown(m_name.topic, m_choice->source()));
    m_source->moveCursor(QTextCursor::Start);
}

/// Into the editor, without taking it for typed.
void SheetEditorPage::read(const QString& text)
{
    const QSignalBlocker quiet(m_edit);
    const Phrases* phrases = m_session.sheets().phrases(m_name.language);
    m_edit->setMarkdown(text, phrases && phrases->rightToLeft());
}

void SheetEditorPage::typed()
{
    if (!m_keeper)
        return;
    m_keeper->touch();
    m_examined = false;
    m_check->leave(); // a check is of words that stand still
    refresh();
    m_soon.start();
}

/// A few milliseconds, after each pause in typing.
void SheetEditorPage::examine()
{
    m_soon.stop();
    const SheetCatalogue& sheets = m_session.sheets();
    const QDate today = m_session.clock().today();
    const QString text = m_edit->text();
    const auto findings = SheetChecker::check(sheets, m_name, text, today);
    if (!findings)
        return m_session.fail(findings.error());
    m_inText = *findings;
    m_onPaper.clear();
    m_proofSoon.start();
    showFindings();
    const SheetRequest request{m_name.topic, m_name.language, {}, SheetFormat::A4};
    const auto page = text == inUse() ? sheets.page(request, today) : sheets.preview(request, text, today);
    m_examined = true;
    m_readable = page.has_value();
    if (!page)
        m_unprintable->setText({});
    if (page) { // the last page that could be made stays while something is half written
        const int scrolled = m_pageOf == m_name ? m_preview->verticalScrollBar()->value() : 0;
        m_preview->setPage(*page);
        m_preview->verticalScrollBar()->setValue(scrolled);
    } else if (m_pageOf != m_name) {
        m_preview->clear();
    }
    m_pageOf = m_name;
    refresh();
    refreshDifferences();
}

/// How the words stand on paper in every form: too much work for each pause, so it comes some moments later, and what
/// was typed meanwhile is read anew.
void SheetEditorPage::readProof()
{
    if (m_proofReading || !m_examined)
        return;
    m_proofReading = true;
    const QString text = m_edit->text();
    const auto read = [sheets = m_session.sheets(), today = m_session.clock().today(), name = m_name, text] {
        return SheetProof::read(sheets, today, name, text);
    };
    inBackground(this, read, [this, name = m_name, text](const QList<PrintFinding>& findings) {
        m_proofReading = false;
        if (name != m_name || text != m_edit->text())
            return m_proofSoon.start();
        m_onPaper = findings;
        showFindings();
        refresh();
    });
}

/// A letter no font has and a card that is too full keep a sheet from being printed; an ugly line does not.
void SheetEditorPage::showFindings()
{
    QList<FindingsList::Finding> all;
    for (const SheetFinding& finding : std::as_const(m_inText))
        all += told(finding.level == SheetFinding::Level::Error, finding.row, problemOf(finding));
    for (const PrintFinding& finding : std::as_const(m_onPaper))
        all += told(finding.rule != PrintFinding::Rule::Lines, finding.row, finding.message);
    const auto errors = static_cast<int>(
        std::count_if(all.cbegin(), all.cend(), [](const FindingsList::Finding& finding) { return finding.isError; }));
    m_findings->setFindings(
        all, all.isEmpty() ? FindingsList::tr("The check finds nothing to mend.")
             : errors == 0 ? FindingsList::tr("Nothing has to be mended; look at what is listed.")
                           : FindingsList::tr("%n thing(s) to mend before the text can be checked.", nullptr, errors));
}

/// What nobody has typed over follows the store; what is typed stays.
void SheetEditorPage::libraryChanged()
{
    const bool untouched = m_edit->text() == m_saved;
    m_choice->refresh();
    m_placeholders->fill(m_session.sheets(), m_session.room(), m_name.language);
    m_saved = savedText();
    if (untouched) {
        const OwnSheet* own = m_session.sheets().own(m_name.topic, m_name.language);
        m_basis = own && !own->draft.isEmpty() ? own->draftBasis : usedDigest();
        if (m_edit->text() != m_saved)
            read(m_saved);
    }
    showSource();
    examine();
}

void SheetEditorPage::refresh()
{
    const SheetCatalogue& sheets = m_session.sheets();
    const SheetEdition* edition = sheets.edition(m_name.topic, m_name.language);
    const OwnSheet* own = sheets.own(m_name.topic, m_name.language);
    const bool hasText = edition && !edition->isOnlyDraft;
    const bool hasDraft = own && !own->draft.isEmpty();
    const QString text = m_edit->text();
    const bool differs = text != inUse();
    QStringList state{SheetTerms::state(edition, m_session.clock().today())};
    if (hasText && edition->isOwn)
        state += edition->origin.isEmpty() ? tr("The organisation's own text") : tr("Taken from a sheet pack");
    if (text != m_saved)
        state += tr("Typed and not saved");
    else if (hasDraft)
        state += tr("A draft is saved");
    m_state->setText(state.join(QStringLiteral(" \u00b7 ")));
    m_save->setEnabled(text != m_saved);
    m_use->setEnabled(differs && m_examined && m_readable);
    m_markChecked->setEnabled(m_examined && m_readable && !m_findings->hasErrors());
    m_markChecked->setToolTip(m_examined && m_findings->hasErrors() ? tr("Mend first what the program found.")
                                                                    : QString());
    m_drop->setEnabled(hasText && (differs || hasDraft));
    m_withdrawButton->setVisible(!edition || !edition->withdrawn);
    m_withdrawButton->setEnabled(hasText);
    m_again->setVisible(edition && edition->withdrawn);
    m_basisChanged->setText(differs && m_basis != usedDigest()
                                ? tr("The text in use changed after this one was begun. Compare them under "
                                     "“Differences” before you take this one into use.")
                                : QString());
}

/// Two laptops wrote the same text at the same time.
void SheetEditorPage::refreshConflict()
{
    if (m_name.topic.isEmpty())
        return;
    const LaptopNames names(m_session);
    QStringList said;
    for (const Conflict& conflict : ConflictText::ofRecord(m_session, LibraryEdits::idOf(m_name))) {
        if (conflict.field == SheetField::Worker || conflict.field == SheetField::At)
            continue;
        QStringList written;
        for (const Conflict::Version& version : conflict.versions)
            written += ConflictText::written(m_session, names, version);
        said += tr("Two versions: %1 (%2).").arg(ConflictText::field(conflict), written.join(QStringLiteral("; ")));
    }
    m_conflict->setText(said.join(u'\n'));
}

void SheetEditorPage::refreshDifferences()
{
    if (m_sides->currentWidget() != m_differences || m_name.topic.isEmpty())
        return;
    m_differences->setTexts(m_edit->text(), inUse(), SheetVersions::before(m_session, m_name), m_edit->isRightToLeft());
}

bool SheetEditorPage::write(const Edit& edit, const QString& done)
{
    if (!m_session.write({edit}, done))
        return false;
    if (m_edit->text() == m_saved)
        m_keeper->discard();
    refresh();
    return true;
}

void SheetEditorPage::saveDraft()
{
    write(LibraryEdits::draft(m_name, m_edit->text(), m_basis, by()), tr("Draft saved"));
}

/// Before words take another's place they are a draft, so that undo leads back to them.
bool SheetEditorPage::saveQuietly()
{
    return m_edit->text() == m_saved || write(LibraryEdits::draft(m_name, m_edit->text(), m_basis, by()), {});
}

void SheetEditorPage::dropDraft()
{
    if (!saveQuietly())
        return;
    write(LibraryEdits::dropDraft(m_name, by()), tr("Draft thrown away"));
    m_basis = usedDigest();
    refresh();
}

Result<Edit> SheetEditorPage::useEdit() const
{
    return LibraryEdits::replace(m_session.connection(), m_session.sheets(), m_name, m_edit->text(), by());
}

void SheetEditorPage::takeIntoUse()
{
    if (!m_use->isEnabled() || !saveQuietly())
        return;
    const auto used = useEdit();
    if (!used)
        return m_session.fail(used.error());
    write(*used, tr("Taken into use; nobody has checked it yet"));
}

void SheetEditorPage::beginCheck()
{
    const SheetEdition* edition = m_session.sheets().edition(m_name.topic, m_name.language);
    const QDate today = m_session.clock().today();
    const auto draft = m_session.sheets().readDraft(m_name, m_edit->text(), today);
    const int months = draft ? draft->edition.reviewMonths : edition ? edition->reviewMonths : 0;
    m_withdraw->leave();
    m_check->begin(today, today.addMonths(months));
}

/// The words checked are those in the editor: where they are not in use yet, they are from now on.
void SheetEditorPage::check()
{
    const SheetCheck check{m_check->role(), m_check->on(), m_check->until()};
    if (!m_markChecked->isEnabled() || !saveQuietly())
        return;
    const QString text = m_edit->text();
    Edit edit = LibraryEdits::check(m_name, m_session.sheets().checkDigest(text), check, by());
    if (text != inUse()) {
        const auto used = useEdit();
        if (!used)
            return m_session.fail(used.error());
        for (auto value = used->values.begin(); value != used->values.end(); ++value)
            edit.values.insert(value.key(), value.value());
    }
    write(edit, tr("Marked as checked"));
}

void SheetEditorPage::beginWithdrawal()
{
    m_check->leave();
    m_withdraw->begin();
}

void SheetEditorPage::useAgain()
{
    write(LibraryEdits::restore(m_session.sheets(), m_name, by()), tr("In use again"));
}

} // namespace Rinnalla
