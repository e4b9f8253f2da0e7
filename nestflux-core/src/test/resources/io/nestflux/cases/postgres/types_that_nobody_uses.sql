Types of every kind change that no column has.

-- before
CREATE TYPE state AS ENUM ('a', 'b');
CREATE DOMAIN word AS varchar(5) CHECK (VALUE <> '');
CREATE TYPE pair AS (a state, b word);
CREATE TYPE span AS RANGE (SUBTYPE = word);

-- rows


-- after
CREATE TYPE state AS ENUM ('b', 'a');
CREATE DOMAIN word AS varchar(6) CHECK (VALUE <> '-');
CREATE TYPE pair AS (b word, a state);
CREATE TYPE span AS RANGE (SUBTYPE = word, COLLATION = "C");

-- up
ALTER FUNCTION "public"."span"(public.word, public.word) RENAME TO "span_old";

ALTER FUNCTION "public"."span"(public.word, public.word, text) RENAME TO "span_old";

ALTER FUNCTION "public"."span_multirange"() RENAME TO "span_multirange_old";

ALTER TYPE "public"."span_multirange" RENAME TO "span_multirange_old";

ALTER TYPE "public"."state" RENAME TO "state_old";

ALTER TYPE "public"."word" RENAME TO "word_old";

ALTER TYPE "public"."pair" RENAME TO "pair_old";

ALTER TYPE "public"."span" RENAME TO "span_old";

CREATE TYPE "public"."state" AS ENUM ('b', 'a');

CREATE DOMAIN "public"."word" AS character varying(6) CONSTRAINT "word_check" CHECK ((VALUE)::text <> '-'::text);

CREATE TYPE "public"."pair" AS ("b" public.word, "a" public.state);

CREATE TYPE "public"."span" AS RANGE (SUBTYPE = public.word, COLLATION = "C", MULTIRANGE_TYPE_NAME = public.span_multirange);

DROP TYPE "public"."pair_old";

DROP TYPE "public"."state_old";

DROP TYPE "public"."span_old";

DROP DOMAIN "public"."word_old";

-- down
ALTER FUNCTION "public"."span"(public.word, public.word) RENAME TO "span_old";

ALTER FUNCTION "public"."span"(public.word, public.word, text) RENAME TO "span_old";

ALTER FUNCTION "public"."span_multirange"() RENAME TO "span_multirange_old";

ALTER TYPE "public"."span_multirange" RENAME TO "span_multirange_old";

ALTER TYPE "public"."state" RENAME TO "state_old";

ALTER TYPE "public"."word" RENAME TO "word_old";

ALTER TYPE "public"."pair" RENAME TO "pair_old";

ALTER TYPE "public"."span" RENAME TO "span_old";

CREATE TYPE "public"."state" AS ENUM ('a', 'b');

CREATE DOMAIN "public"."word" AS character varying(5) CONSTRAINT "word_check" CHECK ((VALUE)::text <> ''::text);

CREATE TYPE "public"."pair" AS ("a" public.state, "b" public.word);

CREATE TYPE "public"."span" AS RANGE (SUBTYPE = public.word, MULTIRANGE_TYPE_NAME = public.span_multirange);

DROP TYPE "public"."pair_old";

DROP TYPE "public"."state_old";

DROP TYPE "public"."span_old";

DROP DOMAIN "public"."word_old";
