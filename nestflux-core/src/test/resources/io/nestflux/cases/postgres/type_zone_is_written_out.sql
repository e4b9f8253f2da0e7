-- What a point in time becomes depends on a time zone: the statement says which, whatever that of the session is.
-- changes: t.a, t.b, t.c, t.d

-- before
CREATE TABLE t (a timestamptz, b timestamp, c date, d timestamptz(3));

-- rows
INSERT INTO t VALUES ('2024-03-01 01:30:00+00', '2024-03-01 01:30:00', '2024-03-01', '2024-03-01 01:30:00.1234+00');

-- after
CREATE TABLE t (a timestamp, b timestamptz, c timestamptz, d date);

-- up
ALTER TABLE "public"."t"
    ALTER COLUMN "a" TYPE timestamp without time zone USING "a" AT TIME ZONE 'UTC',
    ALTER COLUMN "b" TYPE timestamp with time zone USING "b" AT TIME ZONE 'UTC',
    ALTER COLUMN "c" TYPE timestamp with time zone USING "c"::timestamp AT TIME ZONE 'UTC',
    ALTER COLUMN "d" TYPE date USING ("d" AT TIME ZONE 'UTC')::date;

-- down
ALTER TABLE "public"."t"
    ALTER COLUMN "a" TYPE timestamp with time zone USING "a" AT TIME ZONE 'UTC',
    ALTER COLUMN "b" TYPE timestamp without time zone USING "b" AT TIME ZONE 'UTC',
    ALTER COLUMN "c" TYPE date USING ("c" AT TIME ZONE 'UTC')::date,
    ALTER COLUMN "d" TYPE timestamp(3) with time zone USING "d"::timestamp AT TIME ZONE 'UTC';
