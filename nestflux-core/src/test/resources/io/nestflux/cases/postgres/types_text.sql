-- Every character type and bytea.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    a char DEFAULT 'x',
    b char(3) NOT NULL DEFAULT 'abc',
    c varchar DEFAULT '',
    d varchar(20) NOT NULL DEFAULT 'it''s "so"',
    e text DEFAULT E'back\\slash\nand line',
    f bytea DEFAULT '\xdeadbeef',
    g "char" DEFAULT 'q',
    h name DEFAULT 'n',
    i uuid DEFAULT gen_random_uuid(),
    j uuid DEFAULT '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
);
CREATE TABLE texts (
    a char DEFAULT 'x',
    b char(3) NOT NULL DEFAULT 'abc',
    c varchar DEFAULT '',
    d varchar(20) NOT NULL DEFAULT 'it''s "so"',
    e text DEFAULT E'back\\slash\nand line',
    f bytea DEFAULT '\xdeadbeef',
    g "char" DEFAULT 'q',
    h name DEFAULT 'n',
    i uuid DEFAULT gen_random_uuid(),
    j uuid DEFAULT '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
);

-- up
CREATE TABLE "public"."texts" (
    "a" character(1) DEFAULT 'x'::bpchar,
    "b" character(3) DEFAULT 'abc'::bpchar NOT NULL,
    "c" character varying DEFAULT ''::character varying,
    "d" character varying(20) DEFAULT 'it''s "so"'::character varying NOT NULL,
    "e" text DEFAULT 'back\slash
and line'::text,
    "f" bytea DEFAULT '\xdeadbeef'::bytea,
    "g" "char" DEFAULT 'q'::"char",
    "h" name DEFAULT 'n'::name,
    "i" uuid DEFAULT gen_random_uuid(),
    "j" uuid DEFAULT '6ba7b810-9dad-11d1-80b4-00c04fd430c8'::uuid
);

ALTER TABLE "public"."item"
    ADD COLUMN "a" character(1) DEFAULT 'x'::bpchar,
    ADD COLUMN "b" character(3) DEFAULT 'abc'::bpchar NOT NULL,
    ADD COLUMN "c" character varying DEFAULT ''::character varying,
    ADD COLUMN "d" character varying(20) DEFAULT 'it''s "so"'::character varying NOT NULL,
    ADD COLUMN "e" text DEFAULT 'back\slash
and line'::text,
    ADD COLUMN "f" bytea DEFAULT '\xdeadbeef'::bytea,
    ADD COLUMN "g" "char" DEFAULT 'q'::"char",
    ADD COLUMN "h" name DEFAULT 'n'::name,
    ADD COLUMN "i" uuid DEFAULT gen_random_uuid(),
    ADD COLUMN "j" uuid DEFAULT '6ba7b810-9dad-11d1-80b4-00c04fd430c8'::uuid;

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
    DROP COLUMN "j";

DROP TABLE "public"."texts";
