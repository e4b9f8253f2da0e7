-- What uses a virtual column is built anew around the change, and its values stay.

-- before
CREATE TABLE t (
  id int NOT NULL PRIMARY KEY,
  a int,
  v int GENERATED ALWAYS AS (a + 1) VIRTUAL,
  z int,
  w int GENERATED ALWAYS AS (v * 2) VIRTUAL,
  INDEX v (v),
  CONSTRAINT v_positive CHECK (v > 0)
);

-- rows
INSERT INTO t (id, a, z) VALUES (1, 5, 7);

-- after
CREATE TABLE t (
  id int NOT NULL PRIMARY KEY,
  v bigint NOT NULL DEFAULT 3,
  z int,
  w int GENERATED ALWAYS AS (v * 2) VIRTUAL,
  INDEX v (v),
  CONSTRAINT v_positive CHECK (v > 0)
);

-- up
ALTER TABLE `t`
    DROP CHECK `v_positive`,
    DROP INDEX `v`,
    DROP COLUMN `w`,
    DROP COLUMN `v`,
    ADD COLUMN `v` bigint AFTER `id`;

UPDATE `t` SET `v` = `a` + 1;

ALTER TABLE `t` MODIFY COLUMN `v` bigint NOT NULL DEFAULT 3;

ALTER TABLE `t`
    ADD COLUMN `w` int GENERATED ALWAYS AS (`v` * 2) VIRTUAL,
    ADD CONSTRAINT `v_positive` CHECK (`v` > 0),
    ADD INDEX `v` (`v`),
    DROP COLUMN `a`;

-- down
ALTER TABLE `t`
    DROP CHECK `v_positive`,
    DROP INDEX `v`,
    ADD COLUMN `a` int AFTER `id`,
    DROP COLUMN `w`,
    DROP COLUMN `v`,
    ADD COLUMN `v` int GENERATED ALWAYS AS (`a` + 1) VIRTUAL AFTER `a`,
    ADD COLUMN `w` int GENERATED ALWAYS AS (`v` * 2) VIRTUAL,
    ADD CONSTRAINT `v_positive` CHECK (`v` > 0),
    ADD INDEX `v` (`v`);
