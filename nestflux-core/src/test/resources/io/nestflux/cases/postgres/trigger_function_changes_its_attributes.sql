-- The function of a trigger is only replaced, however much changes in it; as another kind of function it is not.

-- before
CREATE TABLE item (id integer);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER a BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();
CREATE CONSTRAINT TRIGGER b AFTER INSERT ON item DEFERRABLE FOR EACH ROW EXECUTE FUNCTION touch();

-- rows
INSERT INTO item VALUES (1);

-- after
CREATE TABLE item (id integer);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path TO '' AS $$
BEGIN
    IF NEW.id = 0 THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();
CREATE CONSTRAINT TRIGGER b AFTER INSERT ON item DEFERRABLE FOR EACH ROW EXECUTE FUNCTION touch();

-- up
CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
BEGIN
    IF NEW.id = 0 THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END $function$;

-- down
CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;
