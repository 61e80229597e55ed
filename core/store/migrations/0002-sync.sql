-- SPDX-FileCopyrightText: 2026 The Rinnalla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What laptops that meet need to know of each other's edits.

-- applied: sequence of its last edit that is in this store; of the own device the journal itself tells.
-- segment: hash of the sealed run of edits that ended there. capped: its last edit that counts, where it was shut out.
ALTER TABLE device ADD COLUMN applied INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN segment BLOB;
ALTER TABLE device ADD COLUMN capped INTEGER;

-- "From its edit from_sequence on, the device had seen the peer's edits up to `seen`": tells which edits are concurrent.
CREATE TABLE basis (
    device        INTEGER NOT NULL REFERENCES device,
    peer          INTEGER NOT NULL REFERENCES device,
    from_sequence INTEGER NOT NULL,
    seen          INTEGER NOT NULL,
    PRIMARY KEY (device, peer, from_sequence)
) WITHOUT ROWID;

-- Versions of a cell that its row does not show: those written at the same time elsewhere, and those of fields, kinds
-- and values that this version of the program has no place for.
CREATE TABLE version (
    object   INTEGER NOT NULL REFERENCES object,
    field    INTEGER NOT NULL,
    device   INTEGER NOT NULL REFERENCES device,
    sequence INTEGER NOT NULL,
    stamp    INTEGER NOT NULL,
    value    BLOB NOT NULL, -- CBOR
    PRIMARY KEY (object, field, device, sequence)
) WITHOUT ROWID;

-- Records that were taken back, by whom they belong to: the first schema's indexes leave them out.
CREATE INDEX contact_deleted ON contact (client) WHERE deleted IS NOT NULL;
CREATE INDEX step_deleted ON step (client) WHERE deleted IS NOT NULL;
CREATE INDEX handout_deleted ON handout (client) WHERE deleted IS NOT NULL;
CREATE INDEX consent_deleted ON consent (client) WHERE deleted IS NOT NULL;
CREATE INDEX referral_deleted ON referral (client) WHERE deleted IS NOT NULL;

-- Whom a record was once put down for, where that changed: erased with either.
CREATE TABLE moved (
    owner  INTEGER NOT NULL REFERENCES object,
    object INTEGER NOT NULL REFERENCES object,
    PRIMARY KEY (owner, object)
) WITHOUT ROWID;

-- Where the last sealed run of own edits began.
ALTER TABLE sent ADD COLUMN from_sequence INTEGER NOT NULL DEFAULT 0;

-- The digest of the whole state after an own edit; and after the last edits of others, while that is newer.
ALTER TABLE journal ADD COLUMN digest BLOB;
CREATE TABLE merged (sequence INTEGER NOT NULL, digest BLOB);
INSERT INTO merged VALUES (0, NULL);

-- Edits of a device that was shut out, after its last one that counts: kept for an administrator to read.
CREATE TABLE quarantine (
    device   INTEGER NOT NULL REFERENCES device,
    sequence INTEGER NOT NULL,
    stamp    INTEGER NOT NULL,
    kind     INTEGER NOT NULL,
    object   BLOB NOT NULL, -- the record's id
    body     BLOB NOT NULL,
    PRIMARY KEY (device, sequence)
) WITHOUT ROWID;

-- Who erased a client; epoch: the first key epoch whose keys never opened anything of them, null until it is known.
CREATE TABLE erasure (
    object   INTEGER PRIMARY KEY REFERENCES object,
    device   INTEGER NOT NULL REFERENCES device,
    sequence INTEGER NOT NULL,
    epoch    INTEGER
);

-- Keys: of a client's part of every segment; of epochs; and to receive epoch keys under.
CREATE TABLE client_key (
    object INTEGER PRIMARY KEY REFERENCES object,
    key    BLOB NOT NULL,
    sent   INTEGER NOT NULL DEFAULT 0 -- whether others have it
);
CREATE TABLE epoch_key (
    commitment BLOB PRIMARY KEY,
    number     INTEGER NOT NULL,
    key        BLOB NOT NULL,
    box        BLOB, -- public key it came by; null where it was made here
    opens_only INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE box_key (
    public   BLOB PRIMARY KEY,
    secret   BLOB NOT NULL,
    made     INTEGER NOT NULL -- the largest is the one announced
) WITHOUT ROWID;

-- Sealed objects this laptop puts on the relay again when they are missing there.
CREATE TABLE held (
    name   TEXT PRIMARY KEY,
    body   BLOB NOT NULL,
    placed INTEGER NOT NULL DEFAULT 0 -- 1: was read back from the relay once
) WITHOUT ROWID;

-- The newest word of every other device, as it was opened, and sealed as it lies on the relay.
CREATE TABLE head (
    device  INTEGER PRIMARY KEY REFERENCES device,
    counter INTEGER NOT NULL,
    name    TEXT NOT NULL, -- on the relay
    plain   BLOB NOT NULL,
    sealed  BLOB NOT NULL
);

-- The team's story, entry by entry; what this laptop invited; and the secrets that are neither of the above.
CREATE TABLE member_entry (
    hash BLOB PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE invitation (
    tag    BLOB PRIMARY KEY,
    secret BLOB, -- null once it was used
    made   INTEGER NOT NULL,
    device BLOB, -- who came with it
    name   TEXT,
    words  TEXT, -- to compare
    used   INTEGER
) WITHOUT ROWID;
CREATE TABLE secret (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- What went wrong on the relay or in the team, until a person has seen it.
CREATE TABLE alarm (
    number INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    kind   TEXT NOT NULL,
    device BLOB,
    detail TEXT,
    seen   INTEGER NOT NULL DEFAULT 0
);
