// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/partnerfilters.h"

#include "core/base/text.h"
#include "core/directory/regions.h"
#include "ui/partners/partnertext.h"
#include "ui/session/terms.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inline.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

namespace {

const QString CountyPrefix = QStringLiteral("county/");

/// The words of all, then these, keeping what is chosen.
void fill(QComboBox* box, const QString& all, const QList<std::pair<QString, QString>>& choices)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (const auto& [value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

QList<std::pair<QString, QString>> sorted(QList<std::pair<QString, QString>> choices)
{
    std::sort(choices.begin(), choices.end(), [](const auto& one, const auto& other) {
        return Text::sortKey(one.second) < Text::sortKey(other.second);
    });
    return choices;
}

} // namespace

PartnerFilters::PartnerFilters(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_clear(new QPushButton)
{
    auto* flow = new FlowLayout(this, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_openNow = addChip("open-now", "clock");
    m_language = addBox("speaks");
    m_near = addBox("near");
    m_withoutName = addChip("without-name", "user-identity");
    m_free = addChip("free", "wallet-open");
    m_network = addBox("network");
    m_class = addBox("class");
    m_words->setObjectName(QStringLiteral("partner-filter"));
    m_words->setClearButtonEnabled(true);
    m_clear->setProperty("link", true);
    m_clear->setObjectName(QStringLiteral("clear-filters"));
    flow->addWidget(m_clear);
    connect(m_words, &QLineEdit::textChanged, this, &PartnerFilters::changed);
    connect(m_clear, &QPushButton::clicked, this, &PartnerFilters::clear);
    connect(this, &PartnerFilters::changed, this, [this] { m_clear->setVisible(!isEmpty()); });
    m_clear->hide();
    retranslate();
}

QToolButton* PartnerFilters::addChip(const char* name, const char* icon)
{
    auto* chip = new QToolButton;
    chip->setObjectName(QLatin1String(name));
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    chip->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(chip);
    connect(chip, &QToolButton::toggled, this, &PartnerFilters::changed);
    return chip;
}

QComboBox* PartnerFilters::addBox(const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(15);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            emit changed();
    });
    return box;
}

Directory::Filter PartnerFilters::filter() const
{
    Directory::Filter filter;
    filter.text = m_words->text();
    filter.openNow = m_openNow->isChecked();
    filter.language = m_language->currentData().toString();
    const QString near = m_near->currentData().toString();
    if (near.startsWith(CountyPrefix))
        filter.county = near.mid(CountyPrefix.size());
    else
        filter.near = near;
    filter.free = m_free->isChecked();
    filter.withoutName = m_withoutName->isChecked();
    filter.network = m_network->currentData().toString();
    filter.className = m_class->currentData().toString();
    return filter;
}

bool PartnerFilters::isEmpty() const
{
    const bool pressed = m_openNow->isChecked() || m_free->isChecked() || m_withoutName->isChecked();
    const QList<QComboBox*> boxes{m_language, m_near, m_network, m_class};
    return !pressed && m_words->text().trimmed().isEmpty()
           && std::all_of(boxes.begin(), boxes.end(), [](QComboBox* box) { return box->currentIndex() <= 0; });
}

void PartnerFilters::clear()
{
    m_filling = true;
    const QSignalBlocker quiet(this);
    for (QToolButton* chip : {m_openNow, m_free, m_withoutName})
        chip->setChecked(false);
    for (QComboBox* box : {m_language, m_near, m_network, m_class})
        box->setCurrentIndex(0);
    m_words->clear();
    m_filling = false;
    blockSignals(false);
    emit changed();
    m_words->setFocus(Qt::OtherFocusReason);
}

void PartnerFilters::offer(const Directory::Index& index)
{
    m_languages = index.languages();
    m_networks = index.networks();
    m_classes = index.classes();
    retranslate();
}

void PartnerFilters::fillNear()
{
    const Directory::Regions& regions = Directory::Regions::finnish();
    const QString language = QLocale().bcp47Name();
    QList<std::pair<QString, QString>> municipalities;
    for (const QString& code : regions.municipalities())
        municipalities += {code, regions.municipalityName(code, language)};
    QList<std::pair<QString, QString>> counties;
    for (const QString& code : regions.counties())
        counties += {CountyPrefix + code, regions.countyName(code, language)};
    fill(m_near, tr("Near: anywhere"), sorted(municipalities) + sorted(counties));
}

void PartnerFilters::fillNetworks()
{
    QStringList values = m_networks;
    for (const QString& network : std::as_const(m_networks))
        if (const QString whole = network.section(u'/', 0, 0); !values.contains(whole))
            values += whole;
    QList<std::pair<QString, QString>> choices;
    for (const QString& value : std::as_const(values))
        choices += {value, PartnerText::network(value)};
    fill(m_network, tr("Any network"), sorted(choices));
}

void PartnerFilters::retranslate()
{
    m_filling = true;
    m_words->setPlaceholderText(tr("Name, service, place or note"));
    m_words->setAccessibleName(tr("Find in the directory"));
    m_openNow->setText(tr("Open now"));
    m_free->setText(tr("Free of charge"));
    m_withoutName->setText(tr("Without a name"));
    m_clear->setText(tr("Show all"));
    QList<std::pair<QString, QString>> languages;
    for (const QString& tag : std::as_const(m_languages))
        languages += {tag, Terms::languageName(tag)};
    fill(m_language, tr("Speaks: any language"), sorted(languages));
    QList<std::pair<QString, QString>> classes;
    for (const QString& each : std::as_const(m_classes))
        classes += {each, inLine(each)};
    fill(m_class, tr("Any kind of service"), sorted(classes));
    m_class->setVisible(!m_classes.isEmpty());
    fillNear();
    fillNetworks();
    m_language->setAccessibleName(tr("Language spoken"));
    m_near->setAccessibleName(tr("Near which place"));
    m_network->setAccessibleName(tr("Network"));
    m_class->setAccessibleName(tr("Kind of service"));
    m_filling = false;
}

void PartnerFilters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Rinnalla
