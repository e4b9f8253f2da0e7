-- An enum type is made anew under a view, a materialized view with an index and a rule that mention its values.

-- before
CREATE TYPE state AS ENUM ('new', 'sent', 'lost', 'it''s');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL DEFAULT 'new');
CREATE TABLE log (id int);
CREATE VIEW live AS SELECT id, state FROM item WHERE state IN ('new', 'it''s');
CREATE VIEW on_top AS SELECT state, count(*) AS n FROM live GROUP BY state;
CREATE MATERIALIZED VIEW sent AS SELECT id, state FROM item WHERE state = 'sent';
CREATE INDEX sent_idx ON sent (state) WHERE state <> 'new';
CREATE RULE log_sent AS ON UPDATE TO item WHERE new.state = 'sent' DO ALSO INSERT INTO log VALUES (new.id);

-- rows
INSERT INTO item VALUES (1, 'new'), (2, 'sent'), (3, 'it''s');
REFRESH MATERIALIZED VIEW sent;

-- after
CREATE TYPE state AS ENUM ('sent', 'new', 'it''s');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL DEFAULT 'new');
CREATE TABLE log (id int);
CREATE VIEW live AS SELECT id, state FROM item WHERE state IN ('new', 'it''s');
CREATE VIEW on_top AS SELECT state, count(*) AS n FROM live GROUP BY state;
CREATE MATERIALIZED VIEW sent AS SELECT id, state FROM item WHERE state = 'sent';
CREATE INDEX sent_idx ON sent (state) WHERE state <> 'new';
CREATE RULE log_sent AS ON UPDATE TO item WHERE new.state = 'sent' DO ALSO INSERT INTO log VALUES (new.id);

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP RULE "log_sent" ON "public"."item";

DROP VIEW "public"."on_top";

DROP VIEW "public"."live";

DROP MATERIALIZED VIEW "public"."sent";

CREATE TYPE "public"."state" AS ENUM ('sent', 'new', 'it''s');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state;

CREATE VIEW "public"."live" AS
SELECT id,
    state
   FROM public.item
  WHERE (state = ANY (ARRAY['new'::public.state, 'it''s'::public.state]));

CREATE VIEW "public"."on_top" AS
SELECT state,
    count(*) AS n
   FROM public.live
  GROUP BY state;

CREATE MATERIALIZED VIEW "public"."sent" AS
SELECT id,
    state
   FROM public.item
  WHERE (state = 'sent'::public.state);

CREATE INDEX "sent_idx" ON "public"."sent" ("state") WHERE state <> 'new'::public.state;

CREATE RULE log_sent AS
    ON UPDATE TO public.item
   WHERE (new.state = 'sent'::public.state) DO  INSERT INTO public.log (id)
  VALUES (new.id);

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP RULE "log_sent" ON "public"."item";

DROP VIEW "public"."on_top";

DROP VIEW "public"."live";

DROP MATERIALIZED VIEW "public"."sent";

CREATE TYPE "public"."state" AS ENUM ('new', 'sent', 'lost', 'it''s');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::text::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state;

CREATE VIEW "public"."live" AS
SELECT id,
    state
   FROM public.item
  WHERE (state = ANY (ARRAY['new'::public.state, 'it''s'::public.state]));

CREATE VIEW "public"."on_top" AS
SELECT state,
    count(*) AS n
   FROM public.live
  GROUP BY state;

CREATE MATERIALIZED VIEW "public"."sent" AS
SELECT id,
    state
   FROM public.item
  WHERE (state = 'sent'::public.state);

CREATE INDEX "sent_idx" ON "public"."sent" ("state") WHERE state <> 'new'::public.state;

CREATE RULE log_sent AS
    ON UPDATE TO public.item
   WHERE (new.state = 'sent'::public.state) DO  INSERT INTO public.log (id)
  VALUES (new.id);

DROP TYPE "public"."state_old";
