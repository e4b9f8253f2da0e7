-- What the server prints of a list of varchar it reads otherwise: the check is built anew with the type.

-- before
CREATE TABLE item (state varchar(10) CONSTRAINT state_check CHECK (state IN ('a', 'b')), other varchar(5));
CREATE INDEX item_state_idx ON item (state) WHERE state NOT IN ('a', 'b');

-- rows
INSERT INTO item VALUES ('a', 'b');

-- after
CREATE TABLE item (state varchar(20) CONSTRAINT state_check CHECK (state IN ('a', 'b')), other varchar(5));
CREATE INDEX item_state_idx ON item (state) WHERE state NOT IN ('a', 'b');

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "state_check";

DROP INDEX "public"."item_state_idx";

ALTER TABLE "public"."item" ALTER COLUMN "state" TYPE character varying(20);

ALTER TABLE "public"."item" ADD CONSTRAINT "state_check" CHECK ((state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]));

CREATE INDEX "item_state_idx" ON "public"."item" ("state") WHERE (state)::text <> ALL (ARRAY['a'::character varying, 'b'::character varying]);

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "state_check";

DROP INDEX "public"."item_state_idx";

ALTER TABLE "public"."item" ALTER COLUMN "state" TYPE character varying(10);

ALTER TABLE "public"."item" ADD CONSTRAINT "state_check" CHECK ((state)::text = ANY (ARRAY['a'::character varying, 'b'::character varying]));

CREATE INDEX "item_state_idx" ON "public"."item" ("state") WHERE (state)::text <> ALL (ARRAY['a'::character varying, 'b'::character varying]);
