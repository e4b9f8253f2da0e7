-- A sequence is owned by a column that does not draw from it.

-- before
CREATE SEQUENCE a;
CREATE SEQUENCE b;
CREATE TABLE item (id int, n int);
ALTER SEQUENCE b OWNED BY item.n;

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE SEQUENCE a;
CREATE SEQUENCE b;
CREATE TABLE item (id int, n int);
ALTER SEQUENCE a OWNED BY item.n;
CREATE TABLE other (id int);
CREATE SEQUENCE c OWNED BY other.id;

-- up
ALTER SEQUENCE "public"."a" OWNED BY "public"."item"."n";

ALTER SEQUENCE "public"."b" OWNED BY NONE;

CREATE TABLE "public"."other" (
    "id" integer
);

CREATE SEQUENCE "public"."c" OWNED BY "public"."other"."id";

-- down
ALTER SEQUENCE "public"."a" OWNED BY NONE;

ALTER SEQUENCE "public"."b" OWNED BY "public"."item"."n";

DROP TABLE "public"."other";
