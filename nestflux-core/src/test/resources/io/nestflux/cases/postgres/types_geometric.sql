-- Every geometric type.

-- before
CREATE TABLE item (id int PRIMARY KEY);

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    a point DEFAULT '(1,2)',
    b line DEFAULT '{1,-1,0}',
    c lseg DEFAULT '[(0,0),(1,1)]',
    d box NOT NULL DEFAULT '(1,1),(0,0)',
    e path DEFAULT '((0,0),(1,1),(2,0))',
    f polygon DEFAULT '((0,0),(1,1),(2,0))',
    g circle DEFAULT '<(0,0),1>'
);
CREATE TABLE shape (
    a point DEFAULT '(1,2)',
    b line DEFAULT '{1,-1,0}',
    c lseg DEFAULT '[(0,0),(1,1)]',
    d box NOT NULL DEFAULT '(1,1),(0,0)',
    e path DEFAULT '((0,0),(1,1),(2,0))',
    f polygon DEFAULT '((0,0),(1,1),(2,0))',
    g circle DEFAULT '<(0,0),1>'
);

-- up
CREATE TABLE "public"."shape" (
    "a" point DEFAULT '(1,2)'::point,
    "b" line DEFAULT '{1,-1,0}'::line,
    "c" lseg DEFAULT '[(0,0),(1,1)]'::lseg,
    "d" box DEFAULT '(1,1),(0,0)'::box NOT NULL,
    "e" path DEFAULT '((0,0),(1,1),(2,0))'::path,
    "f" polygon DEFAULT '((0,0),(1,1),(2,0))'::polygon,
    "g" circle DEFAULT '<(0,0),1>'::circle
);

ALTER TABLE "public"."item"
    ADD COLUMN "a" point DEFAULT '(1,2)'::point,
    ADD COLUMN "b" line DEFAULT '{1,-1,0}'::line,
    ADD COLUMN "c" lseg DEFAULT '[(0,0),(1,1)]'::lseg,
    ADD COLUMN "d" box DEFAULT '(1,1),(0,0)'::box NOT NULL,
    ADD COLUMN "e" path DEFAULT '((0,0),(1,1),(2,0))'::path,
    ADD COLUMN "f" polygon DEFAULT '((0,0),(1,1),(2,0))'::polygon,
    ADD COLUMN "g" circle DEFAULT '<(0,0),1>'::circle;

-- down
ALTER TABLE "public"."item"
    DROP COLUMN "a",
    DROP COLUMN "b",
    DROP COLUMN "c",
    DROP COLUMN "d",
    DROP COLUMN "e",
    DROP COLUMN "f",
    DROP COLUMN "g";

DROP TABLE "public"."shape";
