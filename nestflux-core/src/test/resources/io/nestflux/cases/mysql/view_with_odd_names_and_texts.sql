-- Names, literals and aliases that look like something else.

-- before
CREATE TABLE `select` (`a ``b` int NOT NULL PRIMARY KEY, `it's` varchar(20), `größe` int, `v1` int);
CREATE VIEW `from` AS SELECT `a ``b`, `it's` FROM `select`;

-- rows
INSERT INTO `select` VALUES (1, 'x', 2, 3);

-- after
CREATE TABLE `select` (`a ``b` int NOT NULL PRIMARY KEY, `it's` varchar(20), `größe` int, `v1` int);
CREATE VIEW `from` AS SELECT `it's` AS `AS ``v1``.`, `größe`, 'ä😀 \\ '' "q" `select`.`x`; -- no' AS `ü x` FROM `select`;
CREATE VIEW `v1` AS SELECT v1.`v1` AS `from`, _latin1'abc' AS l, x'ff' AS h FROM `select` v1;
CREATE VIEW `漢字 view` AS SELECT `from` FROM `v1`;

-- up
CREATE OR REPLACE VIEW `from` AS
select `select`.`it's` AS `AS ``v1``.`,`select`.`größe` AS `größe`,'ä😀 \\ \' "q" `select`.`x`; -- no' AS `ü x` from `select`;

CREATE VIEW `v1` AS
select `v1`.`v1` AS `from`,_latin1'abc' AS `l`,0xff AS `h` from `select` `v1`;

CREATE VIEW `漢字 view` AS
select `v1`.`from` AS `from` from `v1`;

-- down
DROP VIEW `漢字 view`;

DROP VIEW `v1`;

CREATE OR REPLACE VIEW `from` AS
select `select`.`a ``b` AS `a ``b`,`select`.`it's` AS `it's` from `select`;
