-- Checks that children have, and those they have not.

-- before
CREATE TABLE p (a int, CONSTRAINT inherited CHECK (a > 0), CONSTRAINT alone CHECK (a > 1) NO INHERIT);
CREATE TABLE c (CONSTRAINT own CHECK (a < 100)) INHERITS (p);

-- rows
INSERT INTO c VALUES (5);

-- after
CREATE TABLE p (a int, CONSTRAINT inherited CHECK (a > 0) NO INHERIT, CONSTRAINT alone CHECK (a > 1), CONSTRAINT seen CHECK (a <> 3));
CREATE TABLE c (CONSTRAINT own CHECK (a < 1000)) INHERITS (p);

-- up
ALTER TABLE "public"."c" DROP CONSTRAINT "own";

ALTER TABLE "public"."p" DROP CONSTRAINT "alone";

ALTER TABLE "public"."p" DROP CONSTRAINT "inherited";

ALTER TABLE "public"."c" ADD CONSTRAINT "own" CHECK (a < 1000);

ALTER TABLE "public"."p" ADD CONSTRAINT "alone" CHECK (a > 1);

ALTER TABLE "public"."p" ADD CONSTRAINT "inherited" CHECK (a > 0) NO INHERIT;

ALTER TABLE "public"."p" ADD CONSTRAINT "seen" CHECK (a <> 3);

-- down
ALTER TABLE "public"."c" DROP CONSTRAINT "own";

ALTER TABLE "public"."p" DROP CONSTRAINT "alone";

ALTER TABLE "public"."p" DROP CONSTRAINT "inherited";

ALTER TABLE "public"."p" DROP CONSTRAINT "seen";

ALTER TABLE "public"."c" ADD CONSTRAINT "own" CHECK (a < 100);

ALTER TABLE "public"."p" ADD CONSTRAINT "alone" CHECK (a > 1) NO INHERIT;

ALTER TABLE "public"."p" ADD CONSTRAINT "inherited" CHECK (a > 0);
