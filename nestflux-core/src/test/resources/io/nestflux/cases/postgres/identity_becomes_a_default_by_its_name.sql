-- A column numbered by an identity is to have a default on a sequence of its own, which has the name of the identity's.
-- The numbers go on where they were, there and back.

-- before
CREATE TABLE ticket (id integer GENERATED ALWAYS AS IDENTITY, note text);

-- rows
INSERT INTO ticket (note) VALUES ('a'), ('b');

-- after
CREATE SEQUENCE ticket_id_seq;
CREATE TABLE ticket (id integer NOT NULL DEFAULT nextval('ticket_id_seq'), note text);

-- up
CREATE SEQUENCE "public"."ticket_id_seq_new" AS integer;

SELECT setval('"public"."ticket_id_seq_new"', last_value, is_called) FROM "public"."ticket_id_seq";

ALTER TABLE "public"."ticket" ALTER COLUMN "id" DROP IDENTITY;

ALTER SEQUENCE "public"."ticket_id_seq_new" RENAME TO "ticket_id_seq";

ALTER TABLE "public"."ticket" ALTER COLUMN "id" SET DEFAULT nextval('public.ticket_id_seq'::regclass);

ALTER SEQUENCE "public"."ticket_id_seq" OWNED BY "public"."ticket"."id";

ALTER SEQUENCE "public"."ticket_id_seq" AS bigint MAXVALUE 9223372036854775807;

ALTER SEQUENCE "public"."ticket_id_seq" OWNED BY NONE;

-- down
ALTER SEQUENCE "public"."ticket_id_seq" OWNED BY "public"."ticket"."id";

ALTER TABLE "public"."ticket" ALTER COLUMN "id" DROP DEFAULT;

ALTER SEQUENCE "public"."ticket_id_seq" RENAME TO "ticket_id_seq_old";

ALTER TABLE "public"."ticket" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval('"public"."ticket_id_seq"', last_value, is_called) FROM "public"."ticket_id_seq_old";

DROP SEQUENCE "public"."ticket_id_seq_old";
