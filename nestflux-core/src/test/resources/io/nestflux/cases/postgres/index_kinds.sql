-- Unique, expression, descending, nulls, partial, include.

-- before
CREATE TABLE item (id int, a text, b int, c timestamptz);
CREATE INDEX old_idx ON item (a);

-- rows
INSERT INTO item VALUES (1, 'x', 2, now()), (2, 'Y', NULL, NULL);

-- after
CREATE TABLE item (id int, a text, b int, c timestamptz);
CREATE UNIQUE INDEX i1 ON item (id);
CREATE INDEX i2 ON item (lower(a), (b + 1));
CREATE INDEX i3 ON item (a DESC, b NULLS FIRST, c DESC NULLS LAST);
CREATE INDEX i4 ON item (b) WHERE a IS NOT NULL AND b > 3;
CREATE INDEX i5 ON item (id) INCLUDE (a, b);
CREATE UNIQUE INDEX i6 ON item ((a || 'x') DESC, id) INCLUDE (c) WHERE c IS NULL;
CREATE INDEX i7 ON item ((b IS NULL));
CREATE INDEX i8 ON item (upper(a) COLLATE "C" text_pattern_ops DESC NULLS LAST);

-- up
DROP INDEX "public"."old_idx";

CREATE UNIQUE INDEX "i1" ON "public"."item" ("id");

CREATE INDEX "i2" ON "public"."item" ((lower(a)), (b + 1));

CREATE INDEX "i3" ON "public"."item" ("a" DESC, "b" NULLS FIRST, "c" DESC NULLS LAST);

CREATE INDEX "i4" ON "public"."item" ("b") WHERE (a IS NOT NULL) AND (b > 3);

CREATE INDEX "i5" ON "public"."item" ("id") INCLUDE ("a", "b");

CREATE UNIQUE INDEX "i6" ON "public"."item" ((a || 'x'::text) DESC, "id") INCLUDE ("c") WHERE c IS NULL;

CREATE INDEX "i7" ON "public"."item" ((b IS NULL));

CREATE INDEX "i8" ON "public"."item" ((upper(a)) COLLATE "C" text_pattern_ops DESC NULLS LAST);

-- down
DROP INDEX "public"."i1";

DROP INDEX "public"."i2";

DROP INDEX "public"."i3";

DROP INDEX "public"."i4";

DROP INDEX "public"."i5";

DROP INDEX "public"."i6";

DROP INDEX "public"."i7";

DROP INDEX "public"."i8";

CREATE INDEX "old_idx" ON "public"."item" ("a");
