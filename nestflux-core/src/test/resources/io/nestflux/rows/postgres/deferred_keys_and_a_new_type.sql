Keys that wait for the end of the transaction need no order; and the column that refers changes its type with its values.

-- before
CREATE TABLE a (id int PRIMARY KEY, other int NOT NULL);
CREATE TABLE b (id int PRIMARY KEY, other int NOT NULL REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE a ADD FOREIGN KEY (other) REFERENCES b (id) DEFERRABLE INITIALLY DEFERRED;

-- declared before
BEGIN;
INSERT INTO a (id, other) VALUES (1, 1);
INSERT INTO b (id, other) VALUES (1, 1);
COMMIT;

-- after
CREATE TABLE a (id bigint PRIMARY KEY, other bigint NOT NULL, note text NOT NULL);
CREATE TABLE b (id bigint PRIMARY KEY, other bigint NOT NULL REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE a ADD FOREIGN KEY (other) REFERENCES b (id) DEFERRABLE INITIALLY DEFERRED;

-- declared after
BEGIN;
INSERT INTO a (id, other, note) VALUES (1, 2, 'x'), (2, 3, 'y');
INSERT INTO b (id, other) VALUES (2, 2), (3, 1);
COMMIT;
