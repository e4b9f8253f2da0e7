-- Documents, text search and the server's own types.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    a json DEFAULT '{"a": [1, null]}',
    b jsonb NOT NULL DEFAULT '{}',
    c xml DEFAULT '<a/>',
    d tsvector DEFAULT 'a b'::tsvector,
    e tsvector DEFAULT to_tsvector('english', 'running dogs'),
    f tsquery DEFAULT 'a & b',
    g oid DEFAULT 42,
    h regclass DEFAULT 'pg_class',
    i pg_lsn DEFAULT '0/0',
    j jsonpath DEFAULT '$.a',
    k xid8 DEFAULT '1'
);
CREATE TABLE document (
    a json DEFAULT '{"a": [1, null]}',
    b jsonb NOT NULL DEFAULT '{}',
    c xml DEFAULT '<a/>',
    d tsvector DEFAULT 'a b'::tsvector,
    e tsvector DEFAULT to_tsvector('english', 'running dogs'),
    f tsquery DEFAULT 'a & b',
    g oid DEFAULT 42,
    h regclass DEFAULT 'pg_class',
    i pg_lsn DEFAULT '0/0',
    j jsonpath DEFAULT '$.a',
    k xid8 DEFAULT '1'
);

-- up
CREATE TABLE "public"."document" (
    "a" json DEFAULT '{"a": [1, null]}'::json,
    "b" jsonb DEFAULT '{}'::jsonb NOT NULL,
    "c" xml DEFAULT '<a/>'::xml,
    "d" tsvector DEFAULT '''a'' ''b'''::tsvector,
    "e" tsvector DEFAULT to_tsvector('english'::regconfig, 'running dogs'::text),
    "f" tsquery DEFAULT '''a'' & ''b'''::tsquery,
    "g" oid DEFAULT 42,
    "h" regclass DEFAULT 'pg_class'::regclass,
    "i" pg_lsn DEFAULT '0/0'::pg_lsn,
    "j" jsonpath DEFAULT '$."a"'::jsonpath,
    "k" xid8 DEFAULT '1'::xid8
);

ALTER TABLE "public"."item"
    ADD COLUMN "a" json DEFAULT '{"a": [1, null]}'::json,
    ADD COLUMN "b" jsonb DEFAULT '{}'::jsonb NOT NULL,
    ADD COLUMN "c" xml DEFAULT '<a/>'::xml,
    ADD COLUMN "d" tsvector DEFAULT '''a'' ''b'''::tsvector,
    ADD COLUMN "e" tsvector DEFAULT to_tsvector('english'::regconfig, 'running dogs'::text),
    ADD COLUMN "f" tsquery DEFAULT '''a'' & ''b'''::tsquery,
    ADD COLUMN "g" oid DEFAULT 42,
    ADD COLUMN "h" regclass DEFAULT 'pg_class'::regclass,
    ADD COLUMN "i" pg_lsn DEFAULT '0/0'::pg_lsn,
    ADD COLUMN "j" jsonpath DEFAULT '$."a"'::jsonpath,
    ADD COLUMN "k" xid8 DEFAULT '1'::xid8;

-- down
ALTER TABLE "public"."item"
    DROP COLUMN "a",
    DROP COLUMN "b",
    DROP COLUMN "c",
    DROP COLUMN "d",
    DROP COLUMN "e",
    DROP COLUMN "f",
    DROP COLUMN "g",
    DROP COLUMN "h",
    DROP COLUMN "i",
    DROP COLUMN "j",
    DROP COLUMN "k";

DROP TABLE "public"."document";
