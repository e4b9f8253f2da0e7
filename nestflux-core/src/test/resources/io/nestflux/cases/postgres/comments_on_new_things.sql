-- What is created comes with its comments.

-- before
CREATE TABLE old (id int PRIMARY KEY);

-- rows
INSERT INTO old VALUES (1);

-- after
CREATE TABLE old (id int PRIMARY KEY, a int CONSTRAINT a_key UNIQUE CONSTRAINT a_check CHECK (a > 0), b int CONSTRAINT b_fkey REFERENCES old);
CREATE INDEX b_idx ON old (b);
COMMENT ON COLUMN old.a IS 'a';
COMMENT ON CONSTRAINT a_key ON old IS 'unique';
COMMENT ON CONSTRAINT a_check ON old IS 'check';
COMMENT ON CONSTRAINT b_fkey ON old IS 'fk';
COMMENT ON INDEX b_idx IS 'index';
CREATE SEQUENCE seq;
COMMENT ON SEQUENCE seq IS 'numbers';
CREATE TABLE fresh (id int CONSTRAINT fresh_key PRIMARY KEY, a int CONSTRAINT fa_key UNIQUE CONSTRAINT fa_check CHECK (a > 0), b int CONSTRAINT fb_fkey REFERENCES old);
CREATE INDEX fb_idx ON fresh (b);
COMMENT ON TABLE fresh IS 'new';
COMMENT ON COLUMN fresh.a IS 'a';
COMMENT ON CONSTRAINT fresh_key ON fresh IS 'pk';
COMMENT ON CONSTRAINT fa_key ON fresh IS 'unique';
COMMENT ON CONSTRAINT fa_check ON fresh IS 'check';
COMMENT ON CONSTRAINT fb_fkey ON fresh IS 'fk';
COMMENT ON INDEX fb_idx IS 'index';

-- up
CREATE SEQUENCE "public"."seq";

COMMENT ON SEQUENCE "public"."seq" IS 'numbers';

CREATE TABLE "public"."fresh" (
    "id" integer NOT NULL,
    "a" integer,
    "b" integer,
    CONSTRAINT "fresh_key" PRIMARY KEY ("id"),
    CONSTRAINT "fa_key" UNIQUE ("a"),
    CONSTRAINT "fa_check" CHECK (a > 0)
);

COMMENT ON COLUMN "public"."fresh"."a" IS 'a';

CREATE INDEX "fb_idx" ON "public"."fresh" ("b");

COMMENT ON INDEX "public"."fb_idx" IS 'index';

COMMENT ON TABLE "public"."fresh" IS 'new';

COMMENT ON CONSTRAINT "fa_key" ON "public"."fresh" IS 'unique';

COMMENT ON CONSTRAINT "fresh_key" ON "public"."fresh" IS 'pk';

COMMENT ON CONSTRAINT "fa_check" ON "public"."fresh" IS 'check';

ALTER TABLE "public"."old"
    ADD COLUMN "a" integer,
    ADD COLUMN "b" integer;

COMMENT ON COLUMN "public"."old"."a" IS 'a';

ALTER TABLE "public"."old" ADD CONSTRAINT "a_key" UNIQUE ("a");

COMMENT ON CONSTRAINT "a_key" ON "public"."old" IS 'unique';

ALTER TABLE "public"."old" ADD CONSTRAINT "a_check" CHECK (a > 0);

COMMENT ON CONSTRAINT "a_check" ON "public"."old" IS 'check';

CREATE INDEX "b_idx" ON "public"."old" ("b");

COMMENT ON INDEX "public"."b_idx" IS 'index';

ALTER TABLE "public"."fresh" ADD CONSTRAINT "fb_fkey" FOREIGN KEY ("b") REFERENCES "public"."old" ("id");

COMMENT ON CONSTRAINT "fb_fkey" ON "public"."fresh" IS 'fk';

ALTER TABLE "public"."old" ADD CONSTRAINT "b_fkey" FOREIGN KEY ("b") REFERENCES "public"."old" ("id");

COMMENT ON CONSTRAINT "b_fkey" ON "public"."old" IS 'fk';

-- down
ALTER TABLE "public"."old" DROP CONSTRAINT "b_fkey";

ALTER TABLE "public"."old" DROP CONSTRAINT "a_check";

DROP INDEX "public"."b_idx";

ALTER TABLE "public"."old" DROP CONSTRAINT "a_key";

ALTER TABLE "public"."old"
    DROP COLUMN "a",
    DROP COLUMN "b";

DROP TABLE "public"."fresh";

DROP SEQUENCE "public"."seq";
