-- A table's access method changes in place since 15.
-- only: postgres_18

-- before
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE a (id int) USING heap2;
CREATE TABLE b (id int);

-- rows
INSERT INTO a VALUES (1);
INSERT INTO b VALUES (1);

-- after
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE a (id int);
CREATE TABLE b (id int) USING heap2;
CREATE TABLE c (id int) USING heap2 WITH (fillfactor = 70);
CREATE TABLE d (id int) PARTITION BY LIST (id) USING heap2;

-- up
ALTER TABLE "public"."a" SET ACCESS METHOD "heap";

ALTER TABLE "public"."b" SET ACCESS METHOD "heap2";

CREATE TABLE "public"."c" (
    "id" integer
) USING "heap2" WITH (fillfactor = 70);

CREATE TABLE "public"."d" (
    "id" integer
) PARTITION BY LIST (id) USING "heap2";

-- down
ALTER TABLE "public"."a" SET ACCESS METHOD "heap2";

ALTER TABLE "public"."b" SET ACCESS METHOD "heap";

DROP TABLE "public"."c";

DROP TABLE "public"."d";
