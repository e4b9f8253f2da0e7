-- The function takes a row of the very table that the policy is on.

-- before
CREATE TABLE other (id integer);

-- rows
INSERT INTO other VALUES (1);

-- after
CREATE TABLE other (id integer);
CREATE TABLE account (id integer PRIMARY KEY, amount integer);
CREATE FUNCTION visible(a account) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT a.amount > 0';
CREATE POLICY p ON account USING (visible(account));

-- up
CREATE TABLE "public"."account" (
    "id" integer NOT NULL,
    "amount" integer,
    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

CREATE FUNCTION public.visible(a public.account)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$SELECT a.amount > 0$function$;

CREATE POLICY "p" ON "public"."account" TO PUBLIC
    USING (public.visible(account.*));

-- down
DROP POLICY "p" ON "public"."account";

DROP FUNCTION "public"."visible"(public.account);

DROP TABLE "public"."account";
