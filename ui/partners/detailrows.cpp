// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/detailrows.h"

#include "ui/widgets/localize.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace Rinnalla {

namespace {

const QString Number = QStringLiteral("number");
const QString Description = QStringLiteral("description");

void put(QCborMap& map, const QString& key, const QString& text)
{
    if (text.trimmed().isEmpty())
        map.remove(key);
    else
        map.insert(key, text.trimmed());
}

QCborValue listOrNothing(const QCborArray& list)
{
    return list.isEmpty() ? QCborValue(nullptr) : QCborValue(list);
}

} // namespace

DetailRows::DetailRows(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
}

QWidget* DetailRows::addRow(QWidget* content, std::function<void()> removed)
{
    auto* row = new QWidget;
    auto* remove = new QToolButton;
    remove->setIcon(QIcon::fromTheme(QStringLiteral("list-remove")));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    localize(remove, [remove] {
        remove->setToolTip(tr("Take this line away"));
        remove->setAccessibleName(remove->toolTip());
    });
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(content, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    connect(remove, &QToolButton::clicked, this, [this, row, removed = std::move(removed)] {
        removed();
        row->hide();
        row->deleteLater();
        emit changed();
    });
    return row;
}

void DetailRows::clearRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

PhonesEdit::PhonesEdit(QWidget* parent)
    : DetailRows(parent)
{
    auto* more = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), {});
    more->setProperty("link", true);
    more->setObjectName(QStringLiteral("add-phone"));
    localize(more, [more] { more->setText(tr("Add a telephone number")); });
    layout()->addWidget(more);
    qobject_cast<QVBoxLayout*>(layout())->setAlignment(more, Qt::AlignLeading);
    m_first = more;
    connect(more, &QPushButton::clicked, this, [this] {
        add({});
        m_phones.last().number->setFocus(Qt::OtherFocusReason);
    });
}

void PhonesEdit::add(const QCborValue& before)
{
    const QCborMap map = before.toMap();
    Row row{before, new QLineEdit(before.isMap() ? map.value(Number).toString() : before.toString()),
            new QLineEdit(map.value(Description).toString())};
    row.number->setObjectName(QStringLiteral("phone-number"));
    localize(row.number, [number = row.number, description = row.description] {
        number->setPlaceholderText(tr("Number"));
        number->setAccessibleName(tr("Telephone number"));
        description->setPlaceholderText(tr("What it is for"));
        description->setAccessibleName(tr("What this number is for"));
    });
    auto* content = new QWidget;
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.number, 1);
    line->addWidget(row.description, 2);
    m_phones += row;
    addRow(content, [this, number = row.number] {
        m_phones.removeIf([number](const Row& each) { return each.number == number; });
    });
    for (QLineEdit* edit : {row.number, row.description})
        connect(edit, &QLineEdit::textEdited, this, &DetailRows::changed);
}

QCborValue PhonesEdit::value() const
{
    QCborArray phones;
    for (const Row& row : m_phones) {
        const QString number = row.number->text().trimmed();
        if (number.isEmpty())
            continue;
        QCborMap map = row.before.toMap();
        put(map, Number, number);
        put(map, Description, row.description->text());
        if (row.before.isString() && map.size() == 1)
            phones += number;
        else
            phones += map;
    }
    return listOrNothing(phones);
}

void PhonesEdit::setValue(const QCborValue& value)
{
    clearRows();
    m_phones.clear();
    for (const QCborValue& each : value.toArray())
        add(each);
}

AddressEdit::AddressEdit(QWidget* parent)
    : DetailRows(parent)
    , m_street(new QLineEdit)
    , m_postalCode(new QLineEdit)
    , m_town(new QLineEdit)
{
    m_street->setObjectName(QStringLiteral("street"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_street, 3);
    line->addWidget(m_postalCode, 1);
    line->addWidget(m_town, 2);
    rows()->addLayout(line);
    for (QLineEdit* edit : {m_street, m_postalCode, m_town})
        connect(edit, &QLineEdit::textEdited, this, &DetailRows::changed);
    localize(this, [this] {
        m_street->setPlaceholderText(tr("Street"));
        m_postalCode->setPlaceholderText(tr("Postal code"));
        m_town->setPlaceholderText(tr("Town"));
        for (QLineEdit* edit : {m_street, m_postalCode, m_town})
            edit->setAccessibleName(edit->placeholderText());
    });
}

QWidget* AddressEdit::first() const
{
    return m_street;
}

QCborValue AddressEdit::value() const
{
    QCborArray addresses = m_before;
    if (m_before.at(0).isString() && m_postalCode->text().isEmpty() && m_town->text().isEmpty()) {
        addresses.removeFirst();
        if (!m_street->text().trimmed().isEmpty())
            addresses.prepend(m_street->text().trimmed());
        return listOrNothing(addresses);
    }
    QCborMap address = m_before.at(0).toMap();
    put(address, QStringLiteral("address_1"), m_street->text());
    put(address, QStringLiteral("postal_code"), m_postalCode->text());
    put(address, QStringLiteral("city"), m_town->text());
    if (!addresses.isEmpty())
        addresses.removeFirst();
    if (!address.isEmpty())
        addresses.prepend(address);
    return listOrNothing(addresses);
}

void AddressEdit::setValue(const QCborValue& value)
{
    m_before = value.toArray();
    const QCborValue first = m_before.at(0);
    const QCborMap map = first.toMap();
    m_street->setText(first.isString() ? first.toString() : map.value(QStringLiteral("address_1")).toString());
    m_postalCode->setText(map.value(QStringLiteral("postal_code")).toString());
    m_town->setText(map.value(QStringLiteral("city")).toString());
}

} // namespace Rinnalla
