// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/picturepanel.h"

#include "ui/report/numbertable.h"
#include "ui/report/statisticsterms.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/inline.h"
#include "ui/widgets/localize.h"
#include "ui/widgets/notice.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Rinnalla {

PicturePanel::PicturePanel(Session& session, FileChooser& files, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_files(files)
    , m_title(new Heading(Heading::Level::Section, this))
    , m_about(new QLabel(this))
    , m_preview(new QPlainTextEdit(this))
    , m_save(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_apart(new Notice(Notice::Tone::Warning, this))
    , m_beside(new NumberTable(this))
{
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setProperty("muted", true);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLayoutDirection(Qt::LeftToRight);
    m_preview->setMaximumHeight(fontMetrics().lineSpacing() * 12);
    m_save->setProperty("primary", true);
    m_save->setObjectName(QStringLiteral("savePicture"));
    m_open->setObjectName(QStringLiteral("openPicture"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_open);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    body()->addWidget(m_title);
    body()->addWidget(m_about);
    body()->addWidget(m_preview);
    body()->addLayout(buttons);
    m_apart->setObjectName(QStringLiteral("notTogether"));
    body()->addWidget(m_apart);
    body()->addWidget(m_beside);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saving(m_own.toJson()); });
    connect(m_open, &QPushButton::clicked, this, &PicturePanel::openOther);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_others.clear();
        fill();
    });
    localize(this, [this] { retranslate(); });
}

void PicturePanel::retranslate()
{
    m_title->setText(tr("The network's situational picture"));
    m_about->setText(
        tr("This is the whole file, as it would leave. It holds numbers only, small ones hidden, and nothing "
           "of any client. Pictures of other organisations are shown beside it and kept nowhere."));
    m_preview->setAccessibleName(tr("The file as it would leave"));
    m_save->setText(tr("Save the file…"));
    m_open->setText(tr("Show another organisation's…"));
    m_forget->setText(tr("Put the others away"));
    m_beside->setAccessibleName(tr("Organisations side by side"));
    fill();
}

void PicturePanel::setOwn(const SituationalPicture& picture)
{
    m_own = picture;
    m_preview->setPlainText(QString::fromUtf8(picture.toJson()));
    m_save->setEnabled(!picture.statistics.tables.isEmpty());
    fill();
}

void PicturePanel::openOther()
{
    const QString path = m_files.open(this, tr("Another organisation's picture"), tr("Situational picture (*.json)"));
    if (path.isEmpty())
        return;
    const auto bytes = m_session.store().environment().files.read(path);
    const auto picture = bytes ? SituationalPicture::read(*bytes) : tl::unexpected(bytes.error());
    if (!picture) {
        m_session.fail(picture.error());
        return;
    }
    m_others += *picture;
    fill();
}

void PicturePanel::fill()
{
    m_beside->setVisible(!m_others.isEmpty());
    m_forget->setVisible(!m_others.isEmpty());
    m_apart->setText({});
    if (m_others.isEmpty())
        return;
    const QList<SituationalPicture> all = QList<SituationalPicture>{m_own} + m_others;
    const SideBySide table = SideBySide::of(all);
    if (!table.apart.isEmpty())
        m_apart->setText(tr("These numbers are not added up. %1").arg(table.apart));
    QStringList heads{QString()};
    for (const SituationalPicture& picture : all)
        heads += (picture.organisation.isEmpty() ? tr("We") : inLine(picture.organisation)) + u'\n'
                 + StatisticsTerms::scope(picture.statistics.scope);
    heads += tr("Together");
    m_beside->begin(heads, int(table.rows.size()));
    const auto number = [](const std::optional<qint64>& count) {
        return count ? QLocale().toString(*count) : QStringLiteral("–");
    };
    for (int row = 0; row < table.rows.size(); ++row) {
        const SideBySide::Row& one = table.rows.at(row);
        QString name = StatisticsTerms::table(one.name.table) + QStringLiteral(": ")
                       + inLine(StatisticsTerms::row(m_session, one.name.table, one.name.row));
        if (!one.name.column.isEmpty())
            name += QStringLiteral(", ") + StatisticsTerms::column(one.name.table, one.name.column);
        m_beside->put(row, 0, name);
        for (int picture = 0; picture < one.counts.size(); ++picture)
            m_beside->put(row, picture + 1, number(one.counts.at(picture)));
        m_beside->put(row, int(all.size()) + 1, number(one.sum));
    }
    m_beside->fit();
}

} // namespace Rinnalla
