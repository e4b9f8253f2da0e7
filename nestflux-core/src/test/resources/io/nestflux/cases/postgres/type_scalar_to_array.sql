-- A value becomes the first element, NULL stays NULL; a default and an index come along.
-- changes: item.tag, item.code, item.names

-- before
CREATE TABLE item (id int PRIMARY KEY, tag text NOT NULL DEFAULT 'a', code int, names varchar(10) DEFAULT 'n');
CREATE INDEX item_tag_idx ON item (tag);

-- rows
INSERT INTO item VALUES (1, 'x', 5, 'y'), (2, 'y', NULL, NULL);

-- after
CREATE TABLE item (id int PRIMARY KEY, tag text[] NOT NULL DEFAULT '{a}', code bigint[], names varchar(20)[] DEFAULT '{n}');
CREATE INDEX item_tag_idx ON item USING gin (tag);

-- up
DROP INDEX "public"."item_tag_idx";

ALTER TABLE "public"."item"
    ALTER COLUMN "tag" DROP DEFAULT,
    ALTER COLUMN "tag" TYPE text[] USING CASE WHEN "tag" IS NOT NULL THEN ARRAY["tag"] END,
    ALTER COLUMN "tag" SET DEFAULT '{a}'::text[],
    ALTER COLUMN "code" TYPE bigint[] USING CASE WHEN "code" IS NOT NULL THEN ARRAY["code"] END,
    ALTER COLUMN "names" DROP DEFAULT,
    ALTER COLUMN "names" TYPE character varying(20)[] USING CASE WHEN "names" IS NOT NULL THEN ARRAY["names"] END,
    ALTER COLUMN "names" SET DEFAULT '{n}'::character varying[];

CREATE INDEX "item_tag_idx" ON "public"."item" USING gin ("tag");

-- down
DROP INDEX "public"."item_tag_idx";

ALTER TABLE "public"."item"
    ALTER COLUMN "tag" DROP DEFAULT,
    ALTER COLUMN "tag" TYPE text USING "tag"[1],
    ALTER COLUMN "tag" SET DEFAULT 'a'::text,
    ALTER COLUMN "code" TYPE integer USING "code"[1],
    ALTER COLUMN "names" DROP DEFAULT,
    ALTER COLUMN "names" TYPE character varying(10) USING "names"[1],
    ALTER COLUMN "names" SET DEFAULT 'n'::character varying;

CREATE INDEX "item_tag_idx" ON "public"."item" ("tag");
