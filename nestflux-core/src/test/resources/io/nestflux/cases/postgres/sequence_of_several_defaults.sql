-- A sequence stays while the tables that draw from it change.

-- before
CREATE SEQUENCE s;
CREATE TABLE a (id bigint DEFAULT nextval('s'));
CREATE TABLE b (id bigint DEFAULT nextval('s'));

-- rows
INSERT INTO a DEFAULT VALUES;

-- after
CREATE SEQUENCE s INCREMENT BY 2;
CREATE TABLE a (id bigint DEFAULT (nextval('s') * 10));
CREATE TABLE c (id bigint DEFAULT nextval('s'), label text DEFAULT ('c' || nextval('s')));

-- up
DROP TABLE "public"."b";

ALTER SEQUENCE "public"."s" INCREMENT BY 2;

CREATE TABLE "public"."c" (
    "id" bigint DEFAULT nextval('public.s'::regclass),
    "label" text DEFAULT ('c'::text || nextval('public.s'::regclass))
);

ALTER TABLE "public"."a" ALTER COLUMN "id" SET DEFAULT (nextval('public.s'::regclass) * 10);

-- down
DROP TABLE "public"."c";

ALTER SEQUENCE "public"."s" INCREMENT BY 1;

CREATE TABLE "public"."b" (
    "id" bigint DEFAULT nextval('public.s'::regclass)
);

ALTER TABLE "public"."a" ALTER COLUMN "id" SET DEFAULT nextval('public.s'::regclass);
