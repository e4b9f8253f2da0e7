-- The same name refers to another table, then dropped.

-- before
CREATE TABLE old_org (id int PRIMARY KEY);
CREATE TABLE member (org_id int, CONSTRAINT org_fkey FOREIGN KEY (org_id) REFERENCES old_org);

-- rows
INSERT INTO member VALUES (NULL);

-- after
CREATE TABLE new_org (id int PRIMARY KEY);
CREATE TABLE member (org_id int, CONSTRAINT org_fkey FOREIGN KEY (org_id) REFERENCES new_org);

-- up
ALTER TABLE "public"."member" DROP CONSTRAINT "org_fkey";

CREATE TABLE "public"."new_org" (
    "id" integer NOT NULL,
    CONSTRAINT "new_org_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."member" ADD CONSTRAINT "org_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."new_org" ("id");

DROP TABLE "public"."old_org";

-- down
ALTER TABLE "public"."member" DROP CONSTRAINT "org_fkey";

CREATE TABLE "public"."old_org" (
    "id" integer NOT NULL,
    CONSTRAINT "old_org_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."member" ADD CONSTRAINT "org_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."old_org" ("id");

DROP TABLE "public"."new_org";
