-- Both sides change together, and the server rewrites the key.

-- before
CREATE TABLE org (id int PRIMARY KEY);
CREATE TABLE member (id int PRIMARY KEY, org_id int NOT NULL REFERENCES org ON DELETE CASCADE);
CREATE INDEX member_org_id_idx ON member (org_id);

-- rows
INSERT INTO org VALUES (1), (2);
INSERT INTO member VALUES (10, 1), (11, 2);

-- after
CREATE TABLE org (id bigint PRIMARY KEY);
CREATE TABLE member (id int PRIMARY KEY, org_id bigint NOT NULL REFERENCES org ON DELETE CASCADE);
CREATE INDEX member_org_id_idx ON member (org_id);

-- up
ALTER TABLE "public"."member" ALTER COLUMN "org_id" TYPE bigint;

ALTER TABLE "public"."org" ALTER COLUMN "id" TYPE bigint;

-- down
ALTER TABLE "public"."member" ALTER COLUMN "org_id" TYPE integer;

ALTER TABLE "public"."org" ALTER COLUMN "id" TYPE integer;
