-- A key under another name is another key.

-- before
CREATE TABLE org (id int PRIMARY KEY);
CREATE TABLE member (org_id int REFERENCES org);

-- rows
INSERT INTO org VALUES (1);
INSERT INTO member VALUES (1);

-- after
CREATE TABLE org (id int CONSTRAINT "org key" PRIMARY KEY);
CREATE TABLE member (org_id int REFERENCES org);

-- up
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_id_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_pkey";

ALTER TABLE "public"."org" ADD CONSTRAINT "org key" PRIMARY KEY ("id");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id");

-- down
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_id_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org key";

ALTER TABLE "public"."org" ADD CONSTRAINT "org_pkey" PRIMARY KEY ("id");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id");
