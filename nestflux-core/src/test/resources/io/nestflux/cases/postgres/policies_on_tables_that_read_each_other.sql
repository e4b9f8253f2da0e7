-- Two new tables whose policies read each other: tables first, then policies.

-- before
CREATE TABLE other (id integer);

-- rows
INSERT INTO other VALUES (1);

-- after
CREATE TABLE other (id integer);
CREATE TABLE a (id integer PRIMARY KEY, b_id integer);
CREATE TABLE b (id integer PRIMARY KEY, a_id integer);
CREATE POLICY of_b ON a USING (EXISTS (SELECT FROM b WHERE b.a_id = a.id));
CREATE POLICY of_a ON b USING (EXISTS (SELECT FROM a WHERE a.b_id = b.id));

-- up
CREATE TABLE "public"."a" (
    "id" integer NOT NULL,
    "b_id" integer,
    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public"."b" (
    "id" integer NOT NULL,
    "a_id" integer,
    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

CREATE POLICY "of_b" ON "public"."a" TO PUBLIC
    USING (EXISTS ( SELECT
   FROM public.b
  WHERE (b.a_id = a.id)));

CREATE POLICY "of_a" ON "public"."b" TO PUBLIC
    USING (EXISTS ( SELECT
   FROM public.a
  WHERE (a.b_id = b.id)));

-- down
DROP POLICY "of_b" ON "public"."a";

DROP POLICY "of_a" ON "public"."b";

DROP TABLE "public"."a";

DROP TABLE "public"."b";
