--
-- PostgreSQL database dump
--

-- Dumped from database version 16.2 (Debian 16.2-1)

SET statement_timeout = 0;
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

--
-- Name: mood; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.mood AS ENUM (
    'sad',
    'it''s; complicated'
);


CREATE FUNCTION public.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
begin
    new.at := now();
    perform $1;
    return new;
end $_$;

COMMENT ON FUNCTION public.touch() IS 'sets "at"; always';

CREATE TABLE public.person (
    id bigint NOT NULL,
    name text DEFAULT 'a;b'::text
);

ALTER TABLE public.person ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.person_id_seq
    START WITH 1
);

CREATE TRIGGER touch BEFORE UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.touch();

--
-- PostgreSQL database dump complete
--

