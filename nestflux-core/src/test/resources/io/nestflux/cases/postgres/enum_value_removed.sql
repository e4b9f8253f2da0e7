-- A value goes while a default, a check, a partial index, an array column and a composite key use the type.
-- changes: account

-- before
CREATE TYPE role AS ENUM ('admin', 'guest', 'member');
CREATE TABLE account (
    id int NOT NULL,
    role role NOT NULL DEFAULT 'guest',
    past role[] NOT NULL DEFAULT '{guest}',
    PRIMARY KEY (id, role),
    CONSTRAINT role_check CHECK (role <> 'admin' OR id = 1)
);
CREATE INDEX member_idx ON account (id) WHERE role = 'member';

-- rows
INSERT INTO account VALUES (1, 'admin', '{member}'), (2, 'member', '{}');

-- after
CREATE TYPE role AS ENUM ('admin', 'member');
CREATE TABLE account (
    id int NOT NULL,
    role role NOT NULL DEFAULT 'member',
    past role[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (id, role),
    CONSTRAINT role_check CHECK (role <> 'admin' OR id = 1)
);
CREATE INDEX member_idx ON account (id) WHERE role = 'member';

-- up
ALTER TYPE "public"."role" RENAME TO "role_old";

ALTER TABLE "public"."account" DROP CONSTRAINT "role_check";

DROP INDEX "public"."member_idx";

CREATE TYPE "public"."role" AS ENUM ('admin', 'member');

ALTER TABLE "public"."account"
    ALTER COLUMN "role" DROP DEFAULT,
    ALTER COLUMN "role" TYPE public.role USING "role"::text::public.role,
    ALTER COLUMN "role" SET DEFAULT 'member'::public.role,
    ALTER COLUMN "past" DROP DEFAULT,
    ALTER COLUMN "past" TYPE public.role[] USING "past"::text[]::public.role[],
    ALTER COLUMN "past" SET DEFAULT '{}'::public.role[];

ALTER TABLE "public"."account" ADD CONSTRAINT "role_check" CHECK ((role <> 'admin'::public.role) OR (id = 1));

CREATE INDEX "member_idx" ON "public"."account" ("id") WHERE role = 'member'::public.role;

DROP TYPE "public"."role_old";

-- down
ALTER TYPE "public"."role" ADD VALUE 'guest' BEFORE 'member';

ALTER TABLE "public"."account"
    ALTER COLUMN "role" SET DEFAULT 'guest'::public.role,
    ALTER COLUMN "past" SET DEFAULT '{guest}'::public.role[];
