--
-- PostgreSQL database dump
--

\restrict GQfXX2sWLKIE3PxWrIgeGqZThMG7cRBcssbLWgd9QFI0gCMVhRe4K0r2YaivF2U

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6 (Debian 18.6-3)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: odd "name; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "odd ""name";


--
-- Name: mood; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.mood AS ENUM (
    'good',
    'it''s; bad'
);


--
-- Name: f(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.f(a integer) RETURNS text
    LANGUAGE plpgsql
    AS $_$ BEGIN IF a > 0 THEN RETURN 'x;y'; END IF; RETURN $$z;$$; END $_$;


--
-- Name: g(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.g() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN NEW.id := NEW.id + 1; RETURN NEW; END$$;


--
-- Name: h(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.h(a integer) RETURNS integer
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT
         CASE a
             WHEN 1 THEN 2
             ELSE 3
         END AS "case";
END;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: parent; Type: TABLE; Schema: odd "name; Owner: -
--

CREATE TABLE "odd ""name".parent (
    id integer NOT NULL,
    note text DEFAULT 'a;b'::text,
    raw bytea,
    at timestamp with time zone,
    moods public.mood[]
);


--
-- Name: parent_id_seq; Type: SEQUENCE; Schema: odd "name; Owner: -
--

CREATE SEQUENCE "odd ""name".parent_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: parent_id_seq; Type: SEQUENCE OWNED BY; Schema: odd "name; Owner: -
--

ALTER SEQUENCE "odd ""name".parent_id_seq OWNED BY "odd ""name".parent.id;


--
-- Name: child; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.child (
    id integer,
    parent integer
);


--
-- Name: TABLE child; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.child IS 'a ; in a comment';


--
-- Name: shown; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.shown AS
 SELECT id,
    note
   FROM "odd ""name".parent
  WHERE (note <> ';'::text);


--
-- Name: parent id; Type: DEFAULT; Schema: odd "name; Owner: -
--

ALTER TABLE ONLY "odd ""name".parent ALTER COLUMN id SET DEFAULT nextval('"odd ""name".parent_id_seq'::regclass);


--
-- Data for Name: parent; Type: TABLE DATA; Schema: odd "name; Owner: -
--

INSERT INTO "odd ""name".parent VALUES (1, 'it''s; a "quote"', '\x00ff0a0d5c27', '2020-02-29 10:00:00.123456+00', '{good}');
INSERT INTO "odd ""name".parent VALUES (2, 'back\slash \'' ; --', '\x5c', NULL, '{"it''s; bad",good}');
INSERT INTO "odd ""name".parent VALUES (3, '/* no comment */ -- nor that $$ $a$', NULL, 'infinity', NULL);
INSERT INTO "odd ""name".parent VALUES (4, 'line
one;
\restrict x
\.
', NULL, NULL, NULL);
INSERT INTO "odd ""name".parent VALUES (5, 'ünïcödé 😀', NULL, NULL, NULL);
INSERT INTO "odd ""name".parent VALUES (6, '', NULL, NULL, NULL);


--
-- Data for Name: child; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.child VALUES (1, 1);
INSERT INTO public.child VALUES (2, NULL);


--
-- Name: parent_id_seq; Type: SEQUENCE SET; Schema: odd "name; Owner: -
--

SELECT pg_catalog.setval('"odd ""name".parent_id_seq', 6, true);


--
-- Name: parent parent_pkey; Type: CONSTRAINT; Schema: odd "name; Owner: -
--

ALTER TABLE ONLY "odd ""name".parent
    ADD CONSTRAINT parent_pkey PRIMARY KEY (id);


--
-- Name: child child_bi; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER child_bi BEFORE INSERT ON public.child FOR EACH ROW EXECUTE FUNCTION public.g();


--
-- Name: child child_parent_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.child
    ADD CONSTRAINT child_parent_fkey FOREIGN KEY (parent) REFERENCES "odd ""name".parent(id);


--
-- PostgreSQL database dump complete
--

\unrestrict GQfXX2sWLKIE3PxWrIgeGqZThMG7cRBcssbLWgd9QFI0gCMVhRe4K0r2YaivF2U

