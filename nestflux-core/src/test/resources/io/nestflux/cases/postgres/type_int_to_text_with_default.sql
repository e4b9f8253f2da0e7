-- The default becomes a text.

-- before
CREATE TABLE item (id int PRIMARY KEY, code int DEFAULT 10 UNIQUE);

-- rows
INSERT INTO item VALUES (1, 12), (2, NULL);

-- after
CREATE TABLE item (id int PRIMARY KEY, code text DEFAULT '10' UNIQUE);

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "code" TYPE text,
    ALTER COLUMN "code" SET DEFAULT '10'::text;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "code" DROP DEFAULT,
    ALTER COLUMN "code" TYPE integer USING "code"::integer,
    ALTER COLUMN "code" SET DEFAULT 10;
