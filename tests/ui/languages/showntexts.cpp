// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/showntexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace Rinnalla {

namespace {

using Texts = QList<ShownText>;
constexpr int MostRows = 40;

void addModel(const QAbstractItemModel& model, const QModelIndex& parent, Texts& texts)
{
    for (int row = 0; row < qMin(model.rowCount(parent), MostRows); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role :
                 {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                if (const QVariant value = model.data(index, role); value.userType() == QMetaType::QString)
                    texts += {QStringLiteral("item %1,%2 role %3").arg(row).arg(column).arg(role), value.toString(),
                              role == Qt::ToolTipRole};
            if (column == 0)
                addModel(model, index, texts);
        }
}

void addHeader(const QHeaderView& header, Texts& texts)
{
    for (int section = 0; section < header.count(); ++section)
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
            texts += {QStringLiteral("header %1").arg(section),
                      header.model()->headerData(section, header.orientation(), role).toString()};
}

void addMenu(const QMenu* menu, Texts& texts)
{
    if (!menu)
        return;
    for (const QAction* action : menu->actions())
        if (action->isVisible() && !action->isSeparator())
            texts += {QStringLiteral("menu"), action->text()};
}

void addAccessible(const QWidget& widget, Texts& texts)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    if (!interface)
        return;
    texts += {QStringLiteral("name for screen readers"), interface->text(QAccessible::Name)};
    if (!widget.inherits("Rinnalla::SheetPreview")) // it reads the sheet out, in the sheet's language
        texts += {QStringLiteral("description for screen readers"), interface->text(QAccessible::Description)};
}

} // namespace

QList<ShownText> textsOf(const QWidget& widget)
{
    Texts texts;
    for (const char* property :
         {"text", "plainText", "title", "placeholderText", "specialValueText", "prefix", "suffix"})
        texts += {QString::fromLatin1(property), widget.property(property).toString()};
    texts += {QStringLiteral("tool tip"), widget.toolTip(), true};
    if (widget.isWindow())
        texts += {QStringLiteral("window title"), widget.windowTitle()};
    for (const QAction* action : widget.actions())
        if (action->isVisible())
            texts += {QStringLiteral("action"), action->text()};
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        addModel(*box->model(), {}, texts);
    const auto* header = qobject_cast<const QHeaderView*>(&widget);
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (header && header->model())
        addHeader(*header, texts);
    else if (view && view->model())
        addModel(*view->model(), {}, texts);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += {QStringLiteral("tab %1").arg(tab), tabs->tabText(tab)};
    if (const auto* button = qobject_cast<const QToolButton*>(&widget))
        addMenu(button->menu(), texts);
    if (const auto* button = qobject_cast<const QPushButton*>(&widget))
        addMenu(button->menu(), texts);
    addAccessible(widget, texts);
    texts.removeIf([](const ShownText& each) { return each.text.isEmpty(); });
    return texts;
}

QString pathOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* each = &widget; each && !each->isWindow(); each = each->parentWidget()) {
        const QString name = each->objectName();
        if (each->metaObject() == &QWidget::staticMetaObject || name.startsWith(QStringLiteral("qt_")))
            continue;
        const QString type = QString::fromLatin1(each->metaObject()->className()).remove(QStringLiteral("Rinnalla::"));
        path.prepend(name.isEmpty() ? type : QStringLiteral("%1 '%2'").arg(type, name));
    }
    return path.join(QStringLiteral(" > "));
}

} // namespace Rinnalla
