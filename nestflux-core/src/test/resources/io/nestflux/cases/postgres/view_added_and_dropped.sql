-- One view comes, with options and comments, another goes.

-- before
CREATE TABLE item (id int PRIMARY KEY, state varchar(10) NOT NULL, price numeric(10, 2));
CREATE VIEW cheap AS SELECT id, price FROM item WHERE price < 10;
COMMENT ON VIEW cheap IS 'it''s cheap';

-- rows
INSERT INTO item VALUES (1, 'open', 5), (2, 'closed', 50);

-- after
CREATE TABLE item (id int PRIMARY KEY, state varchar(10) NOT NULL, price numeric(10, 2));
CREATE VIEW live WITH (security_barrier) AS SELECT id, state FROM item WHERE state IN ('open', 'new') WITH LOCAL CHECK OPTION;
ALTER VIEW live ALTER COLUMN state SET DEFAULT 'new';
COMMENT ON VIEW live IS 'what is live';
COMMENT ON COLUMN live.state IS 'open or new';

-- up
DROP VIEW "public"."cheap";

CREATE VIEW "public"."live" WITH (check_option = local, security_barrier = true) AS
SELECT id,
    state
   FROM public.item
  WHERE ((state)::text = ANY (ARRAY['open'::character varying, 'new'::character varying]));

ALTER VIEW "public"."live" ALTER COLUMN "state" SET DEFAULT 'new'::character varying;

COMMENT ON VIEW "public"."live" IS 'what is live';

COMMENT ON COLUMN "public"."live"."state" IS 'open or new';

-- down
DROP VIEW "public"."live";

CREATE VIEW "public"."cheap" AS
SELECT id,
    price
   FROM public.item
  WHERE (price < (10)::numeric);

COMMENT ON VIEW "public"."cheap" IS 'it''s cheap';
