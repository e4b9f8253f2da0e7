-- Under the same name, while a foreign key uses it.

-- before
CREATE TABLE org (id int, CONSTRAINT org_id_key UNIQUE (id));
CREATE TABLE member (org_id int REFERENCES org (id));

-- rows
INSERT INTO org VALUES (1);
INSERT INTO member VALUES (1);

-- after
CREATE TABLE org (id int);
CREATE UNIQUE INDEX org_id_key ON org (id);
CREATE TABLE member (org_id int REFERENCES org (id));

-- up
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_id_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_id_key";

CREATE UNIQUE INDEX "org_id_key" ON "public"."org" ("id");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id");

-- down
ALTER TABLE "public"."member" DROP CONSTRAINT "member_org_id_fkey";

DROP INDEX "public"."org_id_key";

ALTER TABLE "public"."org" ADD CONSTRAINT "org_id_key" UNIQUE ("id");

ALTER TABLE "public"."member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id");
