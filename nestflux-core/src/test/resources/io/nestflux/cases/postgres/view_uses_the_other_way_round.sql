-- One view selected from another; now it is the other way round.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW v AS SELECT id, a FROM item;
CREATE VIEW w AS SELECT id, a FROM v WHERE id > 0;

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW w AS SELECT id, a FROM item;
CREATE VIEW v AS SELECT id, a FROM w WHERE id > 0;

-- up
CREATE OR REPLACE VIEW "public"."w" AS
SELECT id,
    a
   FROM public.item;

CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.w
  WHERE (id > 0);

-- down
CREATE OR REPLACE VIEW "public"."v" AS
SELECT id,
    a
   FROM public.item;

CREATE OR REPLACE VIEW "public"."w" AS
SELECT id,
    a
   FROM public.v
  WHERE (id > 0);
