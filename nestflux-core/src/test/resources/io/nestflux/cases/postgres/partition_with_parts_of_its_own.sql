-- Keys, checks, indexes and foreign keys of one partition only.

-- before
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE m (a int, b int, c text) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m (CONSTRAINT gone CHECK (b > 0), CONSTRAINT changed CHECK (b < 100)) FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m (CONSTRAINT m_2_key PRIMARY KEY (b)) FOR VALUES IN (2) WITH (fillfactor = 70);
CREATE INDEX m_1_c ON m_1 (c);

-- rows
INSERT INTO r VALUES (1), (2);
INSERT INTO m VALUES (1, 1, 'x'), (2, 2, 'y');

-- after
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE m (a int, b bigint, c text) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m (CONSTRAINT changed CHECK (b < 1000), UNIQUE (c)) FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m (CONSTRAINT m_2_b FOREIGN KEY (b) REFERENCES r) FOR VALUES IN (2) WITH (fillfactor = 80);
CREATE INDEX m_1_c ON m_1 (lower(c));

-- up
ALTER TABLE "public"."m_1" DROP CONSTRAINT "changed";

ALTER TABLE "public"."m_1" DROP CONSTRAINT "gone";

DROP INDEX "public"."m_1_c";

ALTER TABLE "public"."m_2" DROP CONSTRAINT "m_2_key";

ALTER TABLE "public"."m_2" SET (fillfactor = 80);

ALTER TABLE "public"."m_1" ADD CONSTRAINT "m_1_c_key" UNIQUE ("c");

CREATE INDEX "m_1_c" ON "public"."m_1" ((lower(c)));

ALTER TABLE "public"."m_2" ALTER COLUMN "b" DROP NOT NULL;

ALTER TABLE "public"."m" ALTER COLUMN "b" TYPE bigint;

ALTER TABLE "public"."m_1" ADD CONSTRAINT "changed" CHECK (b < 1000);

ALTER TABLE "public"."m_2" ADD CONSTRAINT "m_2_b" FOREIGN KEY ("b") REFERENCES "public"."r" ("id");

-- down
ALTER TABLE "public"."m_2" DROP CONSTRAINT "m_2_b";

ALTER TABLE "public"."m_1" DROP CONSTRAINT "changed";

DROP INDEX "public"."m_1_c";

ALTER TABLE "public"."m_1" DROP CONSTRAINT "m_1_c_key";

ALTER TABLE "public"."m_2" SET (fillfactor = 70);

ALTER TABLE "public"."m" ALTER COLUMN "b" TYPE integer;

ALTER TABLE "public"."m_2" ALTER COLUMN "b" SET NOT NULL;

ALTER TABLE "public"."m_2" ADD CONSTRAINT "m_2_key" PRIMARY KEY ("b");

ALTER TABLE "public"."m_1" ADD CONSTRAINT "changed" CHECK (b < 100);

ALTER TABLE "public"."m_1" ADD CONSTRAINT "gone" CHECK (b > 0);

CREATE INDEX "m_1_c" ON "public"."m_1" ("c");
