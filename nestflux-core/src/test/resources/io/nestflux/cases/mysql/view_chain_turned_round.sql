-- What read the other is now read by it.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY);
CREATE VIEW one AS SELECT id FROM t;
CREATE VIEW two AS SELECT id FROM one;

-- rows
INSERT INTO t VALUES (1);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY);
CREATE VIEW two AS SELECT id FROM t;
CREATE VIEW one AS SELECT id FROM two;

-- up
CREATE OR REPLACE VIEW `two` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `one` AS
select `two`.`id` AS `id` from `two`;

-- down
CREATE OR REPLACE VIEW `one` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `two` AS
select `one`.`id` AS `id` from `one`;
