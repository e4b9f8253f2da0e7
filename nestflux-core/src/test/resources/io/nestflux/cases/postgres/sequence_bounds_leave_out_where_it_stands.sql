-- A sequence, also one behind a column, stands where its new bounds do not reach: it begins at the start that the model
-- asks for.
-- changes: backwards, down_to, fresh, t_id_seq, t_s_seq, ticket, used, wider

-- before
CREATE SEQUENCE ticket;
CREATE SEQUENCE down_to MINVALUE 1 MAXVALUE 1000 START 900;
CREATE SEQUENCE fresh MINVALUE 100;
CREATE SEQUENCE backwards;
CREATE SEQUENCE wider AS smallint MAXVALUE 100;
CREATE SEQUENCE used;
CREATE SEQUENCE stays;
CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, s serial, k int);

-- rows
INSERT INTO t (k) VALUES (1), (2);
SELECT setval('used', 3);
SELECT setval('stays', 700);

-- after
CREATE SEQUENCE ticket MINVALUE 500 START 500;
CREATE SEQUENCE down_to MAXVALUE 800;
CREATE SEQUENCE fresh MAXVALUE 50;
CREATE SEQUENCE backwards INCREMENT -1 MINVALUE -500 MAXVALUE -1 START -1;
CREATE SEQUENCE wider MINVALUE 50 START 100000;
CREATE SEQUENCE used MINVALUE 10 MAXVALUE 9000 START 20;
CREATE SEQUENCE stays MINVALUE 500 START 500;
CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY (MINVALUE 500 START 500), s serial, k int);
ALTER SEQUENCE t_s_seq MINVALUE 700 START 700 RESTART;

-- up
ALTER SEQUENCE "public"."backwards" INCREMENT BY -1 MINVALUE -500 MAXVALUE -1 START WITH -1 RESTART;

SELECT setval('"public"."down_to"', 1, false) FROM "public"."down_to" WHERE NOT is_called AND last_value > 800;

ALTER SEQUENCE "public"."down_to" MAXVALUE 800 START WITH 1;

ALTER SEQUENCE "public"."fresh" MINVALUE 1 MAXVALUE 50 START WITH 1 RESTART;

SELECT setval('"public"."stays"', 500, false) FROM "public"."stays" WHERE last_value < 500;

ALTER SEQUENCE "public"."stays" MINVALUE 500 START WITH 500;

SELECT setval('"public"."ticket"', 500, false) FROM "public"."ticket" WHERE last_value < 500;

ALTER SEQUENCE "public"."ticket" MINVALUE 500 START WITH 500;

SELECT setval('"public"."used"', 20, false) FROM "public"."used" WHERE last_value < 10;

ALTER SEQUENCE "public"."used" MINVALUE 10 MAXVALUE 9000 START WITH 20;

ALTER SEQUENCE "public"."wider" AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

SELECT setval('"public"."wider"', 100000, false) FROM "public"."wider" WHERE last_value < 50;

ALTER SEQUENCE "public"."wider" AS bigint MINVALUE 50 MAXVALUE 9223372036854775807 START WITH 100000;

SELECT setval('"public"."t_id_seq"', 500, false) FROM "public"."t_id_seq" WHERE last_value < 500;

ALTER TABLE "public"."t" ALTER COLUMN "id" SET MINVALUE 500 SET START WITH 500;

SELECT setval('"public"."t_s_seq"', 700, false) FROM "public"."t_s_seq" WHERE last_value < 700;

ALTER SEQUENCE "public"."t_s_seq" MINVALUE 700 START WITH 700;

-- down
ALTER SEQUENCE "public"."backwards" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 RESTART;

ALTER SEQUENCE "public"."down_to" MAXVALUE 1000 START WITH 900;

ALTER SEQUENCE "public"."fresh" MINVALUE 100 MAXVALUE 9223372036854775807 START WITH 100 RESTART;

ALTER SEQUENCE "public"."stays" MINVALUE 1 START WITH 1;

ALTER SEQUENCE "public"."ticket" MINVALUE 1 START WITH 1;

ALTER SEQUENCE "public"."used" MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1;

ALTER SEQUENCE "public"."wider" MINVALUE 1 MAXVALUE 9223372036854775807;

SELECT setval('"public"."wider"', 1, false) FROM "public"."wider" WHERE NOT is_called AND last_value > 100;

ALTER SEQUENCE "public"."wider" AS smallint MINVALUE 1 MAXVALUE 100 START WITH 1;

ALTER TABLE "public"."t" ALTER COLUMN "id" SET MINVALUE 1 SET START WITH 1;

ALTER SEQUENCE "public"."t_s_seq" MINVALUE 1 START WITH 1;
