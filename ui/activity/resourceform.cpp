// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/resourceform.h"

#include "core/casework/activities.h"
#include "ui/session/formrows.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/languagesedit.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tokenedit.h"

#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

namespace {

constexpr int MostTopicsSuggested = 200;

struct Line {
    quint16 field;
    const char* label;
    const char* name;
};

constexpr Line Lines[] = {
    {ResourceField::Title, QT_TRANSLATE_NOOP("Rinnalla::ResourceForm", "Title"), "title"},
    {ResourceField::Publisher, QT_TRANSLATE_NOOP("Rinnalla::ResourceForm", "Publisher"), "publisher"},
    {ResourceField::PublishedOn, QT_TRANSLATE_NOOP("Rinnalla::ResourceForm", "Published"), "published"},
    {ResourceField::Licence, QT_TRANSLATE_NOOP("Rinnalla::ResourceForm", "Licence: may it be copied and given on?"),
     "licence"},
    {ResourceField::Source, QT_TRANSLATE_NOOP("Rinnalla::ResourceForm", "Where it comes from"), "source"},
    {ResourceField::File, QT_TRANSLATE_NOOP("Rinnalla::ResourceForm", "File in the library folder"), "file"},
};

} // namespace

ResourceForm::ResourceForm(Session& session, FileChooser& files, Opener opener, QWidget* parent)
    : DraftedForm(session, Kind::Resource, parent)
    , m_chooser(files)
    , m_opener(std::move(opener))
    , m_files(session)
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    for (const Line& line : Lines) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QString::fromLatin1(line.name));
        m_lines.insert(line.field, edit);
        addFormRow(box, edit, edit, [text = line.label] { return tr(text); });
        connect(edit, &QLineEdit::textEdited, this, &ResourceForm::touch);
    }
    connect(m_lines.value(ResourceField::File), &QLineEdit::textChanged, this, &ResourceForm::showFile);
    box->addWidget(makeFileRow());
    m_where = new Notice(Notice::Tone::Info, this);
    box->addWidget(m_where);
    m_languages = new LanguagesEdit(this);
    m_topics = new TokenEdit(this);
    m_description = new NoteEdit(this);
    m_description->setLines(4);
    addFormRow(box, m_languages, m_languages->lineEdit(), [] { return tr("Languages"); });
    addFormRow(box, m_topics, m_topics->lineEdit(), [] { return tr("Topics"); });
    addFormRow(box, m_description, m_description, [] { return tr("What it is good for, and for whom"); });
    connect(m_languages, &TokenEdit::changed, this, &ResourceForm::touch);
    connect(m_topics, &TokenEdit::changed, this, &ResourceForm::touch);
    connect(m_description, &NoteEdit::textChanged, this, &ResourceForm::touch);
    localize(this, [this] {
        m_topics->setPlaceholderText(tr("Type a topic and press Enter"));
        showFile();
    });
}

QWidget* ResourceForm::makeFileRow()
{
    auto* holder = new QWidget(this);
    m_open = new QPushButton(QIcon::fromTheme(QStringLiteral("document-open")), {}, holder);
    auto* choosing = new QPushButton(QIcon::fromTheme(QStringLiteral("folder")), {}, holder);
    m_open->setObjectName(QStringLiteral("open-file"));
    choosing->setObjectName(QStringLiteral("choose-file"));
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(choosing);
    row->addStretch();
    connect(m_open, &QPushButton::clicked, this, &ResourceForm::openFile);
    connect(choosing, &QPushButton::clicked, this, &ResourceForm::choose);
    localize(holder, [this, choosing] {
        m_open->setText(tr("Open the file"));
        m_open->setToolTip(tr("Opens in another program, which may remember that it was opened."));
        choosing->setText(tr("Choose a file…"));
    });
    return holder;
}

void ResourceForm::showFile()
{
    const QString file = m_lines.value(ResourceField::File)->text().trimmed();
    const auto state = m_files.stateOf(file);
    m_open->setVisible(!file.isEmpty());
    m_open->setEnabled(state == ResourceFiles::State::There);
    if (file.isEmpty() || state == ResourceFiles::State::There)
        m_where->setText({});
    else if (state == ResourceFiles::State::NoFolder)
        m_where->setText(tr("No library folder is chosen on this laptop yet. Choose it above."));
    else
        m_where->setText(
            tr("This file is not in the library folder of this laptop. It may be on another laptop; copy it "
               "here when you need it."));
}

void ResourceForm::choose()
{
    if (m_files.folder().isEmpty())
        return m_where->setText(tr("No library folder is chosen on this laptop yet. Choose it above."));
    const QString chosen = m_chooser.open(this, tr("A file of the library"), {});
    if (chosen.isEmpty())
        return;
    const QString name = m_files.nameOf(chosen);
    if (name.isEmpty())
        return m_where->setText(tr("That file is not in the library folder. Copy it there first, so that it is found "
                                   "again."));
    m_lines.value(ResourceField::File)->setText(name);
    touch();
}

void ResourceForm::openFile()
{
    const QString path = m_files.pathOf(m_lines.value(ResourceField::File)->text().trimmed());
    if (path.isEmpty())
        showFile();
    else if (!m_opener(path))
        m_where->setText(tr("No program of this laptop opens this kind of file."));
}

void ResourceForm::read(Edit& edit) const
{
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        edit.set(line.key(), line.value()->text().trimmed());
    edit.set(ResourceField::Languages, m_languages->tokens())
        .set(ResourceField::Topics, m_topics->tokens())
        .set(ResourceField::Description, m_description->text());
}

void ResourceForm::complete(Edit& edit) const
{
    edit.set(ResourceField::Worker, m_session.worker());
}

void ResourceForm::fill(const Record& resource)
{
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        line.value()->setText(resource.text(line.key()));
    m_languages->setTokens(resource.texts(ResourceField::Languages));
    m_topics->setTokens(resource.texts(ResourceField::Topics));
    m_topics->setCompletions(
        Activities::usedTopics(m_session.connection(), m_session.room(), MostTopicsSuggested).value_or(QStringList()));
    m_description->setText(resource.text(ResourceField::Description));
    showFile();
}

QString ResourceForm::problem(QWidget*& where) const
{
    where = m_lines.value(ResourceField::Title);
    if (m_lines.value(ResourceField::Title)->text().trimmed().isEmpty())
        return tr("It needs a title.");
    const QString file = m_lines.value(ResourceField::File)->text().trimmed();
    where = m_lines.value(ResourceField::File);
    if (!file.isEmpty() && !ResourceFiles::isInside(file))
        return tr("The file is named as it lies inside the library folder, without what comes before.");
    return {};
}

QWidget* ResourceForm::firstField() const
{
    return m_lines.value(ResourceField::Title);
}

} // namespace Rinnalla
