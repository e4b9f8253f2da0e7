-- A column of a view has another collation: no place for a replacement.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text COLLATE "C");
CREATE VIEW v AS SELECT id, a, b FROM item;
CREATE VIEW on_top AS SELECT a FROM v ORDER BY a;

-- rows
INSERT INTO item VALUES (1, 'a', 'b');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a COLLATE "POSIX" AS a, b FROM item;
CREATE VIEW on_top AS SELECT a FROM v ORDER BY a;

-- up
DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

ALTER TABLE "public"."item" ALTER COLUMN "b" TYPE text;

CREATE VIEW "public"."v" AS
SELECT id,
    (a COLLATE "POSIX") AS a,
    b
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT a
   FROM public.v
  ORDER BY a;

-- down
DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

ALTER TABLE "public"."item" ALTER COLUMN "b" TYPE text COLLATE "C";

CREATE VIEW "public"."v" AS
SELECT id,
    a,
    b
   FROM public.item;

CREATE VIEW "public"."on_top" AS
SELECT a
   FROM public.v
  ORDER BY a;
