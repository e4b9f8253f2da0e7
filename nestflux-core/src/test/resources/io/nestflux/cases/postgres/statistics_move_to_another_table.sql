The same name, on a table that comes while the other goes.

-- before
CREATE TABLE old (id int PRIMARY KEY, a int, b int);
CREATE STATISTICS s ON a, b FROM old;

-- rows
INSERT INTO old VALUES (1, 2, 3);

-- after
CREATE TABLE new (id int PRIMARY KEY, a int, b int);
CREATE STATISTICS s ON a, b FROM new;

-- up
DROP STATISTICS "public"."s";

CREATE TABLE "public"."new" (
    "id" integer NOT NULL,
    "a" integer,
    "b" integer,
    CONSTRAINT "new_pkey" PRIMARY KEY ("id")
);

CREATE STATISTICS public.s ON a, b FROM public.new;

DROP TABLE "public"."old";

-- down
DROP STATISTICS "public"."s";

CREATE TABLE "public"."old" (
    "id" integer NOT NULL,
    "a" integer,
    "b" integer,
    CONSTRAINT "old_pkey" PRIMARY KEY ("id")
);

CREATE STATISTICS public.s ON a, b FROM public.old;

DROP TABLE "public"."new";
