-- No column is of the type, only the queries of views are.

-- before
CREATE TYPE state AS ENUM ('new', 'sent', 'lost');
CREATE TABLE item (id int PRIMARY KEY, state text);
CREATE VIEW typed AS SELECT id, state::state AS state FROM item;
CREATE VIEW listed AS SELECT array_agg(state) AS states FROM typed;

-- rows
INSERT INTO item VALUES (1, 'new');

-- after
CREATE TYPE state AS ENUM ('new', 'sent');
CREATE TABLE item (id int PRIMARY KEY, state text);
CREATE VIEW typed AS SELECT id, state::state AS state FROM item;
CREATE VIEW listed AS SELECT array_agg(state) AS states FROM typed;

-- up
ALTER TYPE "public"."state" RENAME TO "state_old";

DROP VIEW "public"."listed";

DROP VIEW "public"."typed";

CREATE TYPE "public"."state" AS ENUM ('new', 'sent');

CREATE VIEW "public"."typed" AS
SELECT id,
    (state)::public.state AS state
   FROM public.item;

CREATE VIEW "public"."listed" AS
SELECT array_agg(state) AS states
   FROM public.typed;

DROP TYPE "public"."state_old";

-- down
ALTER TYPE "public"."state" ADD VALUE 'lost';
