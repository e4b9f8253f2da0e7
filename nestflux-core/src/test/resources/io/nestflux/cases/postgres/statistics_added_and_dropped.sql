Statistics of every kind, of columns and of expressions.

-- before
CREATE TABLE item (id int PRIMARY KEY, a int, b int, c text);

-- rows
INSERT INTO item VALUES (1, 2, 3, 'x');

-- after
CREATE TABLE item (id int PRIMARY KEY, a int, b int, c text);
CREATE STATISTICS all_kinds ON a, b FROM item;
CREATE STATISTICS "Some ""kinds""" (mcv, dependencies) ON a, c, (a + b) FROM item;
ALTER STATISTICS "Some ""kinds""" SET STATISTICS 500;
COMMENT ON STATISTICS "Some ""kinds""" IS 'it''s enough';
CREATE STATISTICS one ON lower(c) FROM item;

-- up
CREATE STATISTICS public."Some ""kinds""" (dependencies, mcv) ON a, c, (a + b) FROM public.item;

ALTER STATISTICS "public"."Some ""kinds""" SET STATISTICS 500;

COMMENT ON STATISTICS "public"."Some ""kinds""" IS 'it''s enough';

CREATE STATISTICS public.all_kinds ON a, b FROM public.item;

CREATE STATISTICS public.one ON lower(c) FROM public.item;

-- down
DROP STATISTICS "public"."Some ""kinds""";

DROP STATISTICS "public"."all_kinds";

DROP STATISTICS "public"."one";
