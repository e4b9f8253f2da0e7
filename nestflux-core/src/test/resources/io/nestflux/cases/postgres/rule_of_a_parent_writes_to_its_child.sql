-- A rule on a parent that inserts into its heir, and one into its partition: the rule needs the child, and the child
-- needs the parent.

-- before
CREATE TABLE log (k int, v text);
CREATE TABLE log_new () INHERITS (log);
CREATE RULE log_insert AS ON INSERT TO log DO INSTEAD INSERT INTO log_new VALUES (NEW.k, NEW.v);
CREATE TABLE gone (k int);
CREATE TABLE gone_new () INHERITS (gone);
CREATE RULE gone_insert AS ON INSERT TO gone DO INSTEAD INSERT INTO gone_new VALUES (NEW.k);
CREATE TABLE part (k int) PARTITION BY LIST (k);
CREATE TABLE part_1 PARTITION OF part FOR VALUES IN (1);
CREATE RULE part_insert AS ON INSERT TO part DO INSTEAD INSERT INTO part_1 VALUES (NEW.k);

-- rows
INSERT INTO log_new VALUES (1, 'one');

-- after
CREATE TABLE log (k bigint, v text, w int);
CREATE TABLE log_new () INHERITS (log);
CREATE RULE log_insert AS ON INSERT TO log DO INSTEAD INSERT INTO log_new VALUES (NEW.k, NEW.v);
CREATE TABLE come (k int);
CREATE TABLE come_new () INHERITS (come);
CREATE RULE come_insert AS ON INSERT TO come DO INSTEAD INSERT INTO come_new VALUES (NEW.k);
CREATE TABLE part (k int, z int) PARTITION BY LIST (k);
CREATE TABLE part_1 PARTITION OF part FOR VALUES IN (1);
CREATE RULE part_insert AS ON INSERT TO part DO INSTEAD INSERT INTO part_1 VALUES (NEW.k, 4);

-- up
DROP RULE "gone_insert" ON "public"."gone";

DROP RULE "log_insert" ON "public"."log";

CREATE TABLE "public"."come" (
    "k" integer
);

CREATE TABLE "public"."come_new" () INHERITS ("public"."come");

ALTER TABLE "public"."log"
    ALTER COLUMN "k" TYPE bigint,
    ADD COLUMN "w" integer;

ALTER TABLE "public"."part" ADD COLUMN "z" integer;

CREATE RULE come_insert AS
    ON INSERT TO public.come DO INSTEAD  INSERT INTO public.come_new (k)
  VALUES (new.k);

CREATE RULE log_insert AS
    ON INSERT TO public.log DO INSTEAD  INSERT INTO public.log_new (k, v)
  VALUES (new.k, new.v);

CREATE OR REPLACE RULE part_insert AS
    ON INSERT TO public.part DO INSTEAD  INSERT INTO public.part_1 (k, z)
  VALUES (new.k, 4);

DROP TABLE "public"."gone_new";

DROP TABLE "public"."gone";

-- down
DROP RULE "come_insert" ON "public"."come";

DROP RULE "log_insert" ON "public"."log";

CREATE TABLE "public"."gone" (
    "k" integer
);

CREATE TABLE "public"."gone_new" () INHERITS ("public"."gone");

ALTER TABLE "public"."log"
    ALTER COLUMN "k" TYPE integer,
    DROP COLUMN "w";

CREATE RULE gone_insert AS
    ON INSERT TO public.gone DO INSTEAD  INSERT INTO public.gone_new (k)
  VALUES (new.k);

CREATE RULE log_insert AS
    ON INSERT TO public.log DO INSTEAD  INSERT INTO public.log_new (k, v)
  VALUES (new.k, new.v);

CREATE OR REPLACE RULE part_insert AS
    ON INSERT TO public.part DO INSTEAD  INSERT INTO public.part_1 (k)
  VALUES (new.k);

ALTER TABLE "public"."part" DROP COLUMN "z";

DROP TABLE "public"."come_new";

DROP TABLE "public"."come";
