// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/fixedwordspage.h"

#include "core/base/languagetag.h"
#include "core/library/libraryedits.h"
#include "ui/print/sheetfonts.h"
#include "ui/session/draftkeeper.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/labelledbox.h"
#include "ui/widgets/languagesedit.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace Rinnalla {

namespace {

const QString PageName = QStringLiteral("sheet-words");
const QString NotConfirmed = QStringLiteral("not_confirmed");
constexpr int LongestWords = 200;

/// Of an entry as phrases.json has it; of a list the first.
QString wordsIn(const QJsonObject& entry, const QString& key)
{
    const QString part = key.section(u'/', 1);
    const QJsonValue value = entry.value(key.section(u'/', 0, 0));
    return key == NotConfirmed ? value.toArray().first().toString()
           : part.isEmpty()    ? value.toString()
                               : value[part].toString();
}

void put(QJsonObject& entry, const QString& key, const QString& words)
{
    const QString group = key.section(u'/', 0, 0);
    if (key == NotConfirmed) {
        entry.insert(key, QJsonArray{words});
    } else if (group == key) {
        entry.insert(key, words);
    } else {
        QJsonObject all = entry.value(group).toObject();
        if (!words.isEmpty())
            all.insert(key.section(u'/', 1), words);
        entry.insert(group, all);
    }
}

} // namespace

FixedWordsPage::FixedWordsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_tag(new QLineEdit(this))
    , m_tagLabel(new PlainText({}, this))
    , m_name(new PlainText({}, this))
    , m_source(new QComboBox(this))
    , m_form(new QGridLayout)
    , m_problem(new Notice(Notice::Tone::Error, this))
    , m_save(new QPushButton(this))
{
    const Phrases* english = session.sheets().phrases(QStringLiteral("en"));
    for (const QString& key : Phrases::keys() + QStringList{NotConfirmed})
        addRow(key, true);
    const QStringList named = english->entry().value(u"languages").toObject().keys();
    for (const QString& language : named)
        addRow(QStringLiteral("languages/") + language, true);
    for (const Service& service : session.sheets().services().all())
        if (!service.display.isEmpty())
            addRow(QStringLiteral("services/") + service.id, false);
    build();
    connect(m_tag, &QLineEdit::textEdited, this, &FixedWordsPage::refresh);
    connect(m_tag, &QLineEdit::editingFinished, this, &FixedWordsPage::languageTyped);
    connect(m_source, &QComboBox::currentIndexChanged, this, &FixedWordsPage::showSource);
    connect(m_save, &QPushButton::clicked, this, &FixedWordsPage::save);
    localize(this, [this] { retranslate(); });
}

FixedWordsPage::~FixedWordsPage()
{
    m_tag->disconnect(this); // losing the focus with the window ends no typing
}

void FixedWordsPage::addRow(const QString& key, bool isRequired)
{
    auto* label = new PlainText({}, this);
    label->beginAtInterfaceSide();
    auto* words = new QLineEdit(this);
    words->setObjectName(QStringLiteral("words-") + key);
    words->setMaxLength(LongestWords);
    label->setBuddy(words);
    const int line = m_form->rowCount();
    m_form->addWidget(label, line, 0, Qt::AlignVCenter);
    m_form->addWidget(words, line, 1, Qt::AlignVCenter);
    m_rows += Row{key, label, words, isRequired};
    connect(words, &QLineEdit::textEdited, this, &FixedWordsPage::refresh);
}

void FixedWordsPage::build()
{
    m_form->setColumnStretch(0, 1);
    m_form->setColumnStretch(1, 1);
    m_save->setObjectName(QStringLiteral("words-save"));
    m_save->setProperty("primary", true);
    auto* heading = new Heading(Heading::Level::Page, this);
    auto* about = new QLabel(this);
    about->setWordWrap(true);
    localize(heading, [heading, about] {
        heading->setText(tr("Fixed words of a language"));
        about->setText(
            tr("What stands around the texts on every paper: labels, days, stamps. Once they are written in a "
               "language, sheets can be written, checked and printed in it. Keep %1 and %2: the program "
               "puts a number or a day in their place. A service without a name is called as in English."));
    });
    auto* card = new Card;
    card->body()->addWidget(makeChoice());
    card->body()->addLayout(m_form);
    card->body()->addWidget(m_problem);
    card->body()->addWidget(m_save, 0, Qt::AlignLeading);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(about);
    column->addWidget(card);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(heading);
    whole->addWidget(scrolled(content, Sideways::Never), 1);
    setFocusProxy(m_tag);
}

QWidget* FixedWordsPage::makeChoice()
{
    m_tag->setObjectName(QStringLiteral("words-language"));
    m_tagLabel->setBuddy(m_tag);
    auto* choice = new QWidget(this);
    auto* row = new FlowLayout(choice, 8);
    row->addWidget(labelled(m_tagLabel, m_tag, choice));
    row->addWidget(m_name);
    row->setAlignment(m_name, Qt::AlignVCenter);
    row->addWidget(labelledBox(choice, m_source, [] { return tr("Beside it"); }));
    return choice;
}

void FixedWordsPage::retranslate()
{
    m_tagLabel->setText(tr("Language, by its tag (pl, pt-BR)"));
    m_tag->setAccessibleName(m_tagLabel->text());
    m_save->setText(tr("Save these words"));
    m_problem->setText({});
    BoxItems sources;
    for (const QString& language : m_session.sheets().phraseLanguages())
        sources += {m_session.sheets().languageName(language), language};
    const QString before = m_source->currentData().toString();
    fillBox(m_source, sources, before.isEmpty() ? QStringLiteral("en") : before);
    showSource();
    refresh();
}

void FixedWordsPage::show(const Place& place)
{
    const SheetName name = SheetName::fromString(place.detail);
    m_topic = name.topic;
    m_tag->setText(name.language);
    open(name.language);
    retranslate();
}

Place FixedWordsPage::place() const
{
    return {PageName, {}, SheetName{m_topic, language()}.toString()};
}

QString FixedWordsPage::language() const
{
    return m_tag->text().trimmed();
}

void FixedWordsPage::languageTyped()
{
    if (language() != m_opened)
        open(language());
}

/// What is typed goes with its language; the fields show what is known of this one.
void FixedWordsPage::open(const QString& language)
{
    if (m_keeper)
        m_keeper->keep();
    m_opened = language;
    m_keeper = std::make_unique<DraftKeeper>(
        m_session, QStringLiteral("phrases/") + language,
        [this] { return m_opened.isEmpty() || typed() == m_saved ? QCborMap() : typed(); }, nullptr);
    const Phrases* known = m_session.sheets().phrases(language);
    const OwnFact* own = m_session.sheets().ownLibrary().fact(QStringLiteral("phrases/") + language);
    const QJsonObject whole = overlaid(known ? known->entry() : QJsonObject(), own ? own->value : QJsonObject());
    for (const Row& row : std::as_const(m_rows))
        row.words->setText(wordsIn(whole, row.key));
    m_saved = typed();
    const QCborMap kept = m_keeper->load();
    for (const Row& row : std::as_const(m_rows))
        if (const QCborValue words = kept.value(row.key); words.isString())
            row.words->setText(words.toString());
    refresh();
}

QCborMap FixedWordsPage::typed() const
{
    QCborMap all;
    for (const Row& row : m_rows)
        all.insert(row.key, row.words->text().trimmed());
    return all;
}

void FixedWordsPage::showSource()
{
    const SheetCatalogue& sheets = m_session.sheets();
    const QString source = m_source->currentData().toString();
    const Phrases* phrases = sheets.phrases(source);
    for (const Row& row : std::as_const(m_rows)) {
        const Service* service = sheets.services().service(row.key.section(u'/', 1));
        const QString words = row.key.startsWith(QStringLiteral("services/")) && service ? service->name(source)
                              : phrases ? wordsIn(phrases->entry(), row.key)
                                        : QString();
        row.label->setText(words);
        row.words->setAccessibleName(words);
    }
}

void FixedWordsPage::refresh()
{
    m_keeper ? m_keeper->touch() : void();
    m_name->setText(language().isEmpty() ? QString() : LanguagesEdit::nativeName(language()));
    m_problem->setText({});
    m_save->setEnabled(!language().isEmpty());
}

QJsonObject FixedWordsPage::entry() const
{
    QJsonObject entry;
    for (const Row& row : m_rows)
        put(entry, row.key, row.words->text().trimmed());
    return entry;
}

/// Named by the words beside the field, before anything is written.
Status FixedWordsPage::problem() const
{
    static const QRegularExpression marker(QStringLiteral("%[12]"));
    const auto wrong = [](const QString& text) { return failure(ErrorCode::InvalidInput, text); };
    const Phrases* english = m_session.sheets().phrases(QStringLiteral("en"));
    for (const Row& row : m_rows) {
        const QString words = row.words->text().trimmed();
        if (row.isRequired && words.isEmpty())
            return wrong(tr("All words are needed. Still empty: %1").arg(inLine(row.label->text())));
        for (auto found = marker.globalMatch(wordsIn(english->entry(), row.key)); found.hasNext();)
            if (const QString needed = found.next().captured(); !words.contains(needed))
                return wrong(tr("%1 is missing in what stands for: %2").arg(needed, inLine(row.label->text())));
        QTextLayout layout(words, SheetFonts::font(language(), 12, false));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        if (const char32_t missing = SheetFonts::missing(layout); missing != 0)
            return wrong(tr("No font on this computer can print %1. The letters are in the package %2.")
                             .arg(inLine(words), SheetFonts::packageFor(missing)));
    }
    QJsonObject whole = entry();
    whole.remove(QStringLiteral("services"));
    const auto read = Phrases::read(language(), whole);
    return read ? Status() : Status(tl::unexpected(read.error()));
}

void FixedWordsPage::save()
{
    languageTyped();
    const QString key = QStringLiteral("phrases/") + m_opened;
    static const QRegularExpression tag(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    if (!tag.match(m_opened).hasMatch())
        return m_problem->setText(
            tr("This is not the tag of a language. Polish is pl, the Portuguese of Brazil pt-BR."));
    if (const Status right = problem(); !right)
        return m_problem->setText(right.error().message);
    const Edit edit = LibraryEdits::fact(key, entry(), {}, {m_session.worker(), m_session.clock().now()});
    if (!m_session.write({edit}, tr("Words saved")))
        return;
    m_saved = typed();
    m_keeper->discard();
    retranslate();
    if (!m_topic.isEmpty())
        m_session.open({QStringLiteral("sheet-editor"), {}, SheetName{m_topic, m_opened}.toString()});
}

} // namespace Rinnalla
