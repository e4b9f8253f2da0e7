-- The foreign key moves to the new primary key's column as well.

-- before
CREATE TABLE org (id int PRIMARY KEY, code text NOT NULL);
CREATE TABLE member (id int PRIMARY KEY, org_id int REFERENCES org);

-- rows
INSERT INTO org VALUES (1, 'a'), (2, 'b');
INSERT INTO member VALUES (1, 2);

-- after
CREATE TABLE org (id int NOT NULL, code text PRIMARY KEY);
CREATE TABLE member (id int PRIMARY KEY, org_id int, org_code text REFERENCES org);

-- up
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_id_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_pkey";

ALTER TABLE "public"."member" ADD COLUMN "org_code" text;

ALTER TABLE "public"."org" ADD CONSTRAINT "org_pkey" PRIMARY KEY ("code");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_code_fkey" FOREIGN KEY ("org_code") REFERENCES "public"."org" ("code");

-- down
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_code_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_pkey";

ALTER TABLE "public"."org" ADD CONSTRAINT "org_pkey" PRIMARY KEY ("id");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id");

ALTER TABLE "public"."member" DROP COLUMN "org_code";
