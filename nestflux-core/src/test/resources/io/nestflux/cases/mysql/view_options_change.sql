-- Each option of a view comes, goes and changes.

-- before
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int);
CREATE VIEW algorithm_comes AS SELECT id FROM t;
CREATE ALGORITHM = MERGE VIEW algorithm_changes AS SELECT id FROM t;
CREATE ALGORITHM = TEMPTABLE VIEW algorithm_goes AS SELECT id FROM t;
CREATE SQL SECURITY INVOKER VIEW security_goes AS SELECT id FROM t;
CREATE VIEW security_comes AS SELECT id FROM t;
CREATE VIEW check_comes AS SELECT id FROM t WHERE id > 1;
CREATE VIEW check_changes AS SELECT id FROM t WHERE id > 1 WITH LOCAL CHECK OPTION;
CREATE VIEW check_goes AS SELECT id FROM t WHERE id > 1 WITH CASCADED CHECK OPTION;

-- rows
INSERT INTO t VALUES (1, 1), (2, 2);

-- after
CREATE TABLE t (id int NOT NULL PRIMARY KEY, a int);
CREATE ALGORITHM = MERGE VIEW algorithm_comes AS SELECT id FROM t;
CREATE ALGORITHM = TEMPTABLE VIEW algorithm_changes AS SELECT id FROM t;
CREATE VIEW algorithm_goes AS SELECT id FROM t;
CREATE VIEW security_goes AS SELECT id FROM t;
CREATE SQL SECURITY INVOKER VIEW security_comes AS SELECT id FROM t;
CREATE VIEW check_comes AS SELECT id FROM t WHERE id > 1 WITH CASCADED CHECK OPTION;
CREATE VIEW check_changes AS SELECT id FROM t WHERE id > 1 WITH CASCADED CHECK OPTION;
CREATE VIEW check_goes AS SELECT id FROM t WHERE id > 1;

-- up
CREATE OR REPLACE ALGORITHM = TEMPTABLE VIEW `algorithm_changes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE ALGORITHM = MERGE VIEW `algorithm_comes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `algorithm_goes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `check_changes` AS
select `t`.`id` AS `id` from `t` where (`t`.`id` > 1)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE VIEW `check_comes` AS
select `t`.`id` AS `id` from `t` where (`t`.`id` > 1)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE VIEW `check_goes` AS
select `t`.`id` AS `id` from `t` where (`t`.`id` > 1);

CREATE OR REPLACE SQL SECURITY INVOKER VIEW `security_comes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `security_goes` AS
select `t`.`id` AS `id` from `t`;

-- down
CREATE OR REPLACE ALGORITHM = MERGE VIEW `algorithm_changes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `algorithm_comes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE ALGORITHM = TEMPTABLE VIEW `algorithm_goes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE VIEW `check_changes` AS
select `t`.`id` AS `id` from `t` where (`t`.`id` > 1)
WITH LOCAL CHECK OPTION;

CREATE OR REPLACE VIEW `check_comes` AS
select `t`.`id` AS `id` from `t` where (`t`.`id` > 1);

CREATE OR REPLACE VIEW `check_goes` AS
select `t`.`id` AS `id` from `t` where (`t`.`id` > 1)
WITH CASCADED CHECK OPTION;

CREATE OR REPLACE VIEW `security_comes` AS
select `t`.`id` AS `id` from `t`;

CREATE OR REPLACE SQL SECURITY INVOKER VIEW `security_goes` AS
select `t`.`id` AS `id` from `t`;
