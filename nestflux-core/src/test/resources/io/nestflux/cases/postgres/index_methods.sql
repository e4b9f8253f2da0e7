-- All of the server's own methods, with operator classes and parameters.

-- before
CREATE TABLE item (id int, a text, j jsonb, t int[], p point, s tsvector, d date, r int4range);

-- rows
INSERT INTO item VALUES (1, 'x', '{}', '{1}', '(1,1)', 'a', '2024-01-01', '[1,2)');

-- after
CREATE TABLE item (id int, a text, j jsonb, t int[], p point, s tsvector, d date, r int4range);
CREATE INDEX i1 ON item USING gin (j jsonb_path_ops);
CREATE INDEX i2 ON item USING gin (j, t) WITH (fastupdate = off, gin_pending_list_limit = 128);
CREATE INDEX i3 ON item USING gist (p) WITH (buffering = on, fillfactor = 80);
CREATE INDEX i4 ON item USING gist (s tsvector_ops (siglen = 100));
CREATE INDEX i5 ON item USING brin (d date_minmax_multi_ops (values_per_range = 16)) WITH (pages_per_range = 64, autosummarize = on);
CREATE INDEX i6 ON item USING hash (a) WITH (fillfactor = 60);
CREATE INDEX i7 ON item USING spgist (r);
CREATE INDEX i8 ON item (a text_pattern_ops);
CREATE INDEX i9 ON item (a varchar_pattern_ops, id) WITH (fillfactor = 50, deduplicate_items = off);

-- up
CREATE INDEX "i1" ON "public"."item" USING gin ("j" jsonb_path_ops);

CREATE INDEX "i2" ON "public"."item" USING gin ("j", "t") WITH (fastupdate = off, gin_pending_list_limit = 128);

CREATE INDEX "i3" ON "public"."item" USING gist ("p") WITH (buffering = on, fillfactor = 80);

CREATE INDEX "i4" ON "public"."item" USING gist ("s" tsvector_ops(siglen='100'));

CREATE INDEX "i5" ON "public"."item" USING brin ("d" date_minmax_multi_ops(values_per_range='16')) WITH (autosummarize = on, pages_per_range = 64);

CREATE INDEX "i6" ON "public"."item" USING hash ("a") WITH (fillfactor = 60);

CREATE INDEX "i7" ON "public"."item" USING spgist ("r");

CREATE INDEX "i8" ON "public"."item" ("a" text_pattern_ops);

CREATE INDEX "i9" ON "public"."item" ("a" varchar_pattern_ops, "id") WITH (deduplicate_items = off, fillfactor = 50);

-- down
DROP INDEX "public"."i1";

DROP INDEX "public"."i2";

DROP INDEX "public"."i3";

DROP INDEX "public"."i4";

DROP INDEX "public"."i5";

DROP INDEX "public"."i6";

DROP INDEX "public"."i7";

DROP INDEX "public"."i8";

DROP INDEX "public"."i9";
