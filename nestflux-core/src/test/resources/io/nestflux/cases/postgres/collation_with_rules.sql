Rules of one's own came with PostgreSQL 16, collations of the server's own with 17.
-- only: postgres_18

-- before
CREATE COLLATION ruled (provider = icu, locale = 'en', rules = '& a < g');
CREATE TABLE item (id int PRIMARY KEY, name text COLLATE ruled);

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE COLLATION ruled (provider = icu, locale = 'en', rules = '& b < g');
CREATE COLLATION by_code_point (provider = builtin, locale = 'C.UTF-8');
CREATE TABLE item (id int PRIMARY KEY, name text COLLATE ruled, code text COLLATE by_code_point);

-- up
ALTER COLLATION "public"."ruled" RENAME TO "ruled_old";

CREATE COLLATION "public"."by_code_point" (PROVIDER = builtin, LOCALE = 'C.UTF-8');

CREATE COLLATION "public"."ruled" (PROVIDER = icu, LOCALE = 'en', RULES = '& b < g');

ALTER TABLE "public"."item"
    ALTER COLUMN "name" TYPE text COLLATE public.ruled,
    ADD COLUMN "code" text COLLATE public.by_code_point;

DROP COLLATION "public"."ruled_old";

-- down
ALTER COLLATION "public"."ruled" RENAME TO "ruled_old";

CREATE COLLATION "public"."ruled" (PROVIDER = icu, LOCALE = 'en', RULES = '& a < g');

ALTER TABLE "public"."item"
    ALTER COLUMN "name" TYPE text COLLATE public.ruled,
    DROP COLUMN "code";

DROP COLLATION "public"."by_code_point";

DROP COLLATION "public"."ruled_old";
