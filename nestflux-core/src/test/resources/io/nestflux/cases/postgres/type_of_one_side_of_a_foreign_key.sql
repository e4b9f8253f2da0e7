-- Only the referring side becomes wider.

-- before
CREATE TABLE org (id int PRIMARY KEY);
CREATE TABLE member (id int PRIMARY KEY, org_id int REFERENCES org);

-- rows
INSERT INTO org VALUES (1);
INSERT INTO member VALUES (10, 1);

-- after
CREATE TABLE org (id int PRIMARY KEY);
CREATE TABLE member (id int PRIMARY KEY, org_id bigint REFERENCES org);

-- up
ALTER TABLE "public"."member" ALTER COLUMN "org_id" TYPE bigint;

-- down
ALTER TABLE "public"."member" ALTER COLUMN "org_id" TYPE integer;
