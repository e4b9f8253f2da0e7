-- A partition's rows and the parent's key are one: the foreign key of the parent refers to the partitions as well, and
-- theirs to the parent. Every change beside it has to go through, and the whole comes and goes.

-- before
CREATE TABLE crate (k int PRIMARY KEY, up int REFERENCES crate, v int) PARTITION BY LIST (k);
CREATE TABLE crate_1 PARTITION OF crate FOR VALUES IN (1);
CREATE TABLE crate_2 PARTITION OF crate FOR VALUES IN (2);
CREATE TABLE gone (k int PRIMARY KEY, up int REFERENCES gone) PARTITION BY LIST (k);
CREATE TABLE gone_1 PARTITION OF gone FOR VALUES IN (1) PARTITION BY LIST (k);
CREATE TABLE gone_1_1 PARTITION OF gone_1 FOR VALUES IN (1);

-- rows
INSERT INTO crate VALUES (1, 1), (2, 1);

-- after
CREATE TABLE crate (k int PRIMARY KEY, up int REFERENCES crate, v bigint, w int) PARTITION BY LIST (k);
CREATE TABLE crate_1 PARTITION OF crate FOR VALUES IN (1);
CREATE TABLE crate_2 PARTITION OF crate FOR VALUES IN (2);
CREATE TABLE crate_3 PARTITION OF crate FOR VALUES IN (3);
CREATE TABLE box (k int PRIMARY KEY, up int REFERENCES box) PARTITION BY LIST (k);
CREATE TABLE box_1 PARTITION OF box FOR VALUES IN (1);

-- up
ALTER TABLE "public"."gone" DROP CONSTRAINT "gone_up_fkey";

CREATE TABLE "public"."box" (
    "k" integer NOT NULL,
    "up" integer,
    CONSTRAINT "box_pkey" PRIMARY KEY ("k")
) PARTITION BY LIST (k);

CREATE TABLE "public"."box_1" PARTITION OF "public"."box" FOR VALUES IN (1);

ALTER TABLE "public"."crate"
    ALTER COLUMN "v" TYPE bigint,
    ADD COLUMN "w" integer;

CREATE TABLE "public"."crate_3" PARTITION OF "public"."crate" FOR VALUES IN (3);

ALTER TABLE "public"."box" ADD CONSTRAINT "box_up_fkey" FOREIGN KEY ("up") REFERENCES "public"."box" ("k");

DROP TABLE "public"."gone_1_1";

DROP TABLE "public"."gone_1";

DROP TABLE "public"."gone";

-- down
ALTER TABLE "public"."box" DROP CONSTRAINT "box_up_fkey";

CREATE TABLE "public"."gone" (
    "k" integer NOT NULL,
    "up" integer,
    CONSTRAINT "gone_pkey" PRIMARY KEY ("k")
) PARTITION BY LIST (k);

CREATE TABLE "public"."gone_1" PARTITION OF "public"."gone" FOR VALUES IN (1) PARTITION BY LIST (k);

CREATE TABLE "public"."gone_1_1" PARTITION OF "public"."gone_1" FOR VALUES IN (1);

ALTER TABLE "public"."gone" ADD CONSTRAINT "gone_up_fkey" FOREIGN KEY ("up") REFERENCES "public"."gone" ("k");

DROP TABLE "public"."box_1";

DROP TABLE "public"."box";

ALTER TABLE "public"."crate" DETACH PARTITION "public"."crate_3";

DROP TABLE "public"."crate_3";

ALTER TABLE "public"."crate"
    ALTER COLUMN "v" TYPE integer,
    DROP COLUMN "w";
