-- A numbered column comes with its key.

-- before
CREATE TABLE `t` (
  `a` int
);

-- rows
INSERT INTO `t` (`a`) VALUES (1), (1);

-- after
CREATE TABLE `t` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `a` int,
  PRIMARY KEY (`id`)
);

-- up
ALTER TABLE `t`
    ADD COLUMN `id` bigint unsigned NOT NULL AUTO_INCREMENT FIRST,
    ADD PRIMARY KEY (`id`);

-- down
ALTER TABLE `t`
    DROP PRIMARY KEY,
    DROP COLUMN `id`;
