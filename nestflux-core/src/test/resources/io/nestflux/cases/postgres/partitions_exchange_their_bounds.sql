-- Two partitions exchange what they are for, and the default takes another's place.
-- changes: p_1, p_2

-- before
CREATE TABLE m (a int) PARTITION BY LIST (a);
CREATE TABLE p_1 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE p_2 PARTITION OF m FOR VALUES IN (2);
CREATE TABLE p_3 PARTITION OF m FOR VALUES IN (3);
CREATE TABLE p_4 PARTITION OF m DEFAULT;

-- after
CREATE TABLE m (a int) PARTITION BY LIST (a);
CREATE TABLE p_1 PARTITION OF m FOR VALUES IN (2);
CREATE TABLE p_2 PARTITION OF m FOR VALUES IN (1);
CREATE TABLE p_3 PARTITION OF m DEFAULT;
CREATE TABLE p_4 PARTITION OF m FOR VALUES IN (3, 4);

-- up
ALTER TABLE "public"."m" DETACH PARTITION "public"."p_1";

ALTER TABLE "public"."m" DETACH PARTITION "public"."p_2";

ALTER TABLE "public"."m" DETACH PARTITION "public"."p_3";

ALTER TABLE "public"."m" DETACH PARTITION "public"."p_4";

ALTER TABLE "public"."m" ATTACH PARTITION "public"."p_1" FOR VALUES IN (2);

ALTER TABLE "public"."m" ATTACH PARTITION "public"."p_2" FOR VALUES IN (1);

ALTER TABLE "public"."m" ATTACH PARTITION "public"."p_3" DEFAULT;

ALTER TABLE "public"."m" ATTACH PARTITION "public"."p_4" FOR VALUES IN (3, 4);

-- down
ALTER TABLE "public"."m" DETACH PARTITION "public"."p_1";

ALTER TABLE "public"."m" DETACH PARTITION "public"."p_2";

ALTER TABLE "public"."m" DETACH PARTITION "public"."p_3";

ALTER TABLE "public"."m" DETACH PARTITION "public"."p_4";

ALTER TABLE "public"."m" ATTACH PARTITION "public"."p_1" FOR VALUES IN (1);

ALTER TABLE "public"."m" ATTACH PARTITION "public"."p_2" FOR VALUES IN (2);

ALTER TABLE "public"."m" ATTACH PARTITION "public"."p_3" FOR VALUES IN (3);

ALTER TABLE "public"."m" ATTACH PARTITION "public"."p_4" DEFAULT;
