-- An extension comes, and columns of its types with it.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE EXTENSION citext;
CREATE EXTENSION hstore;
CREATE EXTENSION ltree;
CREATE TABLE item (
    id int PRIMARY KEY,
    a citext NOT NULL DEFAULT 'Ab',
    b hstore DEFAULT 'a=>1',
    c ltree DEFAULT 'top.science',
    d citext[] DEFAULT '{}'
);
CREATE TABLE extended (
    a citext NOT NULL DEFAULT 'Ab' UNIQUE,
    b hstore DEFAULT 'a=>1',
    c ltree DEFAULT 'top.science',
    d citext[] DEFAULT '{}'
);
CREATE INDEX extended_b_idx ON extended USING gin (b);
CREATE INDEX extended_c_idx ON extended USING gist (c);

-- up
CREATE EXTENSION "citext";

CREATE EXTENSION "hstore";

CREATE EXTENSION "ltree";

CREATE TABLE "public"."extended" (
    "a" public.citext DEFAULT 'Ab'::public.citext NOT NULL,
    "b" public.hstore DEFAULT '"a"=>"1"'::public.hstore,
    "c" public.ltree DEFAULT 'top.science'::public.ltree,
    "d" public.citext[] DEFAULT '{}'::public.citext[],
    CONSTRAINT "extended_a_key" UNIQUE ("a")
);

CREATE INDEX "extended_b_idx" ON "public"."extended" USING gin ("b");

CREATE INDEX "extended_c_idx" ON "public"."extended" USING gist ("c");

ALTER TABLE "public"."item"
    ADD COLUMN "a" public.citext DEFAULT 'Ab'::public.citext NOT NULL,
    ADD COLUMN "b" public.hstore DEFAULT '"a"=>"1"'::public.hstore,
    ADD COLUMN "c" public.ltree DEFAULT 'top.science'::public.ltree,
    ADD COLUMN "d" public.citext[] DEFAULT '{}'::public.citext[];

-- down
ALTER TABLE "public"."item"
    DROP COLUMN "a",
    DROP COLUMN "b",
    DROP COLUMN "c",
    DROP COLUMN "d";

DROP TABLE "public"."extended";

DROP EXTENSION "citext";

DROP EXTENSION "hstore";

DROP EXTENSION "ltree";
