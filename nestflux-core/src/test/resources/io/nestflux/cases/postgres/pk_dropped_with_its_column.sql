-- The column goes and takes its keys, checks and indexes with it; another table refers to it.

-- before
CREATE TABLE org (id int PRIMARY KEY, code text CONSTRAINT code_check CHECK (code <> ''));
CREATE INDEX org_code_idx ON org (code);
CREATE INDEX org_both_idx ON org (id, code);
CREATE TABLE member (name text, org_id int REFERENCES org);

-- rows
INSERT INTO member VALUES ('x', NULL);

-- after
CREATE TABLE org (uid uuid DEFAULT gen_random_uuid() PRIMARY KEY);
CREATE TABLE member (name text, org_id int);

-- up
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_id_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "code_check";

DROP INDEX "public"."org_both_idx";

DROP INDEX "public"."org_code_idx";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_pkey";

ALTER TABLE "public"."org"
    ADD COLUMN "uid" uuid DEFAULT gen_random_uuid() NOT NULL,
    DROP COLUMN "id",
    DROP COLUMN "code";

ALTER TABLE "public"."org" ADD CONSTRAINT "org_pkey" PRIMARY KEY ("uid");

-- down
ALTER TABLE "public"."org" DROP CONSTRAINT "org_pkey";

ALTER TABLE "public"."org"
    ADD COLUMN "id" integer NOT NULL,
    ADD COLUMN "code" text,
    DROP COLUMN "uid";

ALTER TABLE "public"."org" ADD CONSTRAINT "org_pkey" PRIMARY KEY ("id");

ALTER TABLE "public"."org" ADD CONSTRAINT "code_check" CHECK (code <> ''::text);

CREATE INDEX "org_both_idx" ON "public"."org" ("id", "code");

CREATE INDEX "org_code_idx" ON "public"."org" ("code");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id");
