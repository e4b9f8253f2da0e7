-- A schema goes with its default privileges, and another comes with some.
-- schemas: public, old, young
-- roles: nf_reader

-- before
CREATE SCHEMA old;
ALTER DEFAULT PRIVILEGES IN SCHEMA old GRANT SELECT ON TABLES TO nf_reader;
CREATE TABLE old.a (id integer);

-- after
CREATE SCHEMA young;
CREATE TABLE young.a (id integer);
ALTER DEFAULT PRIVILEGES IN SCHEMA young GRANT SELECT ON TABLES TO nf_reader;

-- up
CREATE SCHEMA "young";

CREATE TABLE "young"."a" (
    "id" integer
);

DROP TABLE "old"."a";

ALTER DEFAULT PRIVILEGES IN SCHEMA "old" REVOKE SELECT ON TABLES FROM "nf_reader";

DROP SCHEMA "old";

ALTER DEFAULT PRIVILEGES IN SCHEMA "young" GRANT SELECT ON TABLES TO "nf_reader";

-- down
CREATE SCHEMA "old";

CREATE TABLE "old"."a" (
    "id" integer
);

GRANT SELECT ON TABLE "old"."a" TO "nf_reader";

DROP TABLE "young"."a";

ALTER DEFAULT PRIVILEGES IN SCHEMA "young" REVOKE SELECT ON TABLES FROM "nf_reader";

DROP SCHEMA "young";

ALTER DEFAULT PRIVILEGES IN SCHEMA "old" GRANT SELECT ON TABLES TO "nf_reader";
