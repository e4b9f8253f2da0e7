-- Numbers that were kept as text; the old default cannot be cast.

-- before
CREATE TABLE item (id int PRIMARY KEY, amount text NOT NULL DEFAULT 'none', CONSTRAINT amount_check CHECK (amount <> ''));
CREATE INDEX item_amount_idx ON item (upper(amount));

-- rows
INSERT INTO item VALUES (1, '12'), (2, '-3');

-- after
CREATE TABLE item (id int PRIMARY KEY, amount int NOT NULL DEFAULT 0, CONSTRAINT amount_check CHECK (amount <> 0));
CREATE INDEX item_amount_idx ON item (abs(amount));

-- up
ALTER TABLE "public"."item" DROP CONSTRAINT "amount_check";

DROP INDEX "public"."item_amount_idx";

ALTER TABLE "public"."item"
    ALTER COLUMN "amount" DROP DEFAULT,
    ALTER COLUMN "amount" TYPE integer USING "amount"::integer,
    ALTER COLUMN "amount" SET DEFAULT 0;

ALTER TABLE "public"."item" ADD CONSTRAINT "amount_check" CHECK (amount <> 0);

CREATE INDEX "item_amount_idx" ON "public"."item" ((abs(amount)));

-- down
ALTER TABLE "public"."item" DROP CONSTRAINT "amount_check";

DROP INDEX "public"."item_amount_idx";

ALTER TABLE "public"."item"
    ALTER COLUMN "amount" TYPE text,
    ALTER COLUMN "amount" SET DEFAULT 'none'::text;

ALTER TABLE "public"."item" ADD CONSTRAINT "amount_check" CHECK (amount <> ''::text);

CREATE INDEX "item_amount_idx" ON "public"."item" ((upper(amount)));
