-- The index of a key or exclusion has a comment beside the constraint's: it comes, changes, goes, and is there anew.

-- before
CREATE TABLE a (id int CONSTRAINT a_key PRIMARY KEY, n int CONSTRAINT a_n UNIQUE, s int4range);
ALTER TABLE a ADD CONSTRAINT a_s EXCLUDE USING gist (s WITH &&);
COMMENT ON INDEX a_n IS 'goes';
COMMENT ON INDEX a_s IS 'changes';
COMMENT ON CONSTRAINT a_s ON a IS 'stays';
CREATE TABLE b (id int CONSTRAINT b_key PRIMARY KEY, n int NOT NULL);
COMMENT ON INDEX b_key IS 'of a key that is made anew';

-- rows
INSERT INTO a VALUES (1, 1, '[1,2]');
INSERT INTO b VALUES (1, 2);

-- after
CREATE TABLE a (id int CONSTRAINT a_key PRIMARY KEY, n int CONSTRAINT a_n UNIQUE, s int4range);
ALTER TABLE a ADD CONSTRAINT a_s EXCLUDE USING gist (s WITH &&);
COMMENT ON INDEX a_key IS 'comes';
COMMENT ON INDEX a_s IS 'it''s another';
COMMENT ON CONSTRAINT a_s ON a IS 'stays';
CREATE TABLE b (id int, n int NOT NULL, CONSTRAINT b_key PRIMARY KEY (id, n));
COMMENT ON INDEX b_key IS 'of a key that is made anew';
CREATE TABLE c (id int CONSTRAINT c_key PRIMARY KEY);
COMMENT ON INDEX c_key IS 'of a new table';
COMMENT ON CONSTRAINT c_key ON c IS 'both';

-- up
ALTER TABLE "public"."b" DROP CONSTRAINT "b_key";

CREATE TABLE "public"."c" (
    "id" integer NOT NULL,
    CONSTRAINT "c_key" PRIMARY KEY ("id")
);

COMMENT ON CONSTRAINT "c_key" ON "public"."c" IS 'both';

COMMENT ON INDEX "public"."c_key" IS 'of a new table';

COMMENT ON INDEX "public"."a_key" IS 'comes';

ALTER TABLE "public"."b" ADD CONSTRAINT "b_key" PRIMARY KEY ("id", "n");

COMMENT ON INDEX "public"."b_key" IS 'of a key that is made anew';

COMMENT ON INDEX "public"."a_n" IS NULL;

COMMENT ON INDEX "public"."a_s" IS 'it''s another';

-- down
ALTER TABLE "public"."b" DROP CONSTRAINT "b_key";

COMMENT ON INDEX "public"."a_key" IS NULL;

ALTER TABLE "public"."b" ADD CONSTRAINT "b_key" PRIMARY KEY ("id");

COMMENT ON INDEX "public"."b_key" IS 'of a key that is made anew';

COMMENT ON INDEX "public"."a_n" IS 'goes';

COMMENT ON INDEX "public"."a_s" IS 'changes';

DROP TABLE "public"."c";
