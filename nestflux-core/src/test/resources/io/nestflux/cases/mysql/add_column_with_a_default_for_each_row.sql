-- MySQL refuses to add a column whose default differs from row to row: it is added, filled and given its default.
-- The filling does not count as an update of the rows.

-- before
CREATE TABLE t (
  id int NOT NULL PRIMARY KEY,
  updated_at datetime DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP
);

-- rows
INSERT INTO t VALUES (1, '2026-01-31 12:00:00'), (2, '2026-01-31 13:00:00');

-- after
CREATE TABLE t (
  id int NOT NULL PRIMARY KEY,
  updated_at datetime DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  token varchar(36) NOT NULL DEFAULT (uuid()),
  later int,
  UNIQUE INDEX token (token)
);

-- up
ALTER TABLE `t` ADD COLUMN `token` varchar(36);

UPDATE `t` SET `token` = (uuid()), `updated_at` = `updated_at`;

ALTER TABLE `t` MODIFY COLUMN `token` varchar(36) NOT NULL DEFAULT (uuid());

ALTER TABLE `t`
    ADD COLUMN `later` int,
    ADD UNIQUE INDEX `token` (`token`);

-- down
ALTER TABLE `t`
    DROP INDEX `token`,
    DROP COLUMN `token`,
    DROP COLUMN `later`;
