-- Options of views that stay as they are otherwise.

-- before
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW comes AS SELECT id FROM item WHERE id > 0;
CREATE VIEW goes WITH (security_barrier) AS SELECT id FROM item WHERE id > 0 WITH LOCAL CHECK OPTION;
CREATE VIEW changes WITH (security_barrier = true) AS SELECT id FROM item WHERE id > 0 WITH LOCAL CHECK OPTION;
CREATE VIEW with_query AS SELECT id FROM item WHERE id > 0 WITH CHECK OPTION;

-- rows
INSERT INTO item VALUES (1, 'a');

-- after
CREATE TABLE item (id int PRIMARY KEY, a text);
CREATE VIEW comes WITH (security_barrier) AS SELECT id FROM item WHERE id > 0 WITH CHECK OPTION;
CREATE VIEW goes AS SELECT id FROM item WHERE id > 0;
CREATE VIEW changes WITH (security_barrier = false) AS SELECT id FROM item WHERE id > 0 WITH CASCADED CHECK OPTION;
CREATE VIEW with_query WITH (security_barrier) AS SELECT id, a FROM item WHERE id > 1;

-- up
ALTER VIEW "public"."changes" SET (check_option = cascaded, security_barrier = false);

ALTER VIEW "public"."comes" SET (check_option = cascaded, security_barrier = true);

ALTER VIEW "public"."goes" RESET (check_option, security_barrier);

CREATE OR REPLACE VIEW "public"."with_query" WITH (security_barrier = true) AS
SELECT id,
    a
   FROM public.item
  WHERE (id > 1);

-- down
DROP VIEW "public"."with_query";

ALTER VIEW "public"."changes" SET (check_option = local, security_barrier = true);

ALTER VIEW "public"."comes" RESET (check_option, security_barrier);

ALTER VIEW "public"."goes" SET (check_option = local, security_barrier = true);

CREATE VIEW "public"."with_query" WITH (check_option = cascaded) AS
SELECT id
   FROM public.item
  WHERE (id > 0);
