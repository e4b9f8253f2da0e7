-- Arrays of several dimensions; the server keeps neither the number of dimensions nor their sizes.

-- before
CREATE TYPE mood AS ENUM ('sad', 'it''s ok');
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TYPE mood AS ENUM ('sad', 'it''s ok');
CREATE TABLE item (
    id int PRIMARY KEY,
    a int[] DEFAULT '{}',
    b int[][] DEFAULT '{{1,2},{3,4}}',
    c text[3] NOT NULL DEFAULT ARRAY['a', 'it''s'],
    d varchar(5)[] DEFAULT '{ab}',
    e numeric(10, 2)[] DEFAULT ARRAY[1.5, 2],
    f mood[] DEFAULT '{sad,"it''s ok"}',
    g timestamptz(3)[],
    h jsonb[] DEFAULT ARRAY['{}'::jsonb],
    i int4range[],
    j interval day to second[],
    k bit(3)[],
    l boolean[] DEFAULT '{t,f}'
);
CREATE TABLE lists (
    a int[] DEFAULT '{}',
    b int[][] DEFAULT '{{1,2},{3,4}}',
    c text[3] NOT NULL DEFAULT ARRAY['a', 'it''s'],
    d varchar(5)[] DEFAULT '{ab}',
    e numeric(10, 2)[] DEFAULT ARRAY[1.5, 2],
    f mood[] DEFAULT '{sad,"it''s ok"}',
    g timestamptz(3)[],
    h jsonb[] DEFAULT ARRAY['{}'::jsonb],
    i int4range[],
    j interval day to second[],
    k bit(3)[],
    l boolean[] DEFAULT '{t,f}'
);

-- up
CREATE TABLE "public"."lists" (
    "a" integer[] DEFAULT '{}'::integer[],
    "b" integer[] DEFAULT '{{1,2},{3,4}}'::integer[],
    "c" text[] DEFAULT ARRAY['a'::text, 'it''s'::text] NOT NULL,
    "d" character varying(5)[] DEFAULT '{ab}'::character varying[],
    "e" numeric(10,2)[] DEFAULT ARRAY[1.5, (2)::numeric],
    "f" public.mood[] DEFAULT '{sad,"it''s ok"}'::public.mood[],
    "g" timestamp(3) with time zone[],
    "h" jsonb[] DEFAULT ARRAY['{}'::jsonb],
    "i" int4range[],
    "j" interval day to second[],
    "k" bit(3)[],
    "l" boolean[] DEFAULT '{t,f}'::boolean[]
);

ALTER TABLE "public"."item"
    ADD COLUMN "a" integer[] DEFAULT '{}'::integer[],
    ADD COLUMN "b" integer[] DEFAULT '{{1,2},{3,4}}'::integer[],
    ADD COLUMN "c" text[] DEFAULT ARRAY['a'::text, 'it''s'::text] NOT NULL,
    ADD COLUMN "d" character varying(5)[] DEFAULT '{ab}'::character varying[],
    ADD COLUMN "e" numeric(10,2)[] DEFAULT ARRAY[1.5, (2)::numeric],
    ADD COLUMN "f" public.mood[] DEFAULT '{sad,"it''s ok"}'::public.mood[],
    ADD COLUMN "g" timestamp(3) with time zone[],
    ADD COLUMN "h" jsonb[] DEFAULT ARRAY['{}'::jsonb],
    ADD COLUMN "i" int4range[],
    ADD COLUMN "j" interval day to second[],
    ADD COLUMN "k" bit(3)[],
    ADD COLUMN "l" boolean[] DEFAULT '{t,f}'::boolean[];

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

DROP TABLE "public"."lists";
