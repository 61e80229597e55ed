// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partners/directoryexport.h"

#include "core/directory/hsdswriter.h"
#include "core/directory/vcardwriter.h"
#include "core/exchange/recordcsv.h"
#include "ui/widgets/background.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/localize.h"

#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>

namespace Rinnalla {

namespace {

using Format = DirectoryExport::Format;

QString endingOf(Format format)
{
    return format == Format::Hsds    ? QStringLiteral("json")
           : format == Format::VCard ? QStringLiteral("vcf")
                                     : QStringLiteral("csv");
}

Status writeTo(QIODevice& out, Format format, Connection& connection, const QString& room,
               const std::atomic_bool& stopped)
{
    const DirectoryProgress goesOn = [&](qint64, qint64) { return !stopped; };
    if (format == Format::Csv)
        return RecordCsv::write(connection, Kind::Partner, room, out, [&](qint64) { return !stopped; });
    const auto written = format == Format::Hsds ? HsdsWriter::write(connection, out, goesOn)
                                                : VCardWriter::write(connection, out, goesOn);
    return written ? Status() : Status(tl::unexpected(written.error()));
}

} // namespace

DirectoryExport::DirectoryExport(Session& session, FileChooser& files, QWidget* parent)
    : QToolButton(parent)
    , m_session(session)
    , m_files(files)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
{
    setObjectName(QStringLiteral("partner-export"));
    setIcon(QIcon::fromTheme(QStringLiteral("document-export")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(this);
    QAction* hsds = menu->addAction({}, this, [this] { begin(Format::Hsds); });
    QAction* vcard = menu->addAction({}, this, [this] { begin(Format::VCard); });
    QAction* csv = menu->addAction({}, this, [this] { begin(Format::Csv); });
    setMenu(menu);
    localize(this, [this, hsds, vcard, csv] {
        setText(tr("Export"));
        setAccessibleName(tr("Export the directory"));
        hsds->setText(tr("Everything, for other directories (HSDS 3.0)"));
        vcard->setText(tr("Address cards (vCard)"));
        csv->setText(tr("A table of organisations (CSV)"));
    });
}

DirectoryExport::~DirectoryExport()
{
    *m_stopped = true;
}

void DirectoryExport::begin(Format format)
{
    const QString ending = endingOf(format);
    const QString suggested = tr("partners") + u'.' + ending;
    const QString path =
        m_files.save(window(), tr("Export the directory"), suggested, QStringLiteral("%1 (*.%1)").arg(ending));
    if (!path.isEmpty())
        write(format, path);
}

void DirectoryExport::write(Format format, const QString& path)
{
    auto reader = m_session.store().openReader();
    if (!reader)
        return m_session.fail(reader.error());
    setEnabled(false);
    std::shared_ptr<Connection> connection = std::move(*reader);
    inBackground(
        this,
        [connection, format, path, room = m_session.room(), stopped = m_stopped]() mutable -> Status {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return failure(ErrorCode::ReadOnly, tr("The file could not be written. Nothing was exported."),
                               file.errorString());
            if (const Status written = writeTo(file, format, *connection, room, *stopped); !written)
                return written;
            connection.reset();
            if (*stopped || !file.commit())
                return failure(ErrorCode::Io, tr("The file could not be written. Nothing was exported."),
                               file.errorString());
            return {};
        },
        [this, path](const Status& written) {
            setEnabled(true);
            if (written)
                m_session.say(tr("Exported: %1").arg(QFileInfo(path).fileName()));
            else
                m_session.fail(written.error());
            emit finished();
        });
}

} // namespace Rinnalla
