-- A check of allowed values is replaced by an enum; the way back has both again.

-- before
CREATE TABLE item (
    id int PRIMARY KEY,
    state varchar(10) NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'done')),
    states text[] NOT NULL DEFAULT '{new}'
);

-- rows
INSERT INTO item VALUES (1, 'new', '{new,done}'), (2, 'done', '{}');

-- after
CREATE TYPE state AS ENUM ('new', 'done');
CREATE TABLE item (
    id int PRIMARY KEY,
    state state NOT NULL DEFAULT 'new',
    states state[] NOT NULL DEFAULT '{new}'
);

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "item_state_check";

CREATE TYPE "public"."state" AS ENUM ('new', 'done');

ALTER TABLE "public"."item"
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE public.state USING "state"::public.state,
    ALTER COLUMN "state" SET DEFAULT 'new'::public.state,
    ALTER COLUMN "states" DROP DEFAULT,
    ALTER COLUMN "states" TYPE public.state[] USING "states"::public.state[],
    ALTER COLUMN "states" SET DEFAULT '{new}'::public.state[];

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "state" TYPE character varying(10),
    ALTER COLUMN "state" SET DEFAULT 'new'::character varying,
    ALTER COLUMN "states" TYPE text[],
    ALTER COLUMN "states" SET DEFAULT '{new}'::text[];

ALTER TABLE "public"."item" ADD CONSTRAINT "item_state_check" CHECK ((state)::text = ANY (ARRAY['new'::character varying, 'done'::character varying]));

DROP TYPE "public"."state";
