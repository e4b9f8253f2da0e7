-- Keys and checks that are not enforced came with 18.
-- only: postgres_18

-- before
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE c (
    a int CONSTRAINT fa REFERENCES p NOT ENFORCED,
    b int CONSTRAINT fb REFERENCES p,
    n int CONSTRAINT na CHECK (n > 0) NOT ENFORCED,
    m int CONSTRAINT ma CHECK (m > 0)
);

-- rows
INSERT INTO p VALUES (1);
INSERT INTO c VALUES (1, 1, 1, 1);

-- after
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE c (
    a int CONSTRAINT fa REFERENCES p,
    b int CONSTRAINT fb REFERENCES p NOT ENFORCED,
    n int CONSTRAINT na CHECK (n > 0),
    m int CONSTRAINT ma CHECK (m > 0) NOT ENFORCED
);

-- up
ALTER TABLE "public"."c" DROP CONSTRAINT "ma";

ALTER TABLE "public"."c" DROP CONSTRAINT "na";

ALTER TABLE "public"."c" ADD CONSTRAINT "ma" CHECK (m > 0) NOT ENFORCED;

ALTER TABLE "public"."c" ADD CONSTRAINT "na" CHECK (n > 0);

ALTER TABLE "public"."c" ALTER CONSTRAINT "fa" ENFORCED;

ALTER TABLE "public"."c" ALTER CONSTRAINT "fb" NOT ENFORCED;

-- down
ALTER TABLE "public"."c" DROP CONSTRAINT "ma";

ALTER TABLE "public"."c" DROP CONSTRAINT "na";

ALTER TABLE "public"."c" ADD CONSTRAINT "ma" CHECK (m > 0);

ALTER TABLE "public"."c" ADD CONSTRAINT "na" CHECK (n > 0) NOT ENFORCED;

ALTER TABLE "public"."c" ALTER CONSTRAINT "fa" NOT ENFORCED;

ALTER TABLE "public"."c" ALTER CONSTRAINT "fb" ENFORCED;
