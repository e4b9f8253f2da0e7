-- The table below a view goes, and the view reads another one; a column below another view goes too.

-- before
CREATE TABLE old (id int PRIMARY KEY, a text);
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a FROM old;
CREATE VIEW on_top AS SELECT id FROM v;
CREATE VIEW b AS SELECT id, b AS a FROM item;

-- rows
INSERT INTO old VALUES (1, 'a');
INSERT INTO item VALUES (1, 'a', 'b');

-- after
CREATE TABLE new (id int PRIMARY KEY, a text);
CREATE TABLE item (id int PRIMARY KEY, a text, c text);
CREATE VIEW v AS SELECT id, a FROM new;
CREATE VIEW on_top AS SELECT id FROM v;
CREATE VIEW b AS SELECT id, coalesce(c, a) AS a FROM item;

-- up
CREATE TABLE "public"."new" (
    "id" integer NOT NULL,
    "a" text,
    CONSTRAINT "new_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."item" ADD COLUMN "c" text;

CREATE OR REPLACE VIEW "public"."b" AS
SELECT id,
    COALESCE(c, a) AS a
   FROM public.item;

CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.new;

ALTER TABLE "public"."item" DROP COLUMN "b";

DROP TABLE "public"."old";

-- down
CREATE TABLE "public"."old" (
    "id" integer NOT NULL,
    "a" text,
    CONSTRAINT "old_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."item" ADD COLUMN "b" text;

CREATE OR REPLACE VIEW "public"."b" AS
SELECT id,
    b AS a
   FROM public.item;

CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.old;

ALTER TABLE "public"."item" DROP COLUMN "c";

DROP TABLE "public"."new";
