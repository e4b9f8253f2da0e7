-- A view is in another schema now; one schema goes, one comes.
-- schemas: public, old, new

-- before
CREATE SCHEMA old;
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW old.v AS SELECT id, a FROM item;
CREATE VIEW on_top AS SELECT id FROM old.v;
CREATE MATERIALIZED VIEW old.m AS SELECT id FROM on_top;
CREATE INDEX m_idx ON old.m (id);

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE SCHEMA new;
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW new.v AS SELECT id, a FROM item;
CREATE VIEW on_top AS SELECT id FROM new.v;
CREATE MATERIALIZED VIEW new.m AS SELECT id FROM on_top;
CREATE INDEX m_idx ON new.m (id);

-- up
DROP MATERIALIZED VIEW "old"."m";

CREATE SCHEMA "new";

CREATE VIEW "new"."v" AS
SELECT id,
    a
   FROM public.item;

CREATE OR REPLACE VIEW "public"."on_top" AS
SELECT id
   FROM new.v;

DROP VIEW "old"."v";

CREATE MATERIALIZED VIEW "new"."m" AS
SELECT id
   FROM public.on_top;

CREATE INDEX "m_idx" ON "new"."m" ("id");

DROP SCHEMA "old";

-- down
DROP MATERIALIZED VIEW "new"."m";

CREATE SCHEMA "old";

CREATE VIEW "old"."v" AS
SELECT id,
    a
   FROM public.item;

CREATE OR REPLACE VIEW "public"."on_top" AS
SELECT id
   FROM old.v;

DROP VIEW "new"."v";

CREATE MATERIALIZED VIEW "old"."m" AS
SELECT id
   FROM public.on_top;

CREATE INDEX "m_idx" ON "old"."m" ("id");

DROP SCHEMA "new";
