-- Everything at once, in one statement.

-- before
CREATE TABLE t (
  id int NOT NULL AUTO_INCREMENT,
  a int,
  b varchar(10) NOT NULL DEFAULT 'b',
  c int,
  d int,
  PRIMARY KEY (id),
  INDEX a (a),
  INDEX b (b, c),
  CONSTRAINT c_positive CHECK (c > 0)
) COMMENT 'before';

-- rows
INSERT INTO t (a, c, d) VALUES (1, 2, 3);

-- after
CREATE TABLE t (
  id bigint NOT NULL AUTO_INCREMENT,
  a int NOT NULL DEFAULT 0,
  b varchar(40) NOT NULL DEFAULT 'bb' COMMENT 'longer',
  c int,
  e int GENERATED ALWAYS AS (c + 1) STORED,
  f json,
  PRIMARY KEY (id),
  INDEX a (a, e),
  UNIQUE INDEX b (b, c),
  CONSTRAINT c_positive CHECK (c >= 0),
  CONSTRAINT e_positive CHECK (e > 0)
) COMMENT 'after';

-- up
ALTER TABLE `t`
    DROP CHECK `c_positive`,
    COMMENT = 'after',
    MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `a` int NOT NULL DEFAULT 0,
    MODIFY COLUMN `b` varchar(40) NOT NULL DEFAULT 'bb' COMMENT 'longer',
    ADD COLUMN `e` int GENERATED ALWAYS AS (`c` + 1) STORED,
    ADD COLUMN `f` json,
    ADD CONSTRAINT `c_positive` CHECK (`c` >= 0),
    ADD CONSTRAINT `e_positive` CHECK (`e` > 0),
    DROP INDEX `a`,
    ADD INDEX `a` (`a`, `e`),
    DROP INDEX `b`,
    ADD UNIQUE INDEX `b` (`b`, `c`),
    DROP COLUMN `d`;

-- down
ALTER TABLE `t`
    DROP CHECK `c_positive`,
    DROP CHECK `e_positive`,
    COMMENT = 'before',
    MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
    MODIFY COLUMN `a` int,
    MODIFY COLUMN `b` varchar(10) NOT NULL DEFAULT 'b',
    ADD COLUMN `d` int,
    ADD CONSTRAINT `c_positive` CHECK (`c` > 0),
    DROP INDEX `a`,
    ADD INDEX `a` (`a`),
    DROP INDEX `b`,
    ADD INDEX `b` (`b`, `c`),
    DROP COLUMN `e`,
    DROP COLUMN `f`;
