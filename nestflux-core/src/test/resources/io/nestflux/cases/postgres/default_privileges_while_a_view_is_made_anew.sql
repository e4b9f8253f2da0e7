-- A view without rights is made anew under default privileges that would give it some.
-- schemas: public, app
-- roles: nf_reader

-- before
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY);
CREATE VIEW app.v AS SELECT id FROM app.a;
CREATE TYPE app.state AS ENUM ('a', 'b');
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO nf_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT USAGE ON TYPES TO nf_reader;

-- rows
INSERT INTO app.a VALUES (1);

-- after
CREATE SCHEMA app;
CREATE TABLE app.a (id bigint PRIMARY KEY);
CREATE VIEW app.v AS SELECT id FROM app.a;
CREATE TYPE app.state AS ENUM ('b');
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO nf_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT USAGE ON TYPES TO nf_reader;

-- up
ALTER TYPE "app"."state" RENAME TO "state_old";

DROP VIEW "app"."v";

CREATE TYPE "app"."state" AS ENUM ('b');

REVOKE USAGE ON TYPE "app"."state" FROM "nf_reader";

ALTER TABLE "app"."a" ALTER COLUMN "id" TYPE bigint;

CREATE VIEW "app"."v" AS
SELECT id
   FROM app.a;

REVOKE SELECT ON TABLE "app"."v" FROM "nf_reader";

DROP TYPE "app"."state_old";

-- down
DROP VIEW "app"."v";

ALTER TYPE "app"."state" ADD VALUE 'a' BEFORE 'b';

ALTER TABLE "app"."a" ALTER COLUMN "id" TYPE integer;

CREATE VIEW "app"."v" AS
SELECT id
   FROM app.a;

REVOKE SELECT ON TABLE "app"."v" FROM "nf_reader";
