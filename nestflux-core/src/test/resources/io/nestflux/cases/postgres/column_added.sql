-- A nullable column and one with a default come in one statement.

-- before
CREATE TABLE person (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);

-- rows
INSERT INTO person (name) VALUES ('Ada'), ('Grace');

-- after
CREATE TABLE person (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    nickname varchar(40),
    active boolean NOT NULL DEFAULT true
);

-- up
ALTER TABLE "public"."person"
    ADD COLUMN "nickname" character varying(40),
    ADD COLUMN "active" boolean DEFAULT true NOT NULL;

-- down
ALTER TABLE "public"."person"
    DROP COLUMN "nickname",
    DROP COLUMN "active";
