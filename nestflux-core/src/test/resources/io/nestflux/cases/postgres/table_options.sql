-- Unlogged, storage parameters, those of the TOAST table.

-- before
CREATE TABLE a (id int, t text);
CREATE UNLOGGED TABLE b (id int);
CREATE TABLE c (id int, t text) WITH (fillfactor = 70, autovacuum_enabled = off, toast.autovacuum_enabled = off);

-- rows
INSERT INTO a VALUES (1);
INSERT INTO b VALUES (1);
INSERT INTO c VALUES (1);

-- after
CREATE UNLOGGED TABLE a (id int, t text) WITH (autovacuum_vacuum_scale_factor = 0.05);
CREATE TABLE b (id int) WITH (fillfactor = 50);
CREATE TABLE c (id int, t text) WITH (fillfactor = 90, toast.autovacuum_vacuum_threshold = 100);
CREATE UNLOGGED TABLE d (id int, t text) WITH (fillfactor = 60, toast.autovacuum_enabled = off);

-- up
ALTER TABLE "public"."a"
    SET (autovacuum_vacuum_scale_factor = 0.05),
    SET UNLOGGED;

ALTER TABLE "public"."b"
    SET (fillfactor = 50),
    SET LOGGED;

ALTER TABLE "public"."c"
    SET (fillfactor = 90, toast.autovacuum_vacuum_threshold = 100),
    RESET (autovacuum_enabled, toast.autovacuum_enabled);

CREATE UNLOGGED TABLE "public"."d" (
    "id" integer,
    "t" text
) WITH (fillfactor = 60, toast.autovacuum_enabled = off);

-- down
ALTER TABLE "public"."a"
    RESET (autovacuum_vacuum_scale_factor),
    SET LOGGED;

ALTER TABLE "public"."b"
    RESET (fillfactor),
    SET UNLOGGED;

ALTER TABLE "public"."c"
    SET (autovacuum_enabled = off, fillfactor = 70, toast.autovacuum_enabled = off),
    RESET (toast.autovacuum_vacuum_threshold);

DROP TABLE "public"."d";
