-- Every type of date and time, with precision and fields.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    a date DEFAULT '2024-02-29',
    b time DEFAULT '12:34:56.789',
    c time(3) DEFAULT '12:34:56.789',
    d timetz DEFAULT '12:34:56+02',
    e timetz(0) NOT NULL DEFAULT CURRENT_TIME,
    f timestamp DEFAULT '2024-02-29 12:34:56',
    g timestamp(0) DEFAULT LOCALTIMESTAMP,
    h timestamptz NOT NULL DEFAULT now(),
    i timestamptz(3) DEFAULT CURRENT_TIMESTAMP,
    j timestamptz DEFAULT '2024-02-29 12:34:56+00',
    k interval DEFAULT '1 year 2 mons 3 days',
    l interval year to month DEFAULT '1-2',
    m interval(3) DEFAULT '00:00:01.5',
    n interval day to second(2) DEFAULT '1 02:03:04.56',
    o date DEFAULT 'infinity'
);
CREATE TABLE moments (
    a date DEFAULT '2024-02-29',
    b time DEFAULT '12:34:56.789',
    c time(3) DEFAULT '12:34:56.789',
    d timetz DEFAULT '12:34:56+02',
    e timetz(0) NOT NULL DEFAULT CURRENT_TIME,
    f timestamp DEFAULT '2024-02-29 12:34:56',
    g timestamp(0) DEFAULT LOCALTIMESTAMP,
    h timestamptz NOT NULL DEFAULT now(),
    i timestamptz(3) DEFAULT CURRENT_TIMESTAMP,
    j timestamptz DEFAULT '2024-02-29 12:34:56+00',
    k interval DEFAULT '1 year 2 mons 3 days',
    l interval year to month DEFAULT '1-2',
    m interval(3) DEFAULT '00:00:01.5',
    n interval day to second(2) DEFAULT '1 02:03:04.56',
    o date DEFAULT 'infinity'
);

-- up
CREATE TABLE "public"."moments" (
    "a" date DEFAULT '2024-02-29'::date,
    "b" time without time zone DEFAULT '12:34:56.789'::time without time zone,
    "c" time(3) without time zone DEFAULT '12:34:56.789'::time without time zone,
    "d" time with time zone DEFAULT '12:34:56+02'::time with time zone,
    "e" time(0) with time zone DEFAULT CURRENT_TIME NOT NULL,
    "f" timestamp without time zone DEFAULT '2024-02-29 12:34:56'::timestamp without time zone,
    "g" timestamp(0) without time zone DEFAULT LOCALTIMESTAMP,
    "h" timestamp with time zone DEFAULT now() NOT NULL,
    "i" timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP,
    "j" timestamp with time zone DEFAULT '2024-02-29 12:34:56+00'::timestamp with time zone,
    "k" interval DEFAULT '1 year 2 mons 3 days'::interval,
    "l" interval year to month DEFAULT '1 year 2 mons'::interval year to month,
    "m" interval(3) DEFAULT '00:00:01.5'::interval(3),
    "n" interval day to second(2) DEFAULT '1 day 02:03:04.56'::interval day to second(2),
    "o" date DEFAULT 'infinity'::date
);

ALTER TABLE "public"."item"
    ADD COLUMN "a" date DEFAULT '2024-02-29'::date,
    ADD COLUMN "b" time without time zone DEFAULT '12:34:56.789'::time without time zone,
    ADD COLUMN "c" time(3) without time zone DEFAULT '12:34:56.789'::time without time zone,
    ADD COLUMN "d" time with time zone DEFAULT '12:34:56+02'::time with time zone,
    ADD COLUMN "e" time(0) with time zone DEFAULT CURRENT_TIME NOT NULL,
    ADD COLUMN "f" timestamp without time zone DEFAULT '2024-02-29 12:34:56'::timestamp without time zone,
    ADD COLUMN "g" timestamp(0) without time zone DEFAULT LOCALTIMESTAMP,
    ADD COLUMN "h" timestamp with time zone DEFAULT now() NOT NULL,
    ADD COLUMN "i" timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP,
    ADD COLUMN "j" timestamp with time zone DEFAULT '2024-02-29 12:34:56+00'::timestamp with time zone,
    ADD COLUMN "k" interval DEFAULT '1 year 2 mons 3 days'::interval,
    ADD COLUMN "l" interval year to month DEFAULT '1 year 2 mons'::interval year to month,
    ADD COLUMN "m" interval(3) DEFAULT '00:00:01.5'::interval(3),
    ADD COLUMN "n" interval day to second(2) DEFAULT '1 day 02:03:04.56'::interval day to second(2),
    ADD COLUMN "o" date DEFAULT 'infinity'::date;

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
    DROP COLUMN "l",
    DROP COLUMN "m",
    DROP COLUMN "n",
    DROP COLUMN "o";

DROP TABLE "public"."moments";
