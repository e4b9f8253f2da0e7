-- New columns that are NOT NULL get what was said for the rows there are, later rows the default; a column that becomes
-- NOT NULL is filled first, also where its type changes with it; a view and a check read them.
-- changes: post
-- backfill: post.slug: lower(title) || '-' || id
-- backfill: post.kind: CASE WHEN id = 1 THEN 'first' ELSE 'old' END
-- backfill: post.title: 'post ' || id
-- backfill: post.rank: (SELECT max(o.rank) FROM public.other o)

-- before
CREATE TABLE other (rank integer);
CREATE TABLE post (id bigint PRIMARY KEY, title varchar(40), rank integer);
CREATE INDEX post_rank_idx ON post (rank);
CREATE VIEW titles AS SELECT id, title FROM post;

-- rows
INSERT INTO other VALUES (5), (9);
INSERT INTO post VALUES (1, 'Hello', 3), (2, 'World', NULL), (3, 'Again', NULL);

-- after
CREATE TABLE other (rank integer);
CREATE TABLE post (id bigint PRIMARY KEY, title varchar(40) NOT NULL, rank bigint NOT NULL,
    slug varchar(60) NOT NULL, kind varchar(10) DEFAULT 'new' NOT NULL,
    CONSTRAINT post_slug_key UNIQUE (slug),
    CONSTRAINT post_kind_check CHECK (kind <> ''));
CREATE INDEX post_rank_idx ON post (rank);
CREATE VIEW titles AS SELECT id, title FROM post;

-- up
UPDATE "public"."post" SET "title" = ('post ' || id) WHERE "title" IS NULL;

ALTER TABLE "public"."post"
    ALTER COLUMN "title" SET NOT NULL,
    ALTER COLUMN "rank" TYPE bigint;

UPDATE "public"."post" SET "rank" = ((SELECT max(o.rank) FROM public.other o)) WHERE "rank" IS NULL;

ALTER TABLE "public"."post"
    ALTER COLUMN "rank" SET NOT NULL,
    ADD COLUMN "slug" character varying(60);

UPDATE "public"."post" SET "slug" = (lower(title) || '-' || id) WHERE "slug" IS NULL;

ALTER TABLE "public"."post"
    ALTER COLUMN "slug" SET NOT NULL,
    ADD COLUMN "kind" character varying(10);

UPDATE "public"."post" SET "kind" = (CASE WHEN id = 1 THEN 'first' ELSE 'old' END) WHERE "kind" IS NULL;

ALTER TABLE "public"."post"
    ALTER COLUMN "kind" SET NOT NULL,
    ALTER COLUMN "kind" SET DEFAULT 'new'::character varying;

ALTER TABLE "public"."post" ADD CONSTRAINT "post_slug_key" UNIQUE ("slug");

ALTER TABLE "public"."post" ADD CONSTRAINT "post_kind_check" CHECK ((kind)::text <> ''::text);

-- down
ALTER TABLE "public"."post" DROP CONSTRAINT "post_kind_check";

ALTER TABLE "public"."post" DROP CONSTRAINT "post_slug_key";

ALTER TABLE "public"."post"
    ALTER COLUMN "title" DROP NOT NULL,
    ALTER COLUMN "rank" TYPE integer,
    ALTER COLUMN "rank" DROP NOT NULL,
    DROP COLUMN "slug",
    DROP COLUMN "kind";
