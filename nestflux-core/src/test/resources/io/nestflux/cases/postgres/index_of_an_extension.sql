-- Operator classes of an extension, with parameters.

-- before
CREATE TABLE item (id int, a text);

-- rows
INSERT INTO item VALUES (1, 'x');

-- after
CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;
CREATE TABLE item (id int, a text);
CREATE INDEX i1 ON item USING gin (a gin_trgm_ops);
CREATE INDEX i2 ON item USING gist (a gist_trgm_ops (siglen = 32), id);
CREATE INDEX i3 ON item USING gin (lower(a) gin_trgm_ops) WHERE id > 0;

-- up
CREATE EXTENSION "btree_gist";

CREATE EXTENSION "pg_trgm";

CREATE INDEX "i1" ON "public"."item" USING gin ("a" public.gin_trgm_ops);

CREATE INDEX "i2" ON "public"."item" USING gist ("a" public.gist_trgm_ops(siglen='32'), "id");

CREATE INDEX "i3" ON "public"."item" USING gin ((lower(a)) public.gin_trgm_ops) WHERE id > 0;

-- down
DROP INDEX "public"."i1";

DROP INDEX "public"."i2";

DROP INDEX "public"."i3";

DROP EXTENSION "btree_gist";

DROP EXTENSION "pg_trgm";
