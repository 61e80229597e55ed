-- SPDX-FileCopyrightText: 2026 The Rinnalla authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Makes a database ready to be a relay; run again, it changes nothing. Run by `rinnalla-relay-setup init`, or by hand:
--
--   psql -X -v ON_ERROR_STOP=1 -v schema=rinnalla -v partitions=0 -f setup.sql DATABASE
--
-- partitions: 0 for a plain table (one server, or Citus, which spreads it itself), else the number of hash partitions.
-- No sequence, no foreign key, no trigger: nothing that a distributed table lacks.

\set QUIET on
SET client_min_messages = warning;
BEGIN;

-- Which role is there for every member to stand in; nobody logs in as it and it owns nothing.
SELECT NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rinnalla_member') AS no_members \gset
\if :no_members
CREATE ROLE rinnalla_member NOLOGIN;
\endif

-- Only members connect; nobody but the owner makes objects, temporary ones included: a function or operator of their
-- own is what tricks with other people's rows are made of.
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()) \gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO rinnalla_member', current_database()) \gexec
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

CREATE SCHEMA IF NOT EXISTS :"schema";
REVOKE ALL ON SCHEMA :"schema" FROM PUBLIC;
GRANT USAGE ON SCHEMA :"schema" TO rinnalla_member;
SET LOCAL search_path = :"schema", pg_catalog;

-- Whom the administrator let into which team.
CREATE TABLE IF NOT EXISTS member (
    role name NOT NULL,
    team bytea NOT NULL CHECK (octet_length(team) BETWEEN 1 AND 64),
    PRIMARY KEY (role, team)
);
REVOKE ALL ON member FROM PUBLIC;
GRANT SELECT ON member TO rinnalla_member;
ALTER TABLE member ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own_lines ON member;
CREATE POLICY own_lines ON member FOR SELECT TO rinnalla_member USING (role = current_user);

-- A function, not a subquery: Citus wants none in the policy of a distributed table. Its body is parsed here and now,
-- so that no caller's search_path matters, and it runs with the caller's rights.
CREATE OR REPLACE FUNCTION own_teams() RETURNS bytea[] LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT coalesce(array_agg(member.team), ARRAY[]::bytea[]) FROM member WHERE member.role = current_user;
END;
REVOKE ALL ON FUNCTION own_teams() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_teams() TO rinnalla_member;

-- What the laptops put here: sealed bytes under names that carry their hash.
SELECT to_regclass(format('%I.object', :'schema')) IS NULL AS no_object, :'partitions'::int > 0 AS partitioned \gset
\if :no_object
    \if :partitioned
        \set by_team 'PARTITION BY HASH (team)'
    \else
        \set by_team ''
    \endif
CREATE TABLE object (
    team bytea NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (length(name) <= 160 AND name ~ '^[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*$'),
    body bytea NOT NULL CHECK (octet_length(body) <= 33554432), -- 32 MiB; the largest object made today is 4 MiB
    PRIMARY KEY (team, name)
) :by_team;
    \if :partitioned
SELECT format('CREATE TABLE object_%s PARTITION OF object FOR VALUES WITH (MODULUS %s, REMAINDER %s)',
              remainder, :'partitions', remainder)
FROM generate_series(0, :'partitions'::int - 1) AS remainder \gexec
    \endif
\endif

-- Sealed bytes do not compress, and uncompressed ones are read in pieces. No statistics on what tells teams apart: the
-- planner's estimates would tell one team how much another has.
SELECT format('ALTER TABLE %s ALTER body SET STORAGE EXTERNAL, ALTER team SET STATISTICS 0, ALTER name SET STATISTICS 0,'
              ' ALTER body SET STATISTICS 0, ENABLE ROW LEVEL SECURITY', relid)
FROM (SELECT 'object'::regclass AS relid UNION SELECT inhrelid::regclass FROM pg_inherits
      WHERE inhparent = 'object'::regclass) AS tables \gexec

-- Neither UPDATE nor TRUNCATE. The partitions themselves are open to nobody.
REVOKE ALL ON object FROM PUBLIC, rinnalla_member;
GRANT SELECT, INSERT, DELETE ON object TO rinnalla_member;
DROP POLICY IF EXISTS own_team ON object;
CREATE POLICY own_team ON object TO rinnalla_member USING (team = ANY (own_teams())) WITH CHECK (team = ANY (own_teams()));

COMMIT;
