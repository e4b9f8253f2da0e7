-- Whose rights count: a view of its own kind of option since PostgreSQL 15.
-- only: postgres_18

-- before
CREATE TABLE item (id int PRIMARY KEY);
CREATE VIEW comes AS SELECT id FROM item;
CREATE VIEW goes WITH (security_invoker) AS SELECT id FROM item;

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (id int PRIMARY KEY);
CREATE VIEW comes WITH (security_invoker, security_barrier) AS SELECT id FROM item;
CREATE VIEW goes AS SELECT id FROM item;

-- up
ALTER VIEW "public"."comes" SET (security_barrier = true, security_invoker = true);

ALTER VIEW "public"."goes" RESET (security_invoker);

-- down
ALTER VIEW "public"."comes" RESET (security_barrier, security_invoker);

ALTER VIEW "public"."goes" SET (security_invoker = true);
