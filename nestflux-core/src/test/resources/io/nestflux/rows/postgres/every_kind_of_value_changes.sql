Enums, arrays, JSON, bytes, moments and NULL, before and after.

-- before
CREATE TYPE mood AS ENUM ('sad', 'it''s', 'happy');
CREATE DOMAIN percent AS numeric(5,2) CHECK (VALUE >= 0);
CREATE TYPE pair AS (a int, b text);
CREATE TABLE v (id uuid PRIMARY KEY, m mood, ms mood[], tags text[], grid int[][], j json, jb jsonb, raw bytea, at timestamptz, ts timestamp, d date, t time, n numeric, f double precision, b boolean, p percent, c pair, r int4range, i interval, ip inet);

-- declared before
INSERT INTO v (id, m, ms, tags, grid, j, jb, raw, at, ts, d, t, n, f, b, p, c, r, i, ip) VALUES
('00000000-0000-0000-0000-000000000001', 'sad', '{sad,"it''s"}', '{"a,b",NULL,"NULL"}', '{{1,2},{3,4}}', '{"b" : 1}', '{"b": [1, null]}', '\x00ff27', '2024-02-29 12:00:00.000005+00', '2024-02-29 00:00:00', '2024-02-29', '01:02:03', 1.50, 0.1, true, 12.50, '(1,"a b")', '[1,5)', '1 day', '10.0.0.1'),
('00000000-0000-0000-0000-000000000002', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

-- after
CREATE TYPE mood AS ENUM ('sad', 'it''s', 'happy', 'new');
CREATE DOMAIN percent AS numeric(5,2) CHECK (VALUE >= 0);
CREATE TYPE pair AS (a int, b text);
CREATE TABLE v (id uuid PRIMARY KEY, m mood, ms mood[], tags text[], grid int[][], j json, jb jsonb, raw bytea, at timestamptz, ts timestamp, d date, t time, n numeric, f double precision, b boolean, p percent, c pair, r int4range, i interval, ip inet);

-- declared after
INSERT INTO v (id, m, ms, tags, grid, j, jb, raw, at, ts, d, t, n, f, b, p, c, r, i, ip) VALUES
('00000000-0000-0000-0000-000000000002', 'new', '{new}', '{}', '{{1}}', '[]', 'null', '\x', '1999-12-31 23:00:00-05', '1999-12-31 23:59:59.999999', '0044-03-15 BC', '23:59:59.5', 1e-7, 'NaN', false, 0, '(,)', 'empty', '-1 mons', '::1'),
('00000000-0000-0000-0000-000000000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
