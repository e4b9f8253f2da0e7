-- The name of a policy is its table's own affair.
-- schemas: public, app

-- before
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY);
CREATE TABLE app.b (id integer PRIMARY KEY);
CREATE POLICY p ON app.a USING (id > 1);

-- rows
INSERT INTO app.a VALUES (1);

-- after
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY);
CREATE TABLE app.b (id integer PRIMARY KEY);
CREATE POLICY p ON app.b USING (id > 1);

-- up
DROP POLICY "p" ON "app"."a";

CREATE POLICY "p" ON "app"."b" TO PUBLIC
    USING (id > 1);

-- down
DROP POLICY "p" ON "app"."b";

CREATE POLICY "p" ON "app"."a" TO PUBLIC
    USING (id > 1);
