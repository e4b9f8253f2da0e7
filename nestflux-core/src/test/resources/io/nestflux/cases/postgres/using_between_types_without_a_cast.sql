-- What values become where the server has no cast, or one that would not do; a view, an index and a default use them.
-- changes: item
-- using: item.price: nullif(replace(price, '$', ''), 'free')::numeric
-- using: item.made: to_timestamp(made)
-- using-back: item.made: extract(epoch from made)::bigint
-- using-back: item.state: CASE state WHEN 'new' THEN 0 ELSE 1 END
-- using: item.state: CASE state WHEN 0 THEN 'new' ELSE 'done' END

-- before
CREATE TABLE item (id integer PRIMARY KEY, price text DEFAULT 'free', made bigint, state integer NOT NULL DEFAULT 0);
CREATE INDEX item_price_idx ON item (price);
CREATE VIEW prices AS SELECT id, price FROM item;

-- rows
INSERT INTO item VALUES (1, '$12.50', 86400, 0), (2, 'free', NULL, 1);

-- after
CREATE TABLE item (id integer PRIMARY KEY, price numeric(8, 2), made timestamp with time zone,
    state varchar(10) NOT NULL DEFAULT 'new');
CREATE INDEX item_price_idx ON item (price);
CREATE VIEW prices AS SELECT id, price FROM item;

-- up
DROP VIEW "public"."prices";

ALTER TABLE "public"."item"
    ALTER COLUMN "price" DROP DEFAULT,
    ALTER COLUMN "price" TYPE numeric(8,2) USING (nullif(replace(price, '$', ''), 'free')::numeric),
    ALTER COLUMN "made" TYPE timestamp with time zone USING (to_timestamp(made)),
    ALTER COLUMN "state" TYPE character varying(10) USING (CASE state WHEN 0 THEN 'new' ELSE 'done' END),
    ALTER COLUMN "state" SET DEFAULT 'new'::character varying;

CREATE VIEW "public"."prices" AS
SELECT id,
    price
   FROM public.item;

-- down
DROP VIEW "public"."prices";

ALTER TABLE "public"."item"
    ALTER COLUMN "price" TYPE text,
    ALTER COLUMN "price" SET DEFAULT 'free'::text,
    ALTER COLUMN "made" TYPE bigint USING (extract(epoch from made)::bigint),
    ALTER COLUMN "state" DROP DEFAULT,
    ALTER COLUMN "state" TYPE integer USING (CASE state WHEN 'new' THEN 0 ELSE 1 END),
    ALTER COLUMN "state" SET DEFAULT 0;

CREATE VIEW "public"."prices" AS
SELECT id,
    price
   FROM public.item;
