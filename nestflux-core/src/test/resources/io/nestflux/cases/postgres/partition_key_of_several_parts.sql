-- Several parts in a key, with an expression, an operator class and a collation; new tables in both directions.

-- before
CREATE TABLE other (id int);

-- after
CREATE TABLE other (id int);
CREATE TABLE "M.x" ("A" int, b text, c date) PARTITION BY RANGE ("A", lower(b) COLLATE "C" text_pattern_ops, c);
CREATE TABLE "M.x 1" PARTITION OF "M.x" FOR VALUES FROM (1, 'it''s', MINVALUE) TO (1, 'z', MAXVALUE);
CREATE TABLE "M.x 2" PARTITION OF "M.x" FOR VALUES FROM (2, MINVALUE, MINVALUE) TO (MAXVALUE, MAXVALUE, MAXVALUE);
CREATE TABLE l (v text COLLATE "C") PARTITION BY LIST (v COLLATE "POSIX");
CREATE TABLE l_1 PARTITION OF l FOR VALUES IN ('a', 'b', NULL);
CREATE TABLE l_2 PARTITION OF l FOR VALUES IN ('it''s', 'B"');
CREATE TABLE h (id int, u uuid) PARTITION BY HASH (id, u);
CREATE TABLE h_0 PARTITION OF h FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE h_1 PARTITION OF h FOR VALUES WITH (modulus 4, remainder 1);

-- up
CREATE TABLE "public"."M.x" (
    "A" integer,
    "b" text,
    "c" date
) PARTITION BY RANGE ("A", lower(b) COLLATE "C" text_pattern_ops, c);

CREATE TABLE "public"."M.x 1" PARTITION OF "public"."M.x" FOR VALUES FROM (1, 'it''s', MINVALUE) TO (1, 'z', MAXVALUE);

CREATE TABLE "public"."M.x 2" PARTITION OF "public"."M.x" FOR VALUES FROM (2, MINVALUE, MINVALUE) TO (MAXVALUE, MAXVALUE, MAXVALUE);

CREATE TABLE "public"."h" (
    "id" integer,
    "u" uuid
) PARTITION BY HASH (id, u);

CREATE TABLE "public"."h_0" PARTITION OF "public"."h" FOR VALUES WITH (modulus 2, remainder 0);

CREATE TABLE "public"."h_1" PARTITION OF "public"."h" FOR VALUES WITH (modulus 4, remainder 1);

CREATE TABLE "public"."l" (
    "v" text COLLATE "C"
) PARTITION BY LIST (v COLLATE "POSIX");

CREATE TABLE "public"."l_1" PARTITION OF "public"."l" FOR VALUES IN ('a', 'b', NULL);

CREATE TABLE "public"."l_2" PARTITION OF "public"."l" FOR VALUES IN ('it''s', 'B"');

-- down
DROP TABLE "public"."M.x 1";

DROP TABLE "public"."M.x 2";

DROP TABLE "public"."M.x";

DROP TABLE "public"."h_0";

DROP TABLE "public"."h_1";

DROP TABLE "public"."h";

DROP TABLE "public"."l_1";

DROP TABLE "public"."l_2";

DROP TABLE "public"."l";
