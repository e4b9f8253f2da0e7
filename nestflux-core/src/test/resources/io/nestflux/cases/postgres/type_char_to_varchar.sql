-- The blanks that pad a char go with the conversion to another type.
-- changes: item.a

-- before
CREATE TABLE item (id int PRIMARY KEY, a char(5) DEFAULT 'ab');

-- rows
INSERT INTO item VALUES (1, 'xy');

-- after
CREATE TABLE item (id int PRIMARY KEY, a varchar(5) DEFAULT 'ab');

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE character varying(5),
    ALTER COLUMN "a" SET DEFAULT 'ab'::character varying;

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE character(5),
    ALTER COLUMN "a" SET DEFAULT 'ab'::bpchar;
