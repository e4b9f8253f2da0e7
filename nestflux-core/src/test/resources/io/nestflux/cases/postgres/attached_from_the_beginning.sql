-- A table, its partitions and an index ON ONLY it, to which one partition's is attached, all new at once.

-- before


-- after
CREATE TABLE m (a int, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE m_2 PARTITION OF m FOR VALUES IN (2);
CREATE INDEX m_b ON ONLY m (b);
CREATE INDEX m_1_b ON m_1 (b);
ALTER INDEX m_b ATTACH PARTITION m_1_b;

-- up
CREATE TABLE "public"."m" (
    "a" integer,
    "b" integer
) PARTITION BY LIST (a);

CREATE TABLE "public"."m_1" PARTITION OF "public"."m" FOR VALUES IN (1);

CREATE INDEX "m_1_b" ON "public"."m_1" ("b");

CREATE TABLE "public"."m_2" PARTITION OF "public"."m" FOR VALUES IN (2);

CREATE INDEX "m_b" ON ONLY "public"."m" ("b");

ALTER INDEX "public"."m_b" ATTACH PARTITION "public"."m_1_b";

-- down
DROP INDEX "public"."m_b";

DROP TABLE "public"."m_1";

DROP TABLE "public"."m_2";

DROP TABLE "public"."m";
