-- Sequences that are unlogged by themselves: alone, owned by a column, and that of a serial.
-- only: postgres_18

-- before
CREATE SEQUENCE ticket;
CREATE UNLOGGED SEQUENCE counter;
CREATE TABLE item (id serial, n int);
CREATE UNLOGGED SEQUENCE n_seq OWNED BY item.n;
CREATE TABLE fleeting (id serial, n int);
CREATE UNLOGGED SEQUENCE fleeting_n OWNED BY fleeting.n;

-- rows
INSERT INTO item (n) VALUES (nextval('ticket')), (nextval('n_seq'));

-- after
CREATE UNLOGGED SEQUENCE ticket;
CREATE SEQUENCE counter;
CREATE UNLOGGED SEQUENCE other;
CREATE TABLE item (id serial, n int);
ALTER SEQUENCE item_id_seq SET UNLOGGED;
CREATE SEQUENCE n_seq OWNED BY item.n;
CREATE UNLOGGED TABLE fleeting (id serial, n int);
CREATE UNLOGGED SEQUENCE fleeting_n OWNED BY fleeting.n;

-- up
ALTER SEQUENCE "public"."counter" SET LOGGED;

ALTER SEQUENCE "public"."item_id_seq" SET UNLOGGED;

ALTER SEQUENCE "public"."n_seq" SET LOGGED;

CREATE UNLOGGED SEQUENCE "public"."other";

ALTER SEQUENCE "public"."ticket" SET UNLOGGED;

ALTER TABLE "public"."fleeting" SET UNLOGGED;

-- down
ALTER SEQUENCE "public"."counter" SET UNLOGGED;

ALTER SEQUENCE "public"."n_seq" SET UNLOGGED;

ALTER SEQUENCE "public"."ticket" SET LOGGED;

ALTER SEQUENCE "public"."item_id_seq" SET LOGGED;

ALTER TABLE "public"."fleeting" SET LOGGED;

ALTER SEQUENCE "public"."fleeting_n" SET UNLOGGED;

DROP SEQUENCE "public"."other";
