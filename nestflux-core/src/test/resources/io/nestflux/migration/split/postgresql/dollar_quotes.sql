-- a function; with a semicolon in its comment
CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  -- it's; not closed by ' or ;
  RETURN 'a;b';
END
$$;
CREATE FUNCTION g() RETURNS text LANGUAGE plpgsql AS $body$ BEGIN EXECUTE $q$ SELECT ';' $q$; RETURN $$x;$$; END $body$; SELECT 1;
SELECT $tag$ $tagg$ ; $ta$ ; $$ $tag$;
SELECT a$b$c, 'x;y' FROM t$1;
PREPARE p AS SELECT $1; EXECUTE p(1);
SELECT $äö$ ; $äö$;
