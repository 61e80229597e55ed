// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/mappingcard.h"

#include "ui/session/fieldterms.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Rinnalla {

MappingCard::MappingCard(QWidget* parent)
    : Card(parent)
    , m_heading(new Heading(Heading::Level::Section))
    , m_found(new PlainText)
    , m_kindLabel(new QLabel)
    , m_kind(new QComboBox)
    , m_sourceLabel(new QLabel)
    , m_source(new QLineEdit)
    , m_problem(new Notice(Notice::Tone::Warning))
    , m_columns(new QWidget)
    , m_form(nullptr)
    , m_go(new QPushButton)
{
    for (const Kind kind : {Kind::Partner, Kind::Service, Kind::Location})
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_kind->setObjectName(QStringLiteral("table-kind"));
    m_source->setObjectName(QStringLiteral("table-source"));
    m_kindLabel->setBuddy(m_kind);
    m_sourceLabel->setBuddy(m_source);
    m_go->setObjectName(QStringLiteral("accept-mapping"));
    m_go->setProperty("primary", true);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_kindLabel, m_kind);
    form->addRow(m_sourceLabel, m_source);
    body()->addWidget(m_heading);
    body()->addWidget(m_found);
    body()->addLayout(form);
    body()->addWidget(m_columns);
    body()->addWidget(m_problem);
    body()->addWidget(m_go, 0, Qt::AlignLeading);
    (new QVBoxLayout(m_columns))->setContentsMargins(0, 0, 0, 0);
    connect(m_kind, &QComboBox::activated, this,
            [this] { emit kindChosen(static_cast<Kind>(m_kind->currentData().toInt())); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        const bool named = table().targets.contains(QStringLiteral("name"));
        m_problem->setText(named ? QString() : tr("Choose the column that holds the name."));
        if (named)
            emit accepted();
    });
    localize(this, [this] { retranslate(); });
}

void MappingCard::setTable(const DirectoryCsv::Layout& layout, const QString& fileName)
{
    const QString source = m_source->text();
    m_layout = layout;
    m_source->setText(source.isEmpty() || m_layout.ours ? QFileInfo(fileName).completeBaseName() : source);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(layout.kind)));
    m_problem->setText({});
    fill();
    retranslate();
}

DirectoryCsv::Layout MappingCard::table() const
{
    DirectoryCsv::Layout chosen = m_layout;
    if (const QString source = m_source->text().trimmed(); !source.isEmpty() && !m_layout.ours)
        chosen.source = source;
    chosen.targets.clear();
    for (const QComboBox* box : m_targets)
        chosen.targets += box->currentData().toString();
    return chosen;
}

void MappingCard::fill()
{
    m_targets.clear();
    while (QLayoutItem* item = m_columns->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* holder = new QWidget;
    m_form = new QFormLayout(holder);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const QStringList possible = DirectoryCsv::targets(m_layout.kind);
    for (qsizetype column = 0; column < m_layout.targets.size(); ++column) {
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("column-target"));
        box->addItem(QString(), QString());
        for (const QString& target : possible)
            box->addItem(targetName(target), target);
        box->setCurrentIndex(qMax(0, box->findData(m_layout.targets.at(column))));
        QStringList samples;
        for (const QStringList& row : m_layout.samples)
            if (const QString cell = row.value(column).simplified(); !cell.isEmpty() && samples.size() < 2)
                samples += cell.left(40);
        const QString heading = m_layout.headings.value(column, tr("Column %1").arg(column + 1));
        auto* label = new PlainText(inLine(heading) + u'\n' + samples.join(QStringLiteral(" · ")));
        label->beginAtInterfaceSide();
        label->setBuddy(box);
        box->setAccessibleName(heading);
        m_form->addRow(label, box);
        m_targets += box;
    }
    m_columns->layout()->addWidget(holder);
}

QString MappingCard::targetName(const QString& target) const
{
    if (target == u"id")
        return tr("The table's own key");
    if (target == u"organisation")
        return tr("Organisation it belongs to");
    if (const Field* field = info(m_layout.kind).field(target))
        return FieldTerms::label(m_layout.kind, field->id);
    static const QHash<QString, const char*> parts{
        {QStringLiteral("address_1"), QT_TR_NOOP("Street address")},
        {QStringLiteral("address_2"), QT_TR_NOOP("Second line of the address")},
        {QStringLiteral("postal_code"), QT_TR_NOOP("Postal code")},
        {QStringLiteral("city"), QT_TR_NOOP("Town")},
        {QStringLiteral("country"), QT_TR_NOOP("Country")},
        {QStringLiteral("attention"), QT_TR_NOOP("For the attention of")},
    };
    const char* known = parts.value(target);
    return known ? tr(known) : target;
}

void MappingCard::retranslate()
{
    m_heading->setText(tr("What the columns mean"));
    m_found->setText(tr("%n row(s), written as %1, cells separated by %2.", nullptr, static_cast<int>(m_layout.rows))
                         .arg(m_layout.encoding,
                              m_layout.separator == '\t' ? tr("tabs") : QString(QLatin1Char(m_layout.separator))));
    m_kindLabel->setText(tr("Each row is"));
    m_kind->setItemText(0, tr("an organisation"));
    m_kind->setItemText(1, tr("a service"));
    m_kind->setItemText(2, tr("a place"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_sourceLabel->setText(tr("Name of this list"));
    m_source->setAccessibleName(m_sourceLabel->text());
    m_source->setToolTip(tr("The same name next time: then what is there already is brought up to date."));
    m_go->setText(tr("See what it would change"));
    const QStringList possible = DirectoryCsv::targets(m_layout.kind);
    for (QComboBox* box : std::as_const(m_targets)) {
        box->setItemText(0, tr("Leave this column out"));
        for (int i = 1; i < box->count(); ++i)
            box->setItemText(i, targetName(box->itemData(i).toString()));
    }
}

} // namespace Rinnalla
