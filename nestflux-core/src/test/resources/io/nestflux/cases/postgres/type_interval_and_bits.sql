-- Fields, precision and lengths change.
-- changes: item.e

-- before
CREATE TABLE item (id int PRIMARY KEY, a interval, b time(6), c bit(4), d varbit(4), e numeric, f timetz);

-- rows
INSERT INTO item VALUES (1, '1 day', '12:00:00', B'1010', B'101', 12.5, '12:00+00');

-- after
CREATE TABLE item (id int PRIMARY KEY, a interval day to second(3), b time(0), c varbit(8), d varbit(10), e numeric(6, 2), f timetz(2));

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE interval day to second(3),
    ALTER COLUMN "b" TYPE time(0) without time zone,
    ALTER COLUMN "c" TYPE bit varying(8),
    ALTER COLUMN "d" TYPE bit varying(10),
    ALTER COLUMN "e" TYPE numeric(6,2),
    ALTER COLUMN "f" TYPE time(2) with time zone;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE interval,
    ALTER COLUMN "b" TYPE time(6) without time zone,
    ALTER COLUMN "c" TYPE bit(4),
    ALTER COLUMN "d" TYPE bit varying(4),
    ALTER COLUMN "e" TYPE numeric,
    ALTER COLUMN "f" TYPE time with time zone;
