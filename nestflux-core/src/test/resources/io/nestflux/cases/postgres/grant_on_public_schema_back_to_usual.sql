-- What everybody may do in the schema public, taken away and given back; not the same before and since PostgreSQL 15.
-- only: postgres_18

-- before
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT CREATE ON SCHEMA public TO PUBLIC;

-- after
CREATE TABLE a (id integer);

-- up
REVOKE CREATE ON SCHEMA "public" FROM PUBLIC;

GRANT USAGE ON SCHEMA "public" TO PUBLIC;

CREATE TABLE "public"."a" (
    "id" integer
);

-- down
REVOKE USAGE ON SCHEMA "public" FROM PUBLIC;

GRANT CREATE ON SCHEMA "public" TO PUBLIC;

DROP TABLE "public"."a";
