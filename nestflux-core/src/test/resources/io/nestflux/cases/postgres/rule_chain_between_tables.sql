-- Two tables whose rules write to each other, and views that they write through, come and go at once.

-- before
CREATE TABLE keep (id int);

-- rows
INSERT INTO keep VALUES (1);

-- after
CREATE TABLE keep (id int);
CREATE TABLE a (id int PRIMARY KEY, n int);
CREATE TABLE b (id int PRIMARY KEY, n int);
CREATE VIEW v_a AS SELECT id, n FROM a;
CREATE VIEW v_b AS SELECT id, n FROM b;
CREATE RULE a_to_b AS ON INSERT TO a WHERE new.n > 0 DO ALSO INSERT INTO v_b VALUES (new.id, new.n - 1);
CREATE RULE b_to_a AS ON DELETE TO b DO ALSO DELETE FROM v_a WHERE id = old.id;
CREATE RULE v_a_update AS ON UPDATE TO v_a DO INSTEAD UPDATE b SET n = new.n WHERE id = (SELECT max(id) FROM v_b);

-- up
CREATE TABLE "public"."a" (
    "id" integer NOT NULL,
    "n" integer,
    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public"."b" (
    "id" integer NOT NULL,
    "n" integer,
    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

CREATE VIEW "public"."v_a" AS
SELECT id,
    n
   FROM public.a;

CREATE VIEW "public"."v_b" AS
SELECT id,
    n
   FROM public.b;

CREATE RULE v_a_update AS
    ON UPDATE TO public.v_a DO INSTEAD  UPDATE public.b SET n = new.n
  WHERE (b.id = ( SELECT max(v_b.id) AS max
           FROM public.v_b));

CREATE RULE a_to_b AS
    ON INSERT TO public.a
   WHERE (new.n > 0) DO  INSERT INTO public.v_b (id, n)
  VALUES (new.id, (new.n - 1));

CREATE RULE b_to_a AS
    ON DELETE TO public.b DO  DELETE FROM public.v_a
  WHERE (v_a.id = old.id);

-- down
DROP RULE "v_a_update" ON "public"."v_a";

DROP RULE "a_to_b" ON "public"."a";

DROP RULE "b_to_a" ON "public"."b";

DROP VIEW "public"."v_a";

DROP VIEW "public"."v_b";

DROP TABLE "public"."a";

DROP TABLE "public"."b";
