// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborArray>
#include <QCborMap>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Rinnalla {

/// Edits a list of Details, a row for each. What a row does not show of its detail stays as it was.
class DetailRows : public QWidget {
    Q_OBJECT

public:
    explicit DetailRows(QWidget* parent = nullptr);

    virtual QCborValue value() const = 0; ///< null where there is none
    virtual void setValue(const QCborValue& value) = 0;
    virtual QWidget* first() const = 0; ///< what a label leads to

signals:
    void changed(); ///< by the worker

protected:
    QVBoxLayout* rows() const { return m_rows; }
    /// Puts it in a row of its own, with a button that takes the row away: `removed` is called before it is gone.
    QWidget* addRow(QWidget* content, std::function<void()> removed);
    void clearRows();

private:
    QVBoxLayout* m_rows;
};

/// Telephones: a number and what it is for.
class PhonesEdit final : public DetailRows {
    Q_OBJECT

public:
    explicit PhonesEdit(QWidget* parent = nullptr);

    QCborValue value() const override;
    void setValue(const QCborValue& value) override;
    QWidget* first() const override { return m_first; }

private:
    struct Row {
        QCborValue before;
        QLineEdit* number;
        QLineEdit* description;
    };
    void add(const QCborValue& before);

    QList<Row> m_phones;
    QWidget* m_first;
};

/// The first address: street, postal code, town. Others stay as they are.
class AddressEdit final : public DetailRows {
    Q_OBJECT

public:
    explicit AddressEdit(QWidget* parent = nullptr);

    QCborValue value() const override;
    void setValue(const QCborValue& value) override;
    QWidget* first() const override;

private:
    QCborArray m_before;
    QLineEdit* m_street;
    QLineEdit* m_postalCode;
    QLineEdit* m_town;
};

} // namespace Rinnalla
