-- Every numeric type is created, added with a default, and dropped.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1), (2);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    a smallint DEFAULT 1,
    b integer NOT NULL DEFAULT -2,
    c bigint DEFAULT 9223372036854775807,
    d numeric DEFAULT 1.50,
    e numeric(10) DEFAULT 10,
    f numeric(10, 2) NOT NULL DEFAULT 0,
    g real DEFAULT 0.1,
    h double precision DEFAULT 1e100,
    i double precision DEFAULT 'NaN',
    j money DEFAULT 12.34,
    k boolean NOT NULL DEFAULT false
);
CREATE TABLE number (
    a smallint DEFAULT 1,
    b integer NOT NULL DEFAULT -2,
    c bigint DEFAULT 9223372036854775807,
    d numeric DEFAULT 1.50,
    e numeric(10) DEFAULT 10,
    f numeric(10, 2) NOT NULL DEFAULT 0,
    g real DEFAULT 0.1,
    h double precision DEFAULT 1e100,
    i double precision DEFAULT 'NaN',
    j money DEFAULT 12.34,
    k boolean NOT NULL DEFAULT false
);

-- up
CREATE TABLE "public"."number" (
    "a" smallint DEFAULT 1,
    "b" integer DEFAULT '-2'::integer NOT NULL,
    "c" bigint DEFAULT '9223372036854775807'::bigint,
    "d" numeric DEFAULT 1.50,
    "e" numeric(10,0) DEFAULT 10,
    "f" numeric(10,2) DEFAULT 0 NOT NULL,
    "g" real DEFAULT 0.1,
    "h" double precision DEFAULT '10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'::numeric,
    "i" double precision DEFAULT 'NaN'::double precision,
    "j" money DEFAULT 12.34,
    "k" boolean DEFAULT false NOT NULL
);

ALTER TABLE "public"."item"
    ADD COLUMN "a" smallint DEFAULT 1,
    ADD COLUMN "b" integer DEFAULT '-2'::integer NOT NULL,
    ADD COLUMN "c" bigint DEFAULT '9223372036854775807'::bigint,
    ADD COLUMN "d" numeric DEFAULT 1.50,
    ADD COLUMN "e" numeric(10,0) DEFAULT 10,
    ADD COLUMN "f" numeric(10,2) DEFAULT 0 NOT NULL,
    ADD COLUMN "g" real DEFAULT 0.1,
    ADD COLUMN "h" double precision DEFAULT '10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'::numeric,
    ADD COLUMN "i" double precision DEFAULT 'NaN'::double precision,
    ADD COLUMN "j" money DEFAULT 12.34,
    ADD COLUMN "k" boolean DEFAULT false NOT NULL;

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

DROP TABLE "public"."number";
