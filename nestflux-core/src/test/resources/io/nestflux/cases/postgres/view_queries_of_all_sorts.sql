-- Joins, windows, DISTINCT ON, grouping sets, set operations, VALUES, LATERAL, filters, arrays and JSON.

-- before
CREATE TABLE item (id int PRIMARY KEY, kind varchar(10), price numeric(8, 2), tags text[], doc jsonb, at timestamptz);
CREATE TABLE part (id int PRIMARY KEY, item_id int, n int);
CREATE VIEW pairs (one, two) AS VALUES (1, 'a'), (2, 'b');

-- rows
INSERT INTO item VALUES (1, 'a', 2.5, '{x,y}', '{"a": 1}', '2020-01-01');
INSERT INTO part VALUES (1, 1, 3);

-- after
CREATE TABLE item (id int PRIMARY KEY, kind varchar(10), price numeric(8, 2), tags text[], doc jsonb, at timestamptz);
CREATE TABLE part (id int PRIMARY KEY, item_id int, n int);
CREATE VIEW pairs (one, two) AS VALUES (1, 'a'), (2, 'c'), (3, NULL);
CREATE VIEW joined AS
SELECT i.id, p.id AS part_id, coalesce(p.n, 0) AS n
FROM item i LEFT JOIN part p ON p.item_id = i.id AND p.n BETWEEN 1 AND 9
WHERE i.kind NOT IN ('x', 'y') AND NOT EXISTS (SELECT FROM part q WHERE q.item_id = i.id AND q.n < 0);
CREATE VIEW used AS SELECT * FROM item JOIN part USING (id);
CREATE VIEW windowed AS
SELECT id, kind, rank() OVER w AS place, sum(price) OVER (w ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS recent
FROM item WINDOW w AS (PARTITION BY kind ORDER BY price DESC NULLS LAST);
CREATE VIEW newest AS SELECT DISTINCT ON (kind) kind, id, at FROM item ORDER BY kind, at DESC;
CREATE VIEW cubes AS
SELECT kind, extract(year FROM at) AS year, grouping(kind) AS g, count(*) FILTER (WHERE price > 1) AS n
FROM item GROUP BY GROUPING SETS ((kind), (extract(year FROM at)), ()) HAVING count(*) > 0;
CREATE VIEW both_of_them AS
SELECT id, 'item' AS what FROM item UNION ALL SELECT id, 'part' FROM part EXCEPT SELECT 0, NULL ORDER BY 1;
CREATE VIEW tagged AS
SELECT i.id, t.tag, t.place, i.doc ->> 'a' AS a, i.doc #> '{b,0}' AS b, i.tags[1:2] AS first_tags
FROM item i CROSS JOIN LATERAL unnest(i.tags) WITH ORDINALITY AS t (tag, place);
CREATE VIEW odds AS
SELECT CASE WHEN price > 10 THEN 'dear' ELSE 'cheap' END AS class, interval '1 day' * 2 AS two_days,
       substring(kind FROM 1 FOR 2) AS short, price::int % 2 = 1 AS odd, E'it''s \\ "odd"' AS text,
       at AT TIME ZONE 'UTC' AS utc, array_agg(id) OVER () AS ids, '[1,2)'::int4range @> id AS within
FROM item;

-- up
CREATE VIEW "public"."both_of_them" AS
(
         SELECT item.id,
            'item'::text AS what
           FROM public.item
        UNION ALL
         SELECT part.id,
            'part'::text AS what
           FROM public.part
) EXCEPT
 SELECT 0 AS id,
    NULL::text AS what
  ORDER BY 1;

CREATE VIEW "public"."cubes" AS
SELECT kind,
    EXTRACT(year FROM at) AS year,
    GROUPING(kind) AS g,
    count(*) FILTER (WHERE (price > (1)::numeric)) AS n
   FROM public.item
  GROUP BY GROUPING SETS ((kind), ((EXTRACT(year FROM at))), ())
 HAVING (count(*) > 0);

CREATE VIEW "public"."joined" AS
SELECT i.id,
    p.id AS part_id,
    COALESCE(p.n, 0) AS n
   FROM (public.item i
     LEFT JOIN public.part p ON (((p.item_id = i.id) AND ((p.n >= 1) AND (p.n <= 9)))))
  WHERE (((i.kind)::text <> ALL (ARRAY['x'::character varying, 'y'::character varying])) AND (NOT (EXISTS ( SELECT
           FROM public.part q
          WHERE ((q.item_id = i.id) AND (q.n < 0))))));

CREATE VIEW "public"."newest" AS
SELECT DISTINCT ON (kind) kind,
    id,
    at
   FROM public.item
  ORDER BY kind, at DESC;

CREATE VIEW "public"."odds" AS
SELECT
        CASE
            WHEN (price > (10)::numeric) THEN 'dear'::text
            ELSE 'cheap'::text
        END AS class,
    ('1 day'::interval * (2)::double precision) AS two_days,
    SUBSTRING(kind FROM 1 FOR 2) AS short,
    (((price)::integer % 2) = 1) AS odd,
    'it''s \ "odd"'::text AS text,
    (at AT TIME ZONE 'UTC'::text) AS utc,
    array_agg(id) OVER () AS ids,
    ('[1,2)'::int4range @> id) AS within
   FROM public.item;

CREATE OR REPLACE VIEW "public"."pairs" ("one", "two") AS
VALUES (1,'a'::text), (2,'c'::text), (3,NULL::text);

CREATE VIEW "public"."tagged" AS
SELECT i.id,
    t.tag,
    t.place,
    (i.doc ->> 'a'::text) AS a,
    (i.doc #> '{b,0}'::text[]) AS b,
    i.tags[1:2] AS first_tags
   FROM (public.item i
     CROSS JOIN LATERAL unnest(i.tags) WITH ORDINALITY t(tag, place));

CREATE VIEW "public"."used" AS
SELECT item.id,
    item.kind,
    item.price,
    item.tags,
    item.doc,
    item.at,
    part.item_id,
    part.n
   FROM (public.item
     JOIN public.part USING (id));

CREATE VIEW "public"."windowed" AS
SELECT id,
    kind,
    rank() OVER w AS place,
    sum(price) OVER (w ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS recent
   FROM public.item
  WINDOW w AS (PARTITION BY kind ORDER BY price DESC NULLS LAST);

-- down
DROP VIEW "public"."both_of_them";

DROP VIEW "public"."cubes";

DROP VIEW "public"."joined";

DROP VIEW "public"."newest";

DROP VIEW "public"."odds";

DROP VIEW "public"."tagged";

DROP VIEW "public"."used";

DROP VIEW "public"."windowed";

CREATE OR REPLACE VIEW "public"."pairs" ("one", "two") AS
VALUES (1,'a'::text), (2,'b'::text);
