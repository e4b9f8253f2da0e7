-- Partitions in other schemas than their table, which come and go with it.
-- schemas: public, parts, more

-- before
CREATE SCHEMA parts;
CREATE TABLE m (a int) PARTITION BY LIST (a);
CREATE TABLE parts.m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE parts.m_2 PARTITION OF m FOR VALUES IN (2);

-- rows
INSERT INTO m VALUES (1);

-- after
CREATE SCHEMA parts;
CREATE SCHEMA more;
CREATE TABLE m (a int) PARTITION BY LIST (a);
CREATE TABLE parts.m_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE more.m_2 PARTITION OF m FOR VALUES IN (2);
CREATE TABLE more.n (a int) PARTITION BY LIST (a);

-- up
CREATE SCHEMA "more";

CREATE TABLE "more"."n" (
    "a" integer
) PARTITION BY LIST (a);

DROP TABLE "parts"."m_2";

CREATE TABLE "more"."m_2" PARTITION OF "public"."m" FOR VALUES IN (2);

-- down
DROP TABLE "more"."m_2";

CREATE TABLE "parts"."m_2" PARTITION OF "public"."m" FOR VALUES IN (2);

DROP TABLE "more"."n";

DROP SCHEMA "more";
