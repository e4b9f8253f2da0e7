A column of statistics changes its type, another goes: the server would drop the statistics with it.

-- before
CREATE TABLE item (id int PRIMARY KEY, a int, b int, c text, d text);
CREATE STATISTICS s1 ON a, b FROM item;
CREATE STATISTICS s2 ON c, d FROM item;
CREATE STATISTICS s3 ON (a + b) FROM item;

-- rows
INSERT INTO item VALUES (1, 2, 3, 'x', 'y');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b int, c text);
CREATE STATISTICS s1 ON a, b FROM item;
CREATE STATISTICS s2 ON c, b FROM item;
CREATE STATISTICS s3 ON (b + 1) FROM item;

-- up
DROP STATISTICS "public"."s1";

DROP STATISTICS "public"."s2";

DROP STATISTICS "public"."s3";

ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE text,
    DROP COLUMN "d";

CREATE STATISTICS public.s1 ON a, b FROM public.item;

CREATE STATISTICS public.s2 ON b, c FROM public.item;

CREATE STATISTICS public.s3 ON (b + 1) FROM public.item;

-- down
DROP STATISTICS "public"."s1";

DROP STATISTICS "public"."s2";

DROP STATISTICS "public"."s3";

ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE integer USING "a"::integer,
    ADD COLUMN "d" text;

CREATE STATISTICS public.s1 ON a, b FROM public.item;

CREATE STATISTICS public.s2 ON c, d FROM public.item;

CREATE STATISTICS public.s3 ON (a + b) FROM public.item;
