-- What a partition says for itself of a column outlives a change of the parent's column.

-- before
CREATE TABLE m (a int NOT NULL, keeps int DEFAULT 1, gets int DEFAULT 1, loses int DEFAULT 1, twice int DEFAULT 1, t text) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
ALTER TABLE m_1 ALTER keeps SET DEFAULT 7, ALTER loses SET DEFAULT 7, ALTER twice SET DEFAULT 7, ALTER t SET NOT NULL, ALTER t SET STORAGE EXTERNAL;
COMMENT ON COLUMN m_1.keeps IS 'kept';
COMMENT ON COLUMN m_1.t IS 't';

-- rows
INSERT INTO m (a, t) VALUES (1, 'x'), (2, NULL);

-- after
CREATE TABLE m (a int NOT NULL, keeps bigint DEFAULT 2, gets int DEFAULT 1, loses int DEFAULT 2, twice bigint DEFAULT 2, t varchar(20), new int DEFAULT 5) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
ALTER TABLE m_1 ALTER keeps SET DEFAULT 7, ALTER gets SET DEFAULT 7, ALTER twice DROP DEFAULT, ALTER new SET DEFAULT 6;
COMMENT ON COLUMN m_1.keeps IS 'kept';
COMMENT ON COLUMN m_1.gets IS 'got';

-- up
ALTER TABLE "public"."m"
    ALTER COLUMN "keeps" TYPE bigint,
    ALTER COLUMN "keeps" SET DEFAULT 2;

ALTER TABLE "public"."m_1"
    ALTER COLUMN "keeps" SET DEFAULT 7,
    ALTER COLUMN "gets" SET DEFAULT 7,
    ALTER COLUMN "loses" SET DEFAULT 1,
    ALTER COLUMN "t" DROP NOT NULL,
    ALTER COLUMN "t" SET STORAGE EXTENDED;

COMMENT ON COLUMN "public"."m_1"."gets" IS 'got';

COMMENT ON COLUMN "public"."m_1"."t" IS NULL;

ALTER TABLE "public"."m"
    ALTER COLUMN "loses" SET DEFAULT 2,
    ALTER COLUMN "twice" TYPE bigint,
    ALTER COLUMN "twice" SET DEFAULT 2;

ALTER TABLE "public"."m_1" ALTER COLUMN "twice" DROP DEFAULT;

ALTER TABLE "public"."m"
    ALTER COLUMN "t" TYPE character varying(20),
    ADD COLUMN "new" integer DEFAULT 5;

ALTER TABLE "public"."m_1" ALTER COLUMN "new" SET DEFAULT 6;

-- down
ALTER TABLE "public"."m"
    ALTER COLUMN "keeps" TYPE integer,
    ALTER COLUMN "keeps" SET DEFAULT 1;

ALTER TABLE "public"."m_1"
    ALTER COLUMN "keeps" SET DEFAULT 7,
    ALTER COLUMN "gets" SET DEFAULT 1;

COMMENT ON COLUMN "public"."m_1"."gets" IS NULL;

ALTER TABLE "public"."m" ALTER COLUMN "loses" SET DEFAULT 1;

ALTER TABLE "public"."m_1" ALTER COLUMN "loses" SET DEFAULT 7;

ALTER TABLE "public"."m"
    ALTER COLUMN "twice" TYPE integer,
    ALTER COLUMN "twice" SET DEFAULT 1;

ALTER TABLE "public"."m_1" ALTER COLUMN "twice" SET DEFAULT 7;

ALTER TABLE "public"."m" ALTER COLUMN "t" TYPE text;

ALTER TABLE "public"."m_1"
    ALTER COLUMN "t" SET NOT NULL,
    ALTER COLUMN "t" SET STORAGE EXTERNAL;

COMMENT ON COLUMN "public"."m_1"."t" IS 't';

ALTER TABLE "public"."m" DROP COLUMN "new";
