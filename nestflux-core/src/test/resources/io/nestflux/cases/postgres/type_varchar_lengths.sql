-- Longer, shorter, without a limit; char to varchar.

-- before
CREATE TABLE item (
    id int PRIMARY KEY,
    a varchar(10) DEFAULT 'x',
    b varchar(20) NOT NULL,
    c varchar(10),
    d text,
    e varchar
);
CREATE UNIQUE INDEX item_a_key ON item (lower(a));

-- rows
INSERT INTO item VALUES (1, 'a', 'b', 'c', 'd', 'e');

-- after
CREATE TABLE item (
    id int PRIMARY KEY,
    a varchar(200) DEFAULT 'x',
    b varchar(5) NOT NULL,
    c text,
    d varchar(10),
    e varchar(3)
);
CREATE UNIQUE INDEX item_a_key ON item (lower(a));

-- up
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE character varying(200),
    ALTER COLUMN "b" TYPE character varying(5),
    ALTER COLUMN "c" TYPE text,
    ALTER COLUMN "d" TYPE character varying(10),
    ALTER COLUMN "e" TYPE character varying(3);

-- down
ALTER TABLE "public"."item"
    ALTER COLUMN "a" TYPE character varying(10),
    ALTER COLUMN "b" TYPE character varying(20),
    ALTER COLUMN "c" TYPE character varying(10),
    ALTER COLUMN "d" TYPE text,
    ALTER COLUMN "e" TYPE character varying;
