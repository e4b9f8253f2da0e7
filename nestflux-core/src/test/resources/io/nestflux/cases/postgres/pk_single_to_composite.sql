-- While a foreign key refers to the single one, which becomes composite on both sides.

-- before
CREATE TABLE doc (id int PRIMARY KEY, version int NOT NULL DEFAULT 1);
CREATE TABLE page (id int PRIMARY KEY, doc_id int NOT NULL, CONSTRAINT page_doc_fkey FOREIGN KEY (doc_id) REFERENCES doc ON DELETE CASCADE);

-- rows
INSERT INTO doc VALUES (1), (2);
INSERT INTO page VALUES (1, 2);

-- after
CREATE TABLE doc (id int, version int NOT NULL DEFAULT 1, PRIMARY KEY (id, version));
CREATE TABLE page (
    id int PRIMARY KEY,
    doc_id int NOT NULL,
    doc_version int NOT NULL DEFAULT 1,
    CONSTRAINT page_doc_fkey FOREIGN KEY (doc_id, doc_version) REFERENCES doc ON DELETE CASCADE
);

-- up
ALTER TABLE "public"."page" DROP CONSTRAINT "page_doc_fkey";

ALTER TABLE "public"."doc" DROP CONSTRAINT "doc_pkey";

ALTER TABLE "public"."page" ADD COLUMN "doc_version" integer DEFAULT 1 NOT NULL;

ALTER TABLE "public"."doc" ADD CONSTRAINT "doc_pkey" PRIMARY KEY ("id", "version");

ALTER TABLE "public"."page" ADD CONSTRAINT "page_doc_fkey" FOREIGN KEY ("doc_id", "doc_version") REFERENCES "public"."doc" ("id", "version") ON DELETE CASCADE;

-- down
ALTER TABLE "public"."page" DROP CONSTRAINT "page_doc_fkey";

ALTER TABLE "public"."doc" DROP CONSTRAINT "doc_pkey";

ALTER TABLE "public"."doc" ADD CONSTRAINT "doc_pkey" PRIMARY KEY ("id");

ALTER TABLE "public"."page" ADD CONSTRAINT "page_doc_fkey" FOREIGN KEY ("doc_id") REFERENCES "public"."doc" ("id") ON DELETE CASCADE;

ALTER TABLE "public"."page" DROP COLUMN "doc_version";
