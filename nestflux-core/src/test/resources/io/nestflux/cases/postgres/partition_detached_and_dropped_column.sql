-- A partition is detached, and its columns and the parent's go other ways.

-- before
CREATE TABLE m (a int NOT NULL, b int, gone text, t text) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
CREATE INDEX m_b ON m (b);

-- rows
INSERT INTO m VALUES (1, 1, 'x', 'y'), (2, 1, 'x', 'y');

-- after
CREATE TABLE m (a int NOT NULL, b bigint, t text, new int) PARTITION BY LIST (a);
CREATE TABLE m_1 (a int, b int DEFAULT 4, gone varchar(10), other int);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
CREATE INDEX m_b ON m (b);

-- up
ALTER TABLE "public"."m" DETACH PARTITION "public"."m_1";

DROP INDEX "public"."m_1_b_idx";

ALTER TABLE "public"."m"
    ALTER COLUMN "b" TYPE bigint,
    ADD COLUMN "new" integer,
    DROP COLUMN "gone";

ALTER TABLE "public"."m_1"
    ALTER COLUMN "a" DROP NOT NULL,
    ALTER COLUMN "b" SET DEFAULT 4,
    ALTER COLUMN "gone" TYPE character varying(10),
    ADD COLUMN "other" integer,
    DROP COLUMN "t";

-- down
ALTER TABLE "public"."m"
    ALTER COLUMN "b" TYPE integer,
    ADD COLUMN "gone" text,
    DROP COLUMN "new";

ALTER TABLE "public"."m_1"
    ALTER COLUMN "a" SET NOT NULL,
    ALTER COLUMN "b" DROP DEFAULT,
    ALTER COLUMN "gone" TYPE text,
    ADD COLUMN "t" text,
    DROP COLUMN "other";

CREATE INDEX "m_1_b_idx" ON "public"."m_1" ("b");

ALTER TABLE "public"."m" ATTACH PARTITION "public"."m_1" FOR VALUES IN (1);
