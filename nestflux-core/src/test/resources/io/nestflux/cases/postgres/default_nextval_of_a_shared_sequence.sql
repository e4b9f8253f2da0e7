-- Two tables draw from one sequence, which comes before them and goes after them.

-- before
CREATE TABLE invoice (id int PRIMARY KEY, number bigint);

-- rows
INSERT INTO invoice VALUES (1, 5);

-- after
CREATE SEQUENCE number_seq START 100;
CREATE TABLE invoice (id int PRIMARY KEY, number bigint DEFAULT nextval('number_seq'));
CREATE TABLE credit (id int PRIMARY KEY, number bigint NOT NULL DEFAULT nextval('number_seq'));

-- up
CREATE SEQUENCE "public"."number_seq" START WITH 100;

CREATE TABLE "public"."credit" (
    "id" integer NOT NULL,
    "number" bigint DEFAULT nextval('public.number_seq'::regclass) NOT NULL,
    CONSTRAINT "credit_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."invoice" ALTER COLUMN "number" SET DEFAULT nextval('public.number_seq'::regclass);

-- down
ALTER TABLE "public"."invoice" ALTER COLUMN "number" DROP DEFAULT;

DROP TABLE "public"."credit";

DROP SEQUENCE "public"."number_seq";
