-- A new table comes with its switches, policies and their comments; a policy goes with its table.
-- roles: nf_reader

-- before
CREATE TABLE old (id integer PRIMARY KEY);
ALTER TABLE old ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON old TO nf_reader USING (id > 0);
CREATE TABLE stays (id integer PRIMARY KEY);
CREATE POLICY reads_old ON stays USING (id IN (SELECT o.id FROM old o));

-- rows
INSERT INTO old VALUES (1);
INSERT INTO stays VALUES (1);

-- after
CREATE TABLE young (id integer PRIMARY KEY, "Big Name" text);
ALTER TABLE young ENABLE ROW LEVEL SECURITY;
ALTER TABLE young FORCE ROW LEVEL SECURITY;
CREATE POLICY "p.q" ON young AS RESTRICTIVE FOR UPDATE TO nf_reader USING ("Big Name" = 'a') WITH CHECK (id < 5);
COMMENT ON POLICY "p.q" ON young IS 'quoted';
CREATE TABLE stays (id integer PRIMARY KEY);
CREATE POLICY reads_old ON stays USING (id IN (SELECT y.id FROM young y));

-- up
CREATE TABLE "public"."young" (
    "id" integer NOT NULL,
    "Big Name" text,
    CONSTRAINT "young_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."young" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

ALTER POLICY "reads_old" ON "public"."stays"
    USING (id IN ( SELECT y.id
   FROM public.young y));

CREATE POLICY "p.q" ON "public"."young" AS RESTRICTIVE FOR UPDATE TO "nf_reader"
    USING ("Big Name" = 'a'::text)
    WITH CHECK (id < 5);

COMMENT ON POLICY "p.q" ON "public"."young" IS 'quoted';

DROP TABLE "public"."old";

-- down
CREATE TABLE "public"."old" (
    "id" integer NOT NULL,
    CONSTRAINT "old_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."old" ENABLE ROW LEVEL SECURITY;

CREATE POLICY "p" ON "public"."old" TO "nf_reader"
    USING (id > 0);

ALTER POLICY "reads_old" ON "public"."stays"
    USING (id IN ( SELECT o.id
   FROM public.old o));

DROP TABLE "public"."young";
