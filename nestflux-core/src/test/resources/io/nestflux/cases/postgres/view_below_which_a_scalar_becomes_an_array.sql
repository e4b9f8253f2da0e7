-- A column becomes an array, and what the view on it says of it changes with it.
-- changes: item.tag

-- before
CREATE TABLE item (id int PRIMARY KEY, tag text NOT NULL DEFAULT 'x');
CREATE VIEW v AS SELECT id, tag FROM item WHERE tag <> '';
CREATE VIEW on_top AS SELECT tag FROM v;

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE TABLE item (id int PRIMARY KEY, tag text[] NOT NULL DEFAULT '{x}');
CREATE VIEW v AS SELECT id, tag FROM item WHERE tag <> '{}';
CREATE VIEW on_top AS SELECT tag FROM v;

-- up
DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

ALTER TABLE "public"."item"
    ALTER COLUMN "tag" DROP DEFAULT,
    ALTER COLUMN "tag" TYPE text[] USING CASE WHEN "tag" IS NOT NULL THEN ARRAY["tag"] END,
    ALTER COLUMN "tag" SET DEFAULT '{x}'::text[];

CREATE VIEW "public"."v" AS
SELECT id,
    tag
   FROM public.item
  WHERE (tag <> '{}'::text[]);

CREATE VIEW "public"."on_top" AS
SELECT tag
   FROM public.v;

-- down
DROP VIEW "public"."on_top";

DROP VIEW "public"."v";

ALTER TABLE "public"."item"
    ALTER COLUMN "tag" DROP DEFAULT,
    ALTER COLUMN "tag" TYPE text USING "tag"[1],
    ALTER COLUMN "tag" SET DEFAULT 'x'::text;

CREATE VIEW "public"."v" AS
SELECT id,
    tag
   FROM public.item
  WHERE (tag <> ''::text);

CREATE VIEW "public"."on_top" AS
SELECT tag
   FROM public.v;
