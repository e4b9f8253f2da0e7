-- A serial whose sequence counts otherwise than serial does.

-- before
CREATE TABLE item (id serial PRIMARY KEY);

-- rows
INSERT INTO item DEFAULT VALUES;

-- after
CREATE TABLE item (id serial PRIMARY KEY);
ALTER SEQUENCE item_id_seq INCREMENT BY 10 CACHE 20;
CREATE TABLE other (id bigserial PRIMARY KEY);
ALTER SEQUENCE other_id_seq START 1000 RESTART CYCLE;

-- up
CREATE SEQUENCE "public"."other_id_seq" START WITH 1000 CYCLE;

CREATE TABLE "public"."other" (
    "id" bigint DEFAULT nextval('public.other_id_seq'::regclass) NOT NULL,
    CONSTRAINT "other_pkey" PRIMARY KEY ("id")
);

ALTER SEQUENCE "public"."other_id_seq" OWNED BY "public"."other"."id";

ALTER SEQUENCE "public"."item_id_seq" INCREMENT BY 10 CACHE 20;

-- down
ALTER SEQUENCE "public"."item_id_seq" INCREMENT BY 1 CACHE 1;

DROP TABLE "public"."other";
