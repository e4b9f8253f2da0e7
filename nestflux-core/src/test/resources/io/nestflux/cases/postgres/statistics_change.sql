Other columns, other kinds, another target, another comment.

-- before
CREATE TABLE item (id int PRIMARY KEY, a int, b int, c text);
CREATE STATISTICS s1 ON a, b FROM item;
CREATE STATISTICS s2 (ndistinct) ON a, b FROM item;
CREATE STATISTICS s3 ON a, c FROM item;
ALTER STATISTICS s3 SET STATISTICS 10;

-- rows
INSERT INTO item VALUES (1, 2, 3, 'x');

-- after
CREATE TABLE item (id int PRIMARY KEY, a int, b int, c text);
CREATE STATISTICS s1 ON a, c FROM item;
CREATE STATISTICS s2 (mcv) ON a, b FROM item;
CREATE STATISTICS s3 ON a, c FROM item;
COMMENT ON STATISTICS s3 IS 'about a and c';

-- up
DROP STATISTICS "public"."s1";

DROP STATISTICS "public"."s2";

CREATE STATISTICS public.s1 ON a, c FROM public.item;

CREATE STATISTICS public.s2 (mcv) ON a, b FROM public.item;

ALTER STATISTICS "public"."s3" SET STATISTICS -1;

COMMENT ON STATISTICS "public"."s3" IS 'about a and c';

-- down
DROP STATISTICS "public"."s1";

DROP STATISTICS "public"."s2";

CREATE STATISTICS public.s1 ON a, b FROM public.item;

CREATE STATISTICS public.s2 (ndistinct) ON a, b FROM public.item;

ALTER STATISTICS "public"."s3" SET STATISTICS 10;

COMMENT ON STATISTICS "public"."s3" IS NULL;
