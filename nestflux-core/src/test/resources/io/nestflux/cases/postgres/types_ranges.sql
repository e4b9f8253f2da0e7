-- Every range and multirange.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    a int4range DEFAULT '[1,5)',
    b int8range DEFAULT 'empty',
    c numrange DEFAULT '(,1.5]',
    d tsrange DEFAULT '[2024-01-01,2024-02-01)',
    e tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
    f daterange DEFAULT '[2024-01-01,)',
    g int4multirange DEFAULT '{[1,3),[5,7)}',
    h int8multirange DEFAULT '{}',
    i nummultirange DEFAULT '{(,1]}',
    j tsmultirange,
    k tstzmultirange,
    l datemultirange NOT NULL DEFAULT '{}'
);
CREATE TABLE span (
    a int4range DEFAULT '[1,5)',
    b int8range DEFAULT 'empty',
    c numrange DEFAULT '(,1.5]',
    d tsrange DEFAULT '[2024-01-01,2024-02-01)',
    e tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
    f daterange DEFAULT '[2024-01-01,)',
    g int4multirange DEFAULT '{[1,3),[5,7)}',
    h int8multirange DEFAULT '{}',
    i nummultirange DEFAULT '{(,1]}',
    j tsmultirange,
    k tstzmultirange,
    l datemultirange NOT NULL DEFAULT '{}'
);

-- up
CREATE TABLE "public"."span" (
    "a" int4range DEFAULT '[1,5)'::int4range,
    "b" int8range DEFAULT 'empty'::int8range,
    "c" numrange DEFAULT '(,1.5]'::numrange,
    "d" tsrange DEFAULT '["2024-01-01 00:00:00","2024-02-01 00:00:00")'::tsrange,
    "e" tstzrange DEFAULT tstzrange(now(), NULL::timestamp with time zone) NOT NULL,
    "f" daterange DEFAULT '[2024-01-01,)'::daterange,
    "g" int4multirange DEFAULT '{[1,3),[5,7)}'::int4multirange,
    "h" int8multirange DEFAULT '{}'::int8multirange,
    "i" nummultirange DEFAULT '{(,1]}'::nummultirange,
    "j" tsmultirange,
    "k" tstzmultirange,
    "l" datemultirange DEFAULT '{}'::datemultirange NOT NULL
);

ALTER TABLE "public"."item"
    ADD COLUMN "a" int4range DEFAULT '[1,5)'::int4range,
    ADD COLUMN "b" int8range DEFAULT 'empty'::int8range,
    ADD COLUMN "c" numrange DEFAULT '(,1.5]'::numrange,
    ADD COLUMN "d" tsrange DEFAULT '["2024-01-01 00:00:00","2024-02-01 00:00:00")'::tsrange,
    ADD COLUMN "e" tstzrange DEFAULT tstzrange(now(), NULL::timestamp with time zone) NOT NULL,
    ADD COLUMN "f" daterange DEFAULT '[2024-01-01,)'::daterange,
    ADD COLUMN "g" int4multirange DEFAULT '{[1,3),[5,7)}'::int4multirange,
    ADD COLUMN "h" int8multirange DEFAULT '{}'::int8multirange,
    ADD COLUMN "i" nummultirange DEFAULT '{(,1]}'::nummultirange,
    ADD COLUMN "j" tsmultirange,
    ADD COLUMN "k" tstzmultirange,
    ADD COLUMN "l" datemultirange DEFAULT '{}'::datemultirange NOT NULL;

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
    DROP COLUMN "k",
    DROP COLUMN "l";

DROP TABLE "public"."span";
