// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/placeholdermenu.h"

#include "ui/editor/facttext.h"
#include "ui/widgets/inline.h"

namespace Rinnalla {

namespace {

QString placeholder(const char* kind, const QString& id)
{
    return QStringLiteral("{{%1:%2}}").arg(QLatin1StringView(kind), id);
}

} // namespace

PlaceholderMenu::PlaceholderMenu(QWidget* parent)
    : QMenu(parent)
{}

void PlaceholderMenu::fill(const SheetCatalogue& catalogue, const QString& room, const QString& language)
{
    clear();
    QMenu* blocks = addMenu(tr("Telephone block"));
    QMenu* phones = addMenu(tr("Telephone number in a sentence"));
    QMenu* emails = addMenu(tr("E-mail address in a sentence"));
    QMenu* websites = addMenu(tr("Website in a sentence"));
    QMenu* hours = addMenu(tr("Hours in a sentence"));
    QMenu* languages = addMenu(tr("Languages in a sentence"));
    QMenu* numbers = addMenu(tr("Period, age or sum"));
    const auto add = [this](QMenu* menu, const QString& text, const char* kind, const QString& id) {
        const QString inserted = placeholder(kind, id);
        QAction* action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(inserted);
        const bool alone = QLatin1StringView(kind) == QLatin1StringView("call");
        connect(action, &QAction::triggered, this,
                [this, inserted, alone] { alone ? emit paragraphChosen(inserted) : emit wordsChosen(inserted); });
    };
    const QString two = QStringLiteral("%1 \u00b7 %2");
    const auto uses = FactText::uses(catalogue, room);
    for (auto use = uses.begin(); use != uses.end(); ++use) {
        const QString id = use.key().section(u'/', 1);
        const QString name = FactText::name(catalogue, use.key());
        if (FactText::isFact(use.key())) // its words are not printed
            continue;
        if (!FactText::isService(use.key())) {
            if (!catalogue.facts().hasNumber(id))
                continue;
            add(numbers, two.arg(name, FactText::value(catalogue, use.key())),
                id.endsWith(QStringLiteral("_eur")) ? "price" : "number", id);
            continue;
        }
        const Service* service = catalogue.services().service(id);
        if (!service)
            continue;
        if (!service->display.isEmpty()) {
            const QString called = two.arg(name, inLine(service->display));
            if (!service->name(language).isEmpty())
                add(blocks, called, "call", id);
            add(phones, called, "phone", id);
        }
        if (!service->email.isEmpty())
            add(emails, two.arg(name, inLine(service->email)), "email", id);
        if (!service->website.isEmpty())
            add(websites, two.arg(name, inLine(service->host())), "website", id);
        if (service->alwaysOpen || !service->hours.isEmpty())
            add(hours, name, "hours", id);
        if (!service->languages.isEmpty())
            add(languages, name, "languages", id);
    }
}

} // namespace Rinnalla
