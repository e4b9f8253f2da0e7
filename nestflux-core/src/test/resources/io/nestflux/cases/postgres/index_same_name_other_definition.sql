-- Columns, order, direction, uniqueness, predicate, method: each time the same name.

-- before
CREATE TABLE item (a int, b int, c text);
CREATE INDEX i1 ON item (a, b);
CREATE INDEX i2 ON item (a);
CREATE INDEX i3 ON item (a) WHERE b > 1;
CREATE INDEX i4 ON item (a);
CREATE UNIQUE INDEX i5 ON item (a);
CREATE INDEX i6 ON item (c);
CREATE INDEX i7 ON item (c COLLATE "C");

-- rows
INSERT INTO item VALUES (1, 2, 'x');

-- after
CREATE TABLE item (a int, b int, c text);
CREATE INDEX i1 ON item (b, a);
CREATE INDEX i2 ON item (a DESC);
CREATE INDEX i3 ON item (a) WHERE b > 2;
CREATE INDEX i4 ON item USING hash (a);
CREATE INDEX i5 ON item (a);
CREATE INDEX i6 ON item (c text_pattern_ops);
CREATE INDEX i7 ON item (c);

-- up
DROP INDEX "public"."i1";

DROP INDEX "public"."i2";

DROP INDEX "public"."i3";

DROP INDEX "public"."i4";

DROP INDEX "public"."i5";

DROP INDEX "public"."i6";

DROP INDEX "public"."i7";

CREATE INDEX "i1" ON "public"."item" ("b", "a");

CREATE INDEX "i2" ON "public"."item" ("a" DESC);

CREATE INDEX "i3" ON "public"."item" ("a") WHERE b > 2;

CREATE INDEX "i4" ON "public"."item" USING hash ("a");

CREATE INDEX "i5" ON "public"."item" ("a");

CREATE INDEX "i6" ON "public"."item" ("c" text_pattern_ops);

CREATE INDEX "i7" ON "public"."item" ("c");

-- down
DROP INDEX "public"."i1";

DROP INDEX "public"."i2";

DROP INDEX "public"."i3";

DROP INDEX "public"."i4";

DROP INDEX "public"."i5";

DROP INDEX "public"."i6";

DROP INDEX "public"."i7";

CREATE INDEX "i1" ON "public"."item" ("a", "b");

CREATE INDEX "i2" ON "public"."item" ("a");

CREATE INDEX "i3" ON "public"."item" ("a") WHERE b > 1;

CREATE INDEX "i4" ON "public"."item" ("a");

CREATE UNIQUE INDEX "i5" ON "public"."item" ("a");

CREATE INDEX "i6" ON "public"."item" ("c");

CREATE INDEX "i7" ON "public"."item" ("c" COLLATE "C");
