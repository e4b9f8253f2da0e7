-- A composite key and a self reference change from numbers to text.

-- before
CREATE TABLE node (tenant int, id int, parent int, PRIMARY KEY (tenant, id), FOREIGN KEY (tenant, parent) REFERENCES node);

-- rows
INSERT INTO node VALUES (1, 1, NULL), (1, 2, 1);

-- after
CREATE TABLE node (tenant int, id text, parent text, PRIMARY KEY (tenant, id), FOREIGN KEY (tenant, parent) REFERENCES node);

-- up
ALTER TABLE "public"."node" DROP CONSTRAINT "node_tenant_parent_fkey";

ALTER TABLE "public"."node"
    ALTER COLUMN "id" TYPE text,
    ALTER COLUMN "parent" TYPE text;

ALTER TABLE "public"."node" ADD CONSTRAINT "node_tenant_parent_fkey" FOREIGN KEY ("tenant", "parent") REFERENCES "public"."node" ("tenant", "id");

-- down
ALTER TABLE "public"."node" DROP CONSTRAINT "node_tenant_parent_fkey";

ALTER TABLE "public"."node"
    ALTER COLUMN "id" TYPE integer USING "id"::integer,
    ALTER COLUMN "parent" TYPE integer USING "parent"::integer;

ALTER TABLE "public"."node" ADD CONSTRAINT "node_tenant_parent_fkey" FOREIGN KEY ("tenant", "parent") REFERENCES "public"."node" ("tenant", "id");
