-- SPDX-FileCopyrightText: 2026 The Rinnalla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The organisation's own rights sheets, their checks, its facts and services, and what people were told on paper.

CREATE TABLE sheet (
    pk               INTEGER PRIMARY KEY REFERENCES object,
    id               BLOB NOT NULL,
    clock            BLOB NOT NULL,
    room             TEXT,
    touched          INTEGER NOT NULL,
    topic            TEXT NOT NULL,
    language         TEXT NOT NULL,
    text             TEXT,
    version          INTEGER,
    draft            TEXT,
    draft_basis      TEXT,
    checked_digest   TEXT,
    checked_by       TEXT,
    checked_on       TEXT,
    do_not_use_after TEXT,
    withdrawn        INTEGER,
    withdrawn_why    TEXT,
    gathered_on      TEXT,
    origin           TEXT,
    worker           TEXT,
    at               INTEGER,
    deleted          INTEGER
);

CREATE TABLE fact (
    pk         INTEGER PRIMARY KEY REFERENCES object,
    id         BLOB NOT NULL,
    clock      BLOB NOT NULL,
    room       TEXT,
    touched    INTEGER NOT NULL,
    key        TEXT NOT NULL,
    value      TEXT,
    checked_by TEXT,
    checked_on TEXT,
    origin     TEXT,
    worker     TEXT,
    at         INTEGER,
    deleted    INTEGER
);

CREATE TABLE pack_source (
    pk         INTEGER PRIMARY KEY REFERENCES object,
    id         BLOB NOT NULL,
    clock      BLOB NOT NULL,
    room       TEXT,
    touched    INTEGER NOT NULL,
    name       TEXT NOT NULL,
    key        TEXT NOT NULL,
    trusted_on TEXT,
    worker     TEXT,
    deleted    INTEGER
);

ALTER TABLE handout ADD COLUMN reason TEXT;
ALTER TABLE handout ADD COLUMN edition TEXT;
ALTER TABLE handout ADD COLUMN told TEXT;
ALTER TABLE handout ADD COLUMN told_again TEXT;
ALTER TABLE handout ADD COLUMN told_again_on INTEGER;

-- Papers that say the same stand together, and those whose people were told the same since: whom to tell is found by
-- looking at each saying once.
CREATE INDEX handout_told ON handout (room, told, told_again, at)
    WHERE deleted IS NULL AND client IS NOT NULL AND told IS NOT NULL;
