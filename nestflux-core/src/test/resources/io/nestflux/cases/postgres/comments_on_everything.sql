-- Set, changed and taken away, with quotes.
-- schemas: public, app

-- before
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('a');
CREATE SEQUENCE app.seq;
CREATE TABLE app.item (
    id int PRIMARY KEY,
    a text CONSTRAINT a_check CHECK (a <> ''),
    b int CONSTRAINT b_key UNIQUE CONSTRAINT b_fkey REFERENCES app.item
);
CREATE INDEX item_a_idx ON app.item (a);
COMMENT ON TABLE app.item IS 'old';
COMMENT ON COLUMN app.item.b IS 'gone soon';

-- rows
INSERT INTO app.item VALUES (1, 'a', 1);

-- after
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'the app''s own';
CREATE TYPE app.mood AS ENUM ('a');
COMMENT ON TYPE app.mood IS 'c:\dir';
CREATE SEQUENCE app.seq;
COMMENT ON SEQUENCE app.seq IS 'numbers';
CREATE TABLE app.item (
    id int PRIMARY KEY,
    a text CONSTRAINT a_check CHECK (a <> ''),
    b int CONSTRAINT b_key UNIQUE CONSTRAINT b_fkey REFERENCES app.item
);
CREATE INDEX item_a_idx ON app.item (a);
COMMENT ON TABLE app.item IS E'two\nlines';
COMMENT ON COLUMN app.item.a IS 'a';
COMMENT ON CONSTRAINT item_pkey ON app.item IS 'pk';
COMMENT ON CONSTRAINT a_check ON app.item IS 'check';
COMMENT ON CONSTRAINT b_key ON app.item IS 'unique';
COMMENT ON CONSTRAINT b_fkey ON app.item IS 'fk';
COMMENT ON INDEX app.item_a_idx IS 'index';

-- up
COMMENT ON SCHEMA "app" IS 'the app''s own';

COMMENT ON TYPE "app"."mood" IS E'c:\\dir';

COMMENT ON SEQUENCE "app"."seq" IS 'numbers';

COMMENT ON TABLE "app"."item" IS 'two
lines';

COMMENT ON COLUMN "app"."item"."a" IS 'a';

COMMENT ON COLUMN "app"."item"."b" IS NULL;

COMMENT ON CONSTRAINT "item_pkey" ON "app"."item" IS 'pk';

COMMENT ON CONSTRAINT "b_key" ON "app"."item" IS 'unique';

COMMENT ON CONSTRAINT "a_check" ON "app"."item" IS 'check';

COMMENT ON INDEX "app"."item_a_idx" IS 'index';

COMMENT ON CONSTRAINT "b_fkey" ON "app"."item" IS 'fk';

-- down
COMMENT ON SCHEMA "app" IS NULL;

COMMENT ON TYPE "app"."mood" IS NULL;

COMMENT ON SEQUENCE "app"."seq" IS NULL;

COMMENT ON TABLE "app"."item" IS 'old';

COMMENT ON COLUMN "app"."item"."a" IS NULL;

COMMENT ON COLUMN "app"."item"."b" IS 'gone soon';

COMMENT ON CONSTRAINT "item_pkey" ON "app"."item" IS NULL;

COMMENT ON CONSTRAINT "b_key" ON "app"."item" IS NULL;

COMMENT ON CONSTRAINT "a_check" ON "app"."item" IS NULL;

COMMENT ON INDEX "app"."item_a_idx" IS NULL;

COMMENT ON CONSTRAINT "b_fkey" ON "app"."item" IS NULL;
