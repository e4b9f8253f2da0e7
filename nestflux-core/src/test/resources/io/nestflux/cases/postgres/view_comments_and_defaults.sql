-- Comments and defaults of a view and its columns, in place.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a, b FROM item;
COMMENT ON VIEW v IS 'old';
COMMENT ON COLUMN v.a IS 'a';
COMMENT ON COLUMN v.b IS 'b';
ALTER VIEW v ALTER COLUMN a SET DEFAULT 'a';
ALTER VIEW v ALTER COLUMN b SET DEFAULT 'b';

-- rows
INSERT INTO item VALUES (1, 'a', 'b');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text, b text);
CREATE VIEW v AS SELECT id, a, b FROM item;
COMMENT ON VIEW v IS E'it''s \\ new';
COMMENT ON COLUMN v.id IS 'id';
COMMENT ON COLUMN v.b IS 'other';
ALTER VIEW v ALTER COLUMN b SET DEFAULT upper('c');
ALTER VIEW v ALTER COLUMN id SET DEFAULT 5;

-- up
ALTER VIEW "public"."v" ALTER COLUMN "id" SET DEFAULT 5;

COMMENT ON COLUMN "public"."v"."id" IS 'id';

ALTER VIEW "public"."v" ALTER COLUMN "a" DROP DEFAULT;

COMMENT ON COLUMN "public"."v"."a" IS NULL;

ALTER VIEW "public"."v" ALTER COLUMN "b" SET DEFAULT upper('c'::text);

COMMENT ON COLUMN "public"."v"."b" IS 'other';

COMMENT ON VIEW "public"."v" IS E'it''s \\ new';

-- down
ALTER VIEW "public"."v" ALTER COLUMN "id" DROP DEFAULT;

COMMENT ON COLUMN "public"."v"."id" IS NULL;

ALTER VIEW "public"."v" ALTER COLUMN "a" SET DEFAULT 'a'::text;

COMMENT ON COLUMN "public"."v"."a" IS 'a';

ALTER VIEW "public"."v" ALTER COLUMN "b" SET DEFAULT 'b'::text;

COMMENT ON COLUMN "public"."v"."b" IS 'b';

COMMENT ON VIEW "public"."v" IS 'old';
