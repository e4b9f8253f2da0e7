-- A view on a partition is in the way of a change of the partitioned table.

-- before
CREATE TABLE m (a int, b int, gone int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE VIEW v AS SELECT a, b FROM m_1;
CREATE VIEW w AS SELECT gone FROM m_1;

-- rows
INSERT INTO m VALUES (1, 5, 6);

-- after
CREATE TABLE m (a int, b bigint) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE VIEW v AS SELECT a, b FROM m_1;

-- up
DROP VIEW "public"."v";

DROP VIEW "public"."w";

ALTER TABLE "public"."m"
    ALTER COLUMN "b" TYPE bigint,
    DROP COLUMN "gone";

CREATE VIEW "public"."v" AS
SELECT a,
    b
   FROM public.m_1;

-- down
DROP VIEW "public"."v";

ALTER TABLE "public"."m"
    ALTER COLUMN "b" TYPE integer,
    ADD COLUMN "gone" integer;

CREATE VIEW "public"."v" AS
SELECT a,
    b
   FROM public.m_1;

CREATE VIEW "public"."w" AS
SELECT gone
   FROM public.m_1;
