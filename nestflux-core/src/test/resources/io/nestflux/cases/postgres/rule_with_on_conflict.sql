-- A rule that names a constraint, which becomes another one.

-- before
CREATE TABLE item (id int, a text, CONSTRAINT item_key UNIQUE (id));
CREATE TABLE inbox (id int, a text);
CREATE RULE upsert AS ON INSERT TO inbox DO INSTEAD
    INSERT INTO item VALUES (new.id, new.a) ON CONFLICT ON CONSTRAINT item_key DO UPDATE SET a = excluded.a;

-- rows
INSERT INTO inbox VALUES (1, 'a'), (2, 'b');

-- after
CREATE TABLE item (id int, a text, CONSTRAINT item_key UNIQUE (id) INCLUDE (a));
CREATE TABLE inbox (id int, a text);
CREATE RULE upsert AS ON INSERT TO inbox DO INSTEAD
    INSERT INTO item VALUES (new.id, new.a) ON CONFLICT ON CONSTRAINT item_key DO UPDATE SET a = excluded.a;

-- up
DROP RULE "upsert" ON "public"."inbox";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_key";

ALTER TABLE "public"."item" ADD CONSTRAINT "item_key" UNIQUE ("id") INCLUDE ("a");

CREATE RULE upsert AS
    ON INSERT TO public.inbox DO INSTEAD  INSERT INTO public.item (id, a)
  VALUES (new.id, new.a) ON CONFLICT ON CONSTRAINT item_key DO UPDATE SET a = excluded.a;

-- down
DROP RULE "upsert" ON "public"."inbox";

ALTER TABLE "public"."item" DROP CONSTRAINT "item_key";

ALTER TABLE "public"."item" ADD CONSTRAINT "item_key" UNIQUE ("id");

CREATE RULE upsert AS
    ON INSERT TO public.inbox DO INSTEAD  INSERT INTO public.item (id, a)
  VALUES (new.id, new.a) ON CONFLICT ON CONSTRAINT item_key DO UPDATE SET a = excluded.a;
