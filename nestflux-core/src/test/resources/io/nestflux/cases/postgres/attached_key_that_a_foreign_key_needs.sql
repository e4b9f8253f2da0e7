-- A foreign key refers to a partition by the key that is attached to the parent's; the parent's goes, the partition's stays.

-- before
CREATE TABLE m (a int NOT NULL, b int, CONSTRAINT m_key UNIQUE (a)) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE r (a int CONSTRAINT r_a REFERENCES m_1 (a));

-- rows
INSERT INTO m VALUES (1, 2);
INSERT INTO r VALUES (1);

-- after
CREATE TABLE m (a int NOT NULL, b int) PARTITION BY LIST (a);
CREATE TABLE m_1 PARTITION OF m (CONSTRAINT own_key UNIQUE (a)) FOR VALUES IN (1);
CREATE TABLE r (a int CONSTRAINT r_a REFERENCES m_1 (a));

-- up
ALTER TABLE "public"."r" DROP CONSTRAINT "r_a";

ALTER TABLE "public"."m" DROP CONSTRAINT "m_key";

ALTER TABLE "public"."m_1" ADD CONSTRAINT "own_key" UNIQUE ("a");

ALTER TABLE "public"."r" ADD CONSTRAINT "r_a" FOREIGN KEY ("a") REFERENCES "public"."m_1" ("a");

-- down
ALTER TABLE "public"."r" DROP CONSTRAINT "r_a";

ALTER TABLE "public"."m_1" DROP CONSTRAINT "own_key";

ALTER TABLE "public"."m" ADD CONSTRAINT "m_key" UNIQUE ("a");

ALTER TABLE "public"."r" ADD CONSTRAINT "r_a" FOREIGN KEY ("a") REFERENCES "public"."m_1" ("a");
