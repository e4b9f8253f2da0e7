-- Two views on one, and a fourth on both, when the type at the bottom changes.
-- changes: item.amount

-- before
CREATE TABLE item (id int PRIMARY KEY, amount int, note varchar(10));
CREATE VIEW bottom AS SELECT id, amount, note FROM item;
CREATE VIEW "left" AS SELECT id, amount FROM bottom WHERE amount > 0;
CREATE VIEW "right" AS SELECT id, note FROM bottom WHERE note <> '';
CREATE VIEW a_top AS SELECT l.id, l.amount, r.note FROM "left" l JOIN "right" r USING (id);

-- rows
INSERT INTO item VALUES (1, 7, 'a'), (2, -7, '');

-- after
CREATE TABLE item (id int PRIMARY KEY, amount numeric(12, 2), note varchar(20));
CREATE VIEW bottom AS SELECT id, amount, note FROM item;
CREATE VIEW "left" AS SELECT id, amount FROM bottom WHERE amount > 0;
CREATE VIEW "right" AS SELECT id, note FROM bottom WHERE note <> '';
CREATE VIEW a_top AS SELECT l.id, l.amount, r.note FROM "left" l JOIN "right" r USING (id);

-- up
DROP VIEW "public"."a_top";

DROP VIEW "public"."left";

DROP VIEW "public"."right";

DROP VIEW "public"."bottom";

ALTER TABLE "public"."item"
    ALTER COLUMN "amount" TYPE numeric(12,2),
    ALTER COLUMN "note" TYPE character varying(20);

CREATE VIEW "public"."bottom" AS
SELECT id,
    amount,
    note
   FROM public.item;

CREATE VIEW "public"."left" AS
SELECT id,
    amount
   FROM public.bottom
  WHERE (amount > (0)::numeric);

CREATE VIEW "public"."right" AS
SELECT id,
    note
   FROM public.bottom
  WHERE ((note)::text <> ''::text);

CREATE VIEW "public"."a_top" AS
SELECT l.id,
    l.amount,
    r.note
   FROM (public."left" l
     JOIN public."right" r USING (id));

-- down
DROP VIEW "public"."a_top";

DROP VIEW "public"."left";

DROP VIEW "public"."right";

DROP VIEW "public"."bottom";

ALTER TABLE "public"."item"
    ALTER COLUMN "amount" TYPE integer,
    ALTER COLUMN "note" TYPE character varying(10);

CREATE VIEW "public"."bottom" AS
SELECT id,
    amount,
    note
   FROM public.item;

CREATE VIEW "public"."left" AS
SELECT id,
    amount
   FROM public.bottom
  WHERE (amount > 0);

CREATE VIEW "public"."right" AS
SELECT id,
    note
   FROM public.bottom
  WHERE ((note)::text <> ''::text);

CREATE VIEW "public"."a_top" AS
SELECT l.id,
    l.amount,
    r.note
   FROM (public."left" l
     JOIN public."right" r USING (id));
