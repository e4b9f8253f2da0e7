-- A foreign key uses the unique constraint that a primary key replaces.

-- before
CREATE TABLE org (id int NOT NULL UNIQUE);
CREATE TABLE member (org_id int REFERENCES org (id) ON UPDATE CASCADE);

-- rows
INSERT INTO org VALUES (1);
INSERT INTO member VALUES (1);

-- after
CREATE TABLE org (id int PRIMARY KEY);
CREATE TABLE member (org_id int REFERENCES org ON UPDATE CASCADE);

-- up
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_id_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_id_key";

ALTER TABLE "public"."org" ADD CONSTRAINT "org_pkey" PRIMARY KEY ("id");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id") ON UPDATE CASCADE;

-- down
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_id_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_pkey";

ALTER TABLE "public"."org" ADD CONSTRAINT "org_id_key" UNIQUE ("id");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id") ON UPDATE CASCADE;
