-- A recursive view, and another one whose recursion changes.

-- before
CREATE TABLE node (id int PRIMARY KEY, parent int, name text);
CREATE RECURSIVE VIEW tree (id, depth) AS
    SELECT id, 0 FROM node WHERE parent IS NULL
    UNION ALL
    SELECT n.id, t.depth + 1 FROM node n JOIN tree t ON n.parent = t.id;

-- rows
INSERT INTO node VALUES (1, NULL, 'a'), (2, 1, 'b');

-- after
CREATE TABLE node (id int PRIMARY KEY, parent int, name text);
CREATE RECURSIVE VIEW tree (id, depth) AS
    SELECT id, 1 FROM node WHERE parent IS NULL
    UNION ALL
    SELECT n.id, t.depth + 1 FROM node n JOIN tree t ON n.parent = t.id WHERE t.depth < 100;
CREATE VIEW paths AS
WITH RECURSIVE p AS (
    SELECT id, name::text AS path FROM node WHERE parent IS NULL
    UNION
    SELECT n.id, p.path || '/' || n.name FROM node n JOIN p ON n.parent = p.id
), deep AS MATERIALIZED (SELECT * FROM p WHERE path LIKE '%/%')
SELECT * FROM deep;

-- up
CREATE VIEW "public"."paths" AS
WITH RECURSIVE p AS (
         SELECT node.id,
            node.name AS path
           FROM public.node
          WHERE (node.parent IS NULL)
        UNION
         SELECT n.id,
            ((p.path || '/'::text) || n.name)
           FROM (public.node n
             JOIN p ON ((n.parent = p.id)))
        ), deep AS MATERIALIZED (
         SELECT p.id,
            p.path
           FROM p
          WHERE (p.path ~~ '%/%'::text)
        )
 SELECT id,
    path
   FROM deep;

CREATE OR REPLACE VIEW "public"."tree" AS
WITH RECURSIVE tree(id, depth) AS (
         SELECT node.id,
            1 AS "?column?"
           FROM public.node
          WHERE (node.parent IS NULL)
        UNION ALL
         SELECT n.id,
            (t.depth + 1)
           FROM (public.node n
             JOIN tree t ON ((n.parent = t.id)))
          WHERE (t.depth < 100)
        )
 SELECT id,
    depth
   FROM tree;

-- down
DROP VIEW "public"."paths";

CREATE OR REPLACE VIEW "public"."tree" AS
WITH RECURSIVE tree(id, depth) AS (
         SELECT node.id,
            0 AS "?column?"
           FROM public.node
          WHERE (node.parent IS NULL)
        UNION ALL
         SELECT n.id,
            (t.depth + 1)
           FROM (public.node n
             JOIN tree t ON ((n.parent = t.id)))
        )
 SELECT id,
    depth
   FROM tree;
