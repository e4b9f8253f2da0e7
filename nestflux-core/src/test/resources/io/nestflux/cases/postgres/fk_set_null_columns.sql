-- The columns that ON DELETE touches came with 15.
-- only: postgres_18

-- before
CREATE TABLE p (tenant int, id int, PRIMARY KEY (tenant, id));
CREATE TABLE c (tenant int NOT NULL, a int, b int, FOREIGN KEY (tenant, a) REFERENCES p ON DELETE SET NULL (a), FOREIGN KEY (tenant, b) REFERENCES p);

-- rows
INSERT INTO p VALUES (1, 2);
INSERT INTO c VALUES (1, 2, 2);

-- after
CREATE TABLE p (tenant int, id int, PRIMARY KEY (tenant, id));
CREATE TABLE c (tenant int NOT NULL, a int, b int, FOREIGN KEY (tenant, a) REFERENCES p, FOREIGN KEY (tenant, b) REFERENCES p ON DELETE SET DEFAULT (b, tenant));

-- up
ALTER TABLE "public"."c" DROP CONSTRAINT "c_tenant_a_fkey";

ALTER TABLE "public"."c" DROP CONSTRAINT "c_tenant_b_fkey";

ALTER TABLE "public"."c" ADD CONSTRAINT "c_tenant_a_fkey" FOREIGN KEY ("tenant", "a") REFERENCES "public"."p" ("tenant", "id");

ALTER TABLE "public"."c" ADD CONSTRAINT "c_tenant_b_fkey" FOREIGN KEY ("tenant", "b") REFERENCES "public"."p" ("tenant", "id") ON DELETE SET DEFAULT ("b", "tenant");

-- down
ALTER TABLE "public"."c" DROP CONSTRAINT "c_tenant_a_fkey";

ALTER TABLE "public"."c" DROP CONSTRAINT "c_tenant_b_fkey";

ALTER TABLE "public"."c" ADD CONSTRAINT "c_tenant_a_fkey" FOREIGN KEY ("tenant", "a") REFERENCES "public"."p" ("tenant", "id") ON DELETE SET NULL ("a");

ALTER TABLE "public"."c" ADD CONSTRAINT "c_tenant_b_fkey" FOREIGN KEY ("tenant", "b") REFERENCES "public"."p" ("tenant", "id");
