-- A document that is an array becomes an array of its elements, and the other way round; NULL stays NULL.
-- changes: item.a, item.b, item.c

-- before
CREATE TABLE item (id int PRIMARY KEY, a json, b jsonb, c json);

-- rows
INSERT INTO item VALUES (1, '["x","y"]', '[1, 2]', '{"a":1}'), (2, NULL, NULL, NULL), (3, '[]', '[]', '[]');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text[], b int[], c json[]);

-- up
CREATE FUNCTION pg_temp."nestflux_move"(json) RETURNS text[] LANGUAGE sql AS $nestflux$SELECT CASE WHEN $1 IS NOT NULL THEN ARRAY(SELECT value::text FROM json_array_elements_text($1)) END$nestflux$;

ALTER TABLE "public"."item" ALTER COLUMN "a" TYPE text[] USING pg_temp."nestflux_move"("a");

DROP FUNCTION pg_temp."nestflux_move"(json);

CREATE FUNCTION pg_temp."nestflux_move"(jsonb) RETURNS integer[] LANGUAGE sql AS $nestflux$SELECT CASE WHEN $1 IS NOT NULL THEN ARRAY(SELECT value::integer FROM jsonb_array_elements_text($1)) END$nestflux$;

ALTER TABLE "public"."item" ALTER COLUMN "b" TYPE integer[] USING pg_temp."nestflux_move"("b");

DROP FUNCTION pg_temp."nestflux_move"(jsonb);

ALTER TABLE "public"."item" ALTER COLUMN "c" TYPE json[] USING CASE WHEN "c" IS NOT NULL THEN ARRAY["c"] END;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE json USING to_json("a"),
    ALTER COLUMN "b" TYPE jsonb USING to_jsonb("b"),
    ALTER COLUMN "c" TYPE json USING "c"[1];
