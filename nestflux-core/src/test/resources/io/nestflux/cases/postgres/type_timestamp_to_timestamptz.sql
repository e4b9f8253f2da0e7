-- The session's time zone decides how they are read.
-- changes: item.at, item.day

-- before
CREATE TABLE item (id int PRIMARY KEY, at timestamp NOT NULL DEFAULT now(), day date, precise timestamptz(6));

-- rows
INSERT INTO item VALUES (1, '2024-02-29 12:00:00', '2024-02-29', '2024-02-29 12:00:00+00');

-- after
CREATE TABLE item (id int PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), day timestamp, precise timestamptz(0));

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "at" TYPE timestamp with time zone USING "at" AT TIME ZONE 'UTC',
    ALTER COLUMN "day" TYPE timestamp without time zone,
    ALTER COLUMN "precise" TYPE timestamp(0) with time zone;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "at" TYPE timestamp without time zone USING "at" AT TIME ZONE 'UTC',
    ALTER COLUMN "day" TYPE date,
    ALTER COLUMN "precise" TYPE timestamp(6) with time zone;
