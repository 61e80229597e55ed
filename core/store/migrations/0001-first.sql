-- SPDX-FileCopyrightText: 2026 The Rinnalla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema. Every domain table has, beside a column for each field of its kind (core/domain/kinds.cpp):
--   pk       its place in `object`, the local name of the record
--   id       the record's id as `object` has it: who reads the row need not look there
--   clock    which edit last set each field (docs/store-format.md)
--   room     the compartment it is seen in, derived from its client; null where it has none
--   touched  when it was last edited, milliseconds since 1970

CREATE TABLE object (
    pk     INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE,
    kind   INTEGER NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE device (
    number INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE,
    own    INTEGER NOT NULL DEFAULT 0
);

-- Every edit ever accepted. The outbox is the own device's edits that were not sent yet.
CREATE TABLE journal (
    device   INTEGER NOT NULL REFERENCES device,
    sequence INTEGER NOT NULL,
    stamp    INTEGER NOT NULL,
    object   INTEGER NOT NULL REFERENCES object,
    body     BLOB NOT NULL,
    PRIMARY KEY (device, sequence)
) WITHOUT ROWID;
CREATE INDEX journal_object ON journal (object, stamp);

CREATE TABLE sent (sequence INTEGER NOT NULL);
INSERT INTO sent VALUES (0);
CREATE VIEW outbox AS
    SELECT j.* FROM journal j JOIN device d ON d.number = j.device, sent s WHERE d.own = 1 AND j.sequence > s.sequence;

CREATE TABLE client (
    pk            INTEGER PRIMARY KEY REFERENCES object,
    id            BLOB NOT NULL,
    clock         BLOB NOT NULL,
    room          TEXT,
    touched       INTEGER NOT NULL,
    sort          TEXT, -- code_name as Finnish sorts it
    code_name     TEXT,
    speaks        TEXT,
    reads         TEXT,
    interpreter   INTEGER,
    contact_rules TEXT,
    safety_notes  TEXT,
    compartment   TEXT,
    state         TEXT,
    review_on     TEXT,
    do_not_record TEXT,
    deleted       INTEGER
);
CREATE INDEX client_all ON client (room, sort, pk) WHERE deleted IS NULL;
CREATE INDEX client_state ON client (room, coalesce(state, 'active'), sort, pk) WHERE deleted IS NULL;
CREATE INDEX client_review ON client (room, review_on) WHERE deleted IS NULL AND review_on IS NOT NULL;

CREATE TABLE identity (
    pk          INTEGER PRIMARY KEY REFERENCES object,
    id          BLOB NOT NULL,
    clock       BLOB NOT NULL,
    room        TEXT,
    touched     INTEGER NOT NULL,
    client      INTEGER NOT NULL REFERENCES object,
    name        TEXT,
    phone       TEXT,
    email       TEXT,
    birth_date  TEXT,
    nationality TEXT,
    address     TEXT,
    other       TEXT,
    deleted     INTEGER
);
CREATE INDEX identity_client ON identity (client);

CREATE TABLE contact (
    pk              INTEGER PRIMARY KEY REFERENCES object,
    id              BLOB NOT NULL,
    clock           BLOB NOT NULL,
    room            TEXT,
    touched         INTEGER NOT NULL,
    client          INTEGER REFERENCES object,
    at              INTEGER NOT NULL,
    minutes         INTEGER,
    channel         TEXT NOT NULL,
    place           TEXT,
    topics          TEXT,
    violence        TEXT,
    interpreter     INTEGER,
    people_met      INTEGER,
    note            TEXT,
    follow_up_on    TEXT,
    follow_up_owner TEXT,
    partner         INTEGER REFERENCES object,
    follow_up_done  INTEGER,
    worker          TEXT,
    deleted         INTEGER
);
CREATE INDEX contact_at ON contact (room, at, pk) WHERE deleted IS NULL;
CREATE INDEX contact_client ON contact (client, at, pk) WHERE deleted IS NULL AND client IS NOT NULL;
CREATE INDEX contact_follow_up ON contact (room, follow_up_on, pk)
    WHERE deleted IS NULL AND follow_up_on IS NOT NULL AND follow_up_done IS NULL;

CREATE TABLE addendum (
    pk      INTEGER PRIMARY KEY REFERENCES object,
    id      BLOB NOT NULL,
    clock   BLOB NOT NULL,
    room    TEXT,
    touched INTEGER NOT NULL,
    contact INTEGER NOT NULL REFERENCES object,
    at      INTEGER NOT NULL,
    text    TEXT NOT NULL,
    worker  TEXT,
    deleted INTEGER
);
CREATE INDEX addendum_contact ON addendum (contact, at);

CREATE TABLE step (
    pk               INTEGER PRIMARY KEY REFERENCES object,
    id               BLOB NOT NULL,
    clock            BLOB NOT NULL,
    room             TEXT,
    touched          INTEGER NOT NULL,
    client           INTEGER NOT NULL REFERENCES object,
    route            TEXT NOT NULL,
    title            TEXT NOT NULL,
    state            TEXT,
    decision         TEXT,
    due_on           TEXT,
    partner          INTEGER REFERENCES object,
    template         TEXT,
    starts_on        TEXT,
    ends_on          TEXT,
    options_told     TEXT,
    chosen           TEXT,
    consent_to_refer INTEGER,
    accompaniment_at INTEGER,
    deleted          INTEGER
);
CREATE INDEX step_client ON step (client, touched, pk) WHERE deleted IS NULL;
CREATE INDEX step_touched ON step (room, touched, pk) WHERE deleted IS NULL;
CREATE INDEX step_due ON step (room, due_on, pk)
    WHERE deleted IS NULL AND due_on IS NOT NULL
      AND (state IS NULL OR state NOT IN ('done', 'declined_after_information', 'not_possible'));
CREATE INDEX step_accompaniment ON step (room, accompaniment_at, pk)
    WHERE deleted IS NULL AND accompaniment_at IS NOT NULL;

CREATE TABLE handout (
    pk         INTEGER PRIMARY KEY REFERENCES object,
    id         BLOB NOT NULL,
    clock      BLOB NOT NULL,
    room       TEXT,
    touched    INTEGER NOT NULL,
    client     INTEGER REFERENCES object,
    topic      TEXT NOT NULL,
    version    INTEGER,
    languages  TEXT NOT NULL,
    format     TEXT,
    at         INTEGER NOT NULL,
    paper_safe INTEGER,
    worker     TEXT,
    deleted    INTEGER
);
CREATE INDEX handout_client ON handout (client, at, pk) WHERE deleted IS NULL AND client IS NOT NULL;
CREATE INDEX handout_at ON handout (room, at, pk) WHERE deleted IS NULL;

CREATE TABLE partner (
    pk             INTEGER PRIMARY KEY REFERENCES object,
    id             BLOB NOT NULL,
    clock          BLOB NOT NULL,
    room           TEXT,
    touched        INTEGER NOT NULL,
    sort           TEXT, -- name as Finnish sorts it
    name           TEXT NOT NULL,
    alternate_name TEXT,
    description    TEXT,
    phones         TEXT,
    emails         TEXT,
    websites       TEXT,
    addresses      TEXT,
    languages      TEXT,
    region         TEXT,
    networks       TEXT,
    hours          TEXT,
    verified_on    TEXT,
    deleted        INTEGER
);
CREATE INDEX partner_all ON partner (sort, pk) WHERE deleted IS NULL;

CREATE TABLE consent (
    pk           INTEGER PRIMARY KEY REFERENCES object,
    id           BLOB NOT NULL,
    clock        BLOB NOT NULL,
    room         TEXT,
    touched      INTEGER NOT NULL,
    client       INTEGER NOT NULL REFERENCES object,
    scope        TEXT NOT NULL,
    partner      INTEGER REFERENCES object,
    given_on     TEXT,
    withdrawn_on TEXT,
    form         TEXT,
    deleted      INTEGER
);
CREATE INDEX consent_client ON consent (client, touched, pk) WHERE deleted IS NULL;

CREATE TABLE referral (
    pk      INTEGER PRIMARY KEY REFERENCES object,
    id      BLOB NOT NULL,
    clock   BLOB NOT NULL,
    room    TEXT,
    touched INTEGER NOT NULL,
    client  INTEGER NOT NULL REFERENCES object,
    step    INTEGER REFERENCES object,
    partner INTEGER REFERENCES object,
    state   TEXT,
    at      INTEGER,
    deleted INTEGER
);
CREATE INDEX referral_client ON referral (client, touched, pk) WHERE deleted IS NULL;

CREATE TABLE activity (
    pk       INTEGER PRIMARY KEY REFERENCES object,
    id       BLOB NOT NULL,
    clock    BLOB NOT NULL,
    room     TEXT,
    touched  INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    at       INTEGER NOT NULL,
    minutes  INTEGER,
    partner  INTEGER REFERENCES object,
    audience TEXT,
    people   INTEGER,
    note     TEXT,
    deleted  INTEGER
);
CREATE INDEX activity_at ON activity (at, pk) WHERE deleted IS NULL;

CREATE TABLE access (
    pk      INTEGER PRIMARY KEY REFERENCES object,
    id      BLOB NOT NULL,
    clock   BLOB NOT NULL,
    room    TEXT,
    touched INTEGER NOT NULL,
    client  INTEGER NOT NULL REFERENCES object,
    what    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    worker  TEXT,
    deleted INTEGER
);
CREATE INDEX access_client ON access (client, at, pk);

-- Only the pieces of each text, never the text: a search reads the text itself from its table.
CREATE VIRTUAL TABLE search USING fts5 (text, content = '', contentless_delete = 1, detail = 'none', tokenize = 'pieces');
-- A page of the index has to fit into a page of the file beside its seal, or each would take two.
INSERT INTO search (search, rank) VALUES ('pgsz', 3960);

-- What stays on this laptop: what a worker typed and has not saved, and where they were.
CREATE TABLE draft (
    name    TEXT PRIMARY KEY,
    touched INTEGER NOT NULL,
    body    BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE local (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
