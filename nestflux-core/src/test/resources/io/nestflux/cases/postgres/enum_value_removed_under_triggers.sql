A value goes while triggers have the column in their condition, or fire on its update.

-- before
CREATE TYPE state AS ENUM ('new', 'open', 'done');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER on_done BEFORE UPDATE ON item FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION noted();
CREATE TRIGGER on_state AFTER UPDATE OF state ON item FOR EACH ROW EXECUTE FUNCTION noted();

-- rows
INSERT INTO item VALUES (1, 'new');

-- after
CREATE TYPE state AS ENUM ('done', 'new');
CREATE TABLE item (id int PRIMARY KEY, state state NOT NULL);
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER on_done BEFORE UPDATE ON item FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION noted();
CREATE TRIGGER on_state AFTER UPDATE OF state ON item FOR EACH ROW EXECUTE FUNCTION noted();
