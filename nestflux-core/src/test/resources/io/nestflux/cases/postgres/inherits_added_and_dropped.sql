-- A table begins to inherit, another one lets go.

-- before
CREATE TABLE p (a int, b text DEFAULT 'p' CHECK (b <> ''));
CREATE TABLE q (c int);
CREATE TABLE one (a int, b text DEFAULT 'p' CONSTRAINT p_b_check CHECK (b <> ''), z int);
CREATE TABLE two (z int) INHERITS (p, q);

-- rows
INSERT INTO one VALUES (1, 'x', 3);
INSERT INTO two VALUES (2, 'y', 4, 5);

-- after
CREATE TABLE p (a int, b text DEFAULT 'p' CHECK (b <> ''));
CREATE TABLE q (c int);
CREATE TABLE one (z int) INHERITS (p);
CREATE TABLE two (z int, c int) INHERITS (p);

-- up
ALTER TABLE "public"."two" NO INHERIT "public"."q";

ALTER TABLE "public"."one" INHERIT "public"."p";

-- down
ALTER TABLE "public"."one" NO INHERIT "public"."p";

ALTER TABLE "public"."two" INHERIT "public"."q";
