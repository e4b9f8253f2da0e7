-- Storage parameters and comments change without a rebuild.

-- before
CREATE TABLE item (id int, a text);
CREATE INDEX i1 ON item (id);
CREATE INDEX i2 ON item (a) WITH (fillfactor = 70, deduplicate_items = off);
COMMENT ON INDEX i2 IS 'old';

-- rows
INSERT INTO item VALUES (1, 'x');

-- after
CREATE TABLE item (id int, a text);
CREATE INDEX i1 ON item (id) WITH (fillfactor = 90);
CREATE INDEX i2 ON item (a) WITH (deduplicate_items = on);
COMMENT ON INDEX i1 IS 'new';

-- up
ALTER INDEX "public"."i1" SET (fillfactor = 90);

COMMENT ON INDEX "public"."i1" IS 'new';

ALTER INDEX "public"."i2" SET (deduplicate_items = on);

ALTER INDEX "public"."i2" RESET (fillfactor);

COMMENT ON INDEX "public"."i2" IS NULL;

-- down
ALTER INDEX "public"."i1" RESET (fillfactor);

COMMENT ON INDEX "public"."i1" IS NULL;

ALTER INDEX "public"."i2" SET (deduplicate_items = off, fillfactor = 70);

COMMENT ON INDEX "public"."i2" IS 'old';
