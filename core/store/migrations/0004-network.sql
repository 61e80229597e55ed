-- SPDX-FileCopyrightText: 2026 The Rinnalla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The network around the path: what partners offer and where, referrals with their dates, appointments, the client's
-- goals, talks along an aid, things to read; own paths, choices of the organisation's, and which statistics left.

CREATE TABLE service (
    pk               INTEGER PRIMARY KEY REFERENCES object,
    id               BLOB NOT NULL,
    clock            BLOB NOT NULL,
    room             TEXT,
    touched          INTEGER NOT NULL,
    name             TEXT NOT NULL,
    partner          INTEGER NOT NULL REFERENCES object,
    alternate_name   TEXT,
    description      TEXT,
    phones           TEXT,
    emails           TEXT,
    websites         TEXT,
    languages        TEXT,
    areas            TEXT,
    hours            TEXT,
    price            TEXT,
    free_of_charge   INTEGER,
    without_name     INTEGER,
    eligibility      TEXT,
    how_to_apply     TEXT,
    classes          TEXT,
    state            TEXT,
    locations        TEXT,
    confidence       TEXT,
    verified_on      TEXT,
    do_not_use_after TEXT,
    notes            TEXT,
    source           TEXT,
    source_id        TEXT,
    digest           TEXT,
    deleted          INTEGER
);

CREATE TABLE location (
    pk             INTEGER PRIMARY KEY REFERENCES object,
    id             BLOB NOT NULL,
    clock          BLOB NOT NULL,
    room           TEXT,
    touched        INTEGER NOT NULL,
    name           TEXT,
    partner        INTEGER NOT NULL REFERENCES object,
    alternate_name TEXT,
    description    TEXT,
    type           TEXT,
    addresses      TEXT,
    phones         TEXT,
    emails         TEXT,
    websites       TEXT,
    languages      TEXT,
    hours          TEXT,
    municipality   TEXT,
    region         TEXT,
    point          TEXT,
    accessibility  TEXT,
    secret         INTEGER,
    verified_on    TEXT,
    notes          TEXT,
    source         TEXT,
    source_id      TEXT,
    digest         TEXT,
    deleted        INTEGER
);

CREATE TABLE resource (
    pk           INTEGER PRIMARY KEY REFERENCES object,
    id           BLOB NOT NULL,
    clock        BLOB NOT NULL,
    room         TEXT,
    touched      INTEGER NOT NULL,
    title        TEXT NOT NULL,
    languages    TEXT,
    publisher    TEXT,
    licence      TEXT,
    source       TEXT,
    file         TEXT,
    topics       TEXT,
    description  TEXT,
    published_on TEXT,
    worker       TEXT,
    deleted      INTEGER
);

CREATE TABLE assessment (
    pk      INTEGER PRIMARY KEY REFERENCES object,
    id      BLOB NOT NULL,
    clock   BLOB NOT NULL,
    room    TEXT,
    touched INTEGER NOT NULL,
    client  INTEGER NOT NULL REFERENCES object,
    at      INTEGER NOT NULL,
    aid     TEXT NOT NULL,
    prompts TEXT,
    note    TEXT,
    worker  TEXT,
    deleted INTEGER
);
CREATE INDEX assessment_client ON assessment (client, at, pk);

CREATE TABLE goal (
    pk        INTEGER PRIMARY KEY REFERENCES object,
    id        BLOB NOT NULL,
    clock     BLOB NOT NULL,
    room      TEXT,
    touched   INTEGER NOT NULL,
    client    INTEGER NOT NULL REFERENCES object,
    words     TEXT NOT NULL,
    state     TEXT,
    set_on    TEXT,
    review_on TEXT,
    language  TEXT,
    worker    TEXT,
    deleted   INTEGER
);
CREATE INDEX goal_client ON goal (client, touched, pk);
CREATE INDEX goal_review ON goal (room, review_on, pk) WHERE deleted IS NULL AND review_on IS NOT NULL;

CREATE TABLE appointment (
    pk          INTEGER PRIMARY KEY REFERENCES object,
    id          BLOB NOT NULL,
    clock       BLOB NOT NULL,
    room        TEXT,
    touched     INTEGER NOT NULL,
    client      INTEGER REFERENCES object,
    at          INTEGER NOT NULL,
    minutes     INTEGER,
    type        TEXT,
    place       TEXT,
    partner     INTEGER REFERENCES object,
    step        INTEGER REFERENCES object,
    state       TEXT,
    remind_days INTEGER,
    note        TEXT,
    worker      TEXT,
    deleted     INTEGER
);
CREATE INDEX appointment_client ON appointment (client, at, pk);
CREATE INDEX appointment_at ON appointment (room, at, pk) WHERE deleted IS NULL AND (state IS NULL OR state = 'planned');

CREATE TABLE path_template (
    pk             INTEGER PRIMARY KEY REFERENCES object,
    id             BLOB NOT NULL,
    clock          BLOB NOT NULL,
    room           TEXT,
    touched        INTEGER NOT NULL,
    key            TEXT NOT NULL,
    value          TEXT,
    version        INTEGER,
    draft          TEXT,
    draft_basis    TEXT,
    checked_digest TEXT,
    checked_by     TEXT,
    checked_on     TEXT,
    withdrawn      INTEGER,
    origin         TEXT,
    worker         TEXT,
    at             INTEGER,
    deleted        INTEGER
);

CREATE TABLE setting (
    pk      INTEGER PRIMARY KEY REFERENCES object,
    id      BLOB NOT NULL,
    clock   BLOB NOT NULL,
    room    TEXT,
    touched INTEGER NOT NULL,
    key     TEXT NOT NULL,
    value   TEXT,
    worker  TEXT,
    at      INTEGER,
    deleted INTEGER
);

CREATE TABLE publication (
    pk          INTEGER PRIMARY KEY REFERENCES object,
    id          BLOB NOT NULL,
    clock       BLOB NOT NULL,
    room        TEXT,
    touched     INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    from_on     TEXT,
    until_on    TEXT,
    compartment TEXT,
    region      TEXT,
    purpose     TEXT,
    threshold   INTEGER,
    tables      TEXT,
    worker      TEXT,
    deleted     INTEGER
);

ALTER TABLE client ADD COLUMN review_every INTEGER;
ALTER TABLE client ADD COLUMN region TEXT;
ALTER TABLE client ADD COLUMN merged_into TEXT;
ALTER TABLE client ADD COLUMN not_same_as TEXT;
ALTER TABLE client ADD COLUMN keep_until TEXT;
ALTER TABLE contact ADD COLUMN region TEXT;
ALTER TABLE step ADD COLUMN review_on TEXT;
ALTER TABLE step ADD COLUMN review_every INTEGER;
ALTER TABLE consent ADD COLUMN ends_on TEXT;
ALTER TABLE consent ADD COLUMN note TEXT;
ALTER TABLE consent ADD COLUMN worker TEXT;
ALTER TABLE referral ADD COLUMN service INTEGER REFERENCES object;
ALTER TABLE referral ADD COLUMN consent INTEGER REFERENCES object;
ALTER TABLE referral ADD COLUMN scope TEXT;
ALTER TABLE referral ADD COLUMN remind_on TEXT;
ALTER TABLE referral ADD COLUMN offered_on TEXT;
ALTER TABLE referral ADD COLUMN consented_on TEXT;
ALTER TABLE referral ADD COLUMN sent_on TEXT;
ALTER TABLE referral ADD COLUMN accepted_on TEXT;
ALTER TABLE referral ADD COLUMN arrived_on TEXT;
ALTER TABLE referral ADD COLUMN declined_on TEXT;
ALTER TABLE referral ADD COLUMN reason TEXT;
ALTER TABLE referral ADD COLUMN sent_how TEXT;
ALTER TABLE referral ADD COLUMN note TEXT;
ALTER TABLE referral ADD COLUMN worker TEXT;
ALTER TABLE activity ADD COLUMN title TEXT;
ALTER TABLE activity ADD COLUMN topics TEXT;
ALTER TABLE activity ADD COLUMN languages TEXT;
ALTER TABLE activity ADD COLUMN region TEXT;
ALTER TABLE activity ADD COLUMN worker TEXT;
ALTER TABLE activity ADD COLUMN compartment TEXT;
ALTER TABLE partner ADD COLUMN notes TEXT;
ALTER TABLE partner ADD COLUMN confidence TEXT;
ALTER TABLE partner ADD COLUMN do_not_use_after TEXT;
ALTER TABLE partner ADD COLUMN source TEXT;
ALTER TABLE partner ADD COLUMN source_id TEXT;
ALTER TABLE partner ADD COLUMN digest TEXT;
ALTER TABLE partner ADD COLUMN secret INTEGER;
ALTER TABLE sheet ADD COLUMN withdrawn_digests TEXT;

-- The few clients that were merged into another one.
CREATE INDEX client_merged ON client (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX service_partner ON service (partner, pk) WHERE deleted IS NULL;
CREATE INDEX service_source ON service (source, source_id) WHERE source_id IS NOT NULL;
CREATE INDEX location_partner ON location (partner, pk) WHERE deleted IS NULL;
CREATE INDEX location_source ON location (source, source_id) WHERE source_id IS NOT NULL;
CREATE INDEX partner_source ON partner (source, source_id) WHERE source_id IS NOT NULL;
CREATE INDEX referral_remind ON referral (room, remind_on, pk) WHERE deleted IS NULL AND remind_on IS NOT NULL;
CREATE INDEX step_review ON step (room, review_on, pk) WHERE deleted IS NULL AND review_on IS NOT NULL;
CREATE INDEX access_at ON access (room, at, pk) WHERE deleted IS NULL;

-- All that statistics count, so that the texts of contacts, clients and handouts need not be read.
CREATE INDEX contact_counted ON contact (room, at, region, channel, client, people_met, topics, violence, deleted) WHERE deleted IS NULL;
CREATE INDEX client_counted ON client (room, region, speaks, deleted) WHERE deleted IS NULL;
CREATE INDEX step_counted ON step (room, ends_on, starts_on, touched, route, state, client, deleted) WHERE deleted IS NULL;
CREATE INDEX handout_counted ON handout (room, at, topic, languages, client, deleted) WHERE deleted IS NULL;

-- Whose record should be looked at again: whether it is still needed.
CREATE INDEX client_untouched ON client (room, coalesce(state, 'active'), touched, pk) WHERE deleted IS NULL;
CREATE INDEX client_keep ON client (room, keep_until) WHERE deleted IS NULL AND keep_until IS NOT NULL;
