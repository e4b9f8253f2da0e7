-- Checks over one and several columns, with functions, texts and lists.

-- before
CREATE TABLE item (
    a varchar(20) CONSTRAINT a_check CHECK (a IN ('x', 'it''s')),
    b int CONSTRAINT b_check CHECK (b BETWEEN 1 AND 10),
    c text,
    d numeric,
    CONSTRAINT old_check CHECK (c IS NOT NULL OR d IS NOT NULL)
);

-- rows
INSERT INTO item VALUES ('x', 5, 'c', 1);

-- after
CREATE TABLE item (
    a varchar(20) CONSTRAINT a_check CHECK (a IN ('x', 'it''s', 'ANY ((ARRAY[')),
    b int CONSTRAINT b_check CHECK (b BETWEEN 1 AND 20),
    c text CONSTRAINT "c, or so" CHECK (c ~ '^[a-z\\]+$' AND length(c) < 10),
    d numeric CONSTRAINT d_check CHECK (d IN (1, 2.5) AND d = ANY (ARRAY[1, 2])),
    CONSTRAINT rows_check CHECK (ROW(b, d) > ROW(0, 0)),
    CONSTRAINT case_check CHECK (CASE WHEN b > 5 THEN c LIKE 'a%' ELSE true END)
);

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "a_check";

ALTER TABLE "public"."item" DROP CONSTRAINT "b_check";

ALTER TABLE "public"."item" DROP CONSTRAINT "old_check";

ALTER TABLE "public"."item" ADD CONSTRAINT "a_check" CHECK ((a)::text = ANY (ARRAY['x'::character varying, 'it''s'::character varying, 'ANY ((ARRAY['::character varying]));

ALTER TABLE "public"."item" ADD CONSTRAINT "b_check" CHECK ((b >= 1) AND (b <= 20));

ALTER TABLE "public"."item" ADD CONSTRAINT "c, or so" CHECK ((c ~ '^[a-z\\]+$'::text) AND (length(c) < 10));

ALTER TABLE "public"."item" ADD CONSTRAINT "case_check" CHECK (CASE
    WHEN (b > 5) THEN (c ~~ 'a%'::text)
    ELSE true
END);

ALTER TABLE "public"."item" ADD CONSTRAINT "d_check" CHECK ((d = ANY (ARRAY[(1)::numeric, 2.5])) AND (d = ANY (ARRAY[1, 2])));

ALTER TABLE "public"."item" ADD CONSTRAINT "rows_check" CHECK (ROW(b, d) > ROW(0, (0)::numeric));

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "a_check";

ALTER TABLE "public"."item" DROP CONSTRAINT "b_check";

ALTER TABLE "public"."item" DROP CONSTRAINT "c, or so";

ALTER TABLE "public"."item" DROP CONSTRAINT "case_check";

ALTER TABLE "public"."item" DROP CONSTRAINT "d_check";

ALTER TABLE "public"."item" DROP CONSTRAINT "rows_check";

ALTER TABLE "public"."item" ADD CONSTRAINT "a_check" CHECK ((a)::text = ANY (ARRAY['x'::character varying, 'it''s'::character varying]));

ALTER TABLE "public"."item" ADD CONSTRAINT "b_check" CHECK ((b >= 1) AND (b <= 10));

ALTER TABLE "public"."item" ADD CONSTRAINT "old_check" CHECK ((c IS NOT NULL) OR (d IS NOT NULL));
