-- A foreign key uses the old primary key, which stays as a unique constraint.

-- before
CREATE TABLE org (id int PRIMARY KEY, code text NOT NULL);
CREATE TABLE member (id int PRIMARY KEY, org_id int NOT NULL REFERENCES org);

-- rows
INSERT INTO org VALUES (1, 'a'), (2, 'b');
INSERT INTO member VALUES (1, 2);

-- after
CREATE TABLE org (id int NOT NULL UNIQUE, code text PRIMARY KEY);
CREATE TABLE member (id int PRIMARY KEY, org_id int NOT NULL REFERENCES org (id));

-- up
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_id_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_pkey";

ALTER TABLE "public"."org" ADD CONSTRAINT "org_pkey" PRIMARY KEY ("code");

ALTER TABLE "public"."org" ADD CONSTRAINT "org_id_key" UNIQUE ("id");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id");

-- down
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_id_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_pkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_id_key";

ALTER TABLE "public"."org" ADD CONSTRAINT "org_pkey" PRIMARY KEY ("id");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id");
