-- NOT NULL has a name, and may be not valid or not inherited, since 18.
-- only: postgres_18

-- before
CREATE TABLE t (
    plain_to_named int NOT NULL,
    named_to_plain int CONSTRAINT here NOT NULL,
    renamed int CONSTRAINT "Old" NOT NULL,
    added int,
    dropped int CONSTRAINT gone NOT NULL,
    alone int NOT NULL NO INHERIT,
    shared int NOT NULL,
    seen int,
    unseen int NOT NULL,
    unseen_named int
);
ALTER TABLE t ADD NOT NULL seen NOT VALID;
ALTER TABLE t ADD CONSTRAINT later NOT NULL unseen_named NOT VALID;

-- rows
INSERT INTO t VALUES (1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

-- after
CREATE TABLE t (
    plain_to_named int CONSTRAINT there NOT NULL,
    named_to_plain int NOT NULL,
    renamed int CONSTRAINT "New" NOT NULL,
    added int CONSTRAINT fresh NOT NULL,
    dropped int,
    alone int NOT NULL,
    shared int NOT NULL NO INHERIT,
    seen int NOT NULL,
    unseen int,
    unseen_named int CONSTRAINT later NOT NULL,
    new int DEFAULT 1 CONSTRAINT new_one NOT NULL
);
ALTER TABLE t ADD NOT NULL unseen NOT VALID;
CREATE TABLE fresh (a int CONSTRAINT a_is_there NOT NULL NO INHERIT, b int);
ALTER TABLE fresh ADD CONSTRAINT b_may_be NOT NULL b NOT VALID;

-- up
CREATE TABLE "public"."fresh" (
    "a" integer CONSTRAINT "a_is_there" NOT NULL NO INHERIT,
    "b" integer
);

ALTER TABLE "public"."fresh" ADD CONSTRAINT "b_may_be" NOT NULL "b" NOT VALID;

ALTER TABLE "public"."t" RENAME CONSTRAINT "t_plain_to_named_not_null" TO "there";

ALTER TABLE "public"."t" RENAME CONSTRAINT "here" TO "t_named_to_plain_not_null";

ALTER TABLE "public"."t" RENAME CONSTRAINT "Old" TO "New";

ALTER TABLE "public"."t"
    ADD CONSTRAINT "fresh" NOT NULL "added",
    ALTER COLUMN "dropped" DROP NOT NULL,
    ALTER COLUMN "alone" DROP NOT NULL,
    ALTER COLUMN "alone" SET NOT NULL,
    ALTER COLUMN "shared" DROP NOT NULL,
    ADD NOT NULL "shared" NO INHERIT,
    ALTER COLUMN "seen" SET NOT NULL,
    ALTER COLUMN "unseen" DROP NOT NULL,
    ADD NOT NULL "unseen" NOT VALID,
    ALTER COLUMN "unseen_named" SET NOT NULL,
    ADD COLUMN "new" integer DEFAULT 1 CONSTRAINT "new_one" NOT NULL;

-- down
ALTER TABLE "public"."t" RENAME CONSTRAINT "there" TO "t_plain_to_named_not_null";

ALTER TABLE "public"."t" RENAME CONSTRAINT "t_named_to_plain_not_null" TO "here";

ALTER TABLE "public"."t" RENAME CONSTRAINT "New" TO "Old";

ALTER TABLE "public"."t"
    ALTER COLUMN "added" DROP NOT NULL,
    ADD CONSTRAINT "gone" NOT NULL "dropped",
    ALTER COLUMN "alone" DROP NOT NULL,
    ADD NOT NULL "alone" NO INHERIT,
    ALTER COLUMN "shared" DROP NOT NULL,
    ALTER COLUMN "shared" SET NOT NULL,
    ALTER COLUMN "seen" DROP NOT NULL,
    ADD NOT NULL "seen" NOT VALID,
    ALTER COLUMN "unseen" SET NOT NULL,
    ALTER COLUMN "unseen_named" DROP NOT NULL,
    ADD CONSTRAINT "later" NOT NULL "unseen_named" NOT VALID,
    DROP COLUMN "new";

DROP TABLE "public"."fresh";
