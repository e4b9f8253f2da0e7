-- Two views change places.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW v AS SELECT id FROM t; CREATE VIEW w AS SELECT a FROM t;

-- rows
INSERT INTO t VALUES (1, 'x');

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a varchar(50));
CREATE VIEW w AS SELECT id FROM t; CREATE VIEW v AS SELECT a FROM t;

-- up
CREATE OR REPLACE VIEW `v` AS
select `t`.`a` AS `a` from `t`;

CREATE OR REPLACE VIEW `w` AS
select `t`.`id` AS `id` from `t`;

-- down
CREATE OR REPLACE VIEW `v` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `w` AS
select `t`.`a` AS `a` from `t`;
