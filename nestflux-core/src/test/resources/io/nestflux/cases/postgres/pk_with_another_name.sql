-- A key under another name is renamed, with all that refers to it.

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
ALTER TABLE "public"."org" RENAME CONSTRAINT "org_pkey" TO "org key";

-- down
ALTER TABLE "public"."org" RENAME CONSTRAINT "org key" TO "org_pkey";
