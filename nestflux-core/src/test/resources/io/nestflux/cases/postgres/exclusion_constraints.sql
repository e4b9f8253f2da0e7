-- Exclusion constraints added, changed under the same name, and dropped; they come with new tables.

-- before
CREATE EXTENSION btree_gist;
CREATE TABLE booking (
    room int,
    during tsrange,
    place box,
    note text,
    CONSTRAINT "no Overlap" EXCLUDE USING gist (room WITH =, during WITH &&),
    CONSTRAINT goes EXCLUDE USING gist (place WITH &&) WHERE (room > 3),
    CONSTRAINT stays EXCLUDE (note WITH =) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON CONSTRAINT stays ON booking IS 'old';

-- rows
INSERT INTO booking VALUES (1, '[2024-01-01,2024-01-02)', '(1,1),(0,0)', 'a'), (2, '[2024-01-01,2024-01-02)', NULL, 'b');

-- after
CREATE EXTENSION btree_gist;
CREATE TABLE booking (
    room int,
    during tsrange,
    place box,
    note text,
    CONSTRAINT "no Overlap" EXCLUDE USING gist (room gist_int4_ops WITH =, during WITH &&) INCLUDE (note) WITH (fillfactor = 70) WHERE (room <> 0) DEFERRABLE,
    CONSTRAINT comes EXCLUDE USING gist (place WITH ~=),
    CONSTRAINT stays EXCLUDE (note WITH =) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON CONSTRAINT stays ON booking IS 'new';
CREATE TABLE circles (c circle, EXCLUDE USING gist (c WITH &&));

-- up
ALTER TABLE "public"."booking" DROP CONSTRAINT "goes";

ALTER TABLE "public"."booking" DROP CONSTRAINT "no Overlap";

CREATE TABLE "public"."circles" (
    "c" circle,
    CONSTRAINT "circles_c_excl" EXCLUDE USING gist (c WITH &&)
);

ALTER TABLE "public"."booking" ADD CONSTRAINT "comes" EXCLUDE USING gist (place WITH ~=);

ALTER TABLE "public"."booking" ADD CONSTRAINT "no Overlap" EXCLUDE USING gist (room WITH =, during WITH &&) INCLUDE (note) WITH (fillfactor='70') WHERE ((room <> 0)) DEFERRABLE;

COMMENT ON CONSTRAINT "stays" ON "public"."booking" IS 'new';

-- down
ALTER TABLE "public"."booking" DROP CONSTRAINT "comes";

ALTER TABLE "public"."booking" DROP CONSTRAINT "no Overlap";

ALTER TABLE "public"."booking" ADD CONSTRAINT "goes" EXCLUDE USING gist (place WITH &&) WHERE ((room > 3));

ALTER TABLE "public"."booking" ADD CONSTRAINT "no Overlap" EXCLUDE USING gist (room WITH =, during WITH &&);

COMMENT ON CONSTRAINT "stays" ON "public"."booking" IS 'old';

DROP TABLE "public"."circles";
