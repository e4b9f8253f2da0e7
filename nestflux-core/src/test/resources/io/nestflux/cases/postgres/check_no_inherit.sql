-- A check that children would not inherit.

-- before
CREATE TABLE item (a int CONSTRAINT a_check CHECK (a > 0), b int CONSTRAINT b_check CHECK (b > 0) NO INHERIT);

-- rows
INSERT INTO item VALUES (1, 1);

-- after
CREATE TABLE item (a int CONSTRAINT a_check CHECK (a > 0) NO INHERIT, b int CONSTRAINT b_check CHECK (b > 0));

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "a_check";

ALTER TABLE "public"."item" DROP CONSTRAINT "b_check";

ALTER TABLE "public"."item" ADD CONSTRAINT "a_check" CHECK (a > 0) NO INHERIT;

ALTER TABLE "public"."item" ADD CONSTRAINT "b_check" CHECK (b > 0);

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "a_check";

ALTER TABLE "public"."item" DROP CONSTRAINT "b_check";

ALTER TABLE "public"."item" ADD CONSTRAINT "a_check" CHECK (a > 0);

ALTER TABLE "public"."item" ADD CONSTRAINT "b_check" CHECK (b > 0) NO INHERIT;
