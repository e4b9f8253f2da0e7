-- only: mariadb, mariadb_10_11
-- changes: d.s, d.e
-- Periods, and keys whose periods do not overlap, come, go and change.

-- before
CREATE TABLE a (id int NOT NULL, s date NOT NULL, e date NOT NULL, CONSTRAINT ordered CHECK (s < e));
CREATE TABLE b (id int NOT NULL, s date, e date, PERIOD FOR p (s, e), PRIMARY KEY (id, p WITHOUT OVERLAPS));
CREATE TABLE c (id int NOT NULL, s date, e date, f date NOT NULL, PERIOD FOR p (s, e), UNIQUE KEY u (id, p WITHOUT OVERLAPS));
CREATE TABLE d (id int NOT NULL, s date, e date, PERIOD FOR p (s, e), UNIQUE KEY u (id, p WITHOUT OVERLAPS));
CREATE TABLE gone (id int NOT NULL, s date, e date, PERIOD FOR p (s, e));

-- rows
INSERT INTO a VALUES (1, '2025-01-01', '2025-02-01');
INSERT INTO b VALUES (1, '2025-01-01', '2025-02-01'), (1, '2025-02-01', '2025-02-03');
INSERT INTO c VALUES (1, '2025-01-01', '2025-02-01', '2025-03-01');
INSERT INTO d VALUES (1, '2025-01-01', '2025-02-01');

-- after
CREATE TABLE a (id int NOT NULL, s date NOT NULL, e date NOT NULL, PERIOD FOR `my p` (s, e), UNIQUE KEY u (id, `my p` WITHOUT OVERLAPS), CONSTRAINT ordered CHECK (s < e));
CREATE TABLE b (id int NOT NULL, s date NOT NULL, e date NOT NULL, PRIMARY KEY (id, s));
CREATE TABLE c (id int NOT NULL, s date NOT NULL, e date NOT NULL, f date, PERIOD FOR p (s, f), UNIQUE KEY u (id, p WITHOUT OVERLAPS));
CREATE TABLE d (id bigint NOT NULL, s datetime, e datetime, PERIOD FOR p (s, e), KEY u (id), UNIQUE KEY v (id, p WITHOUT OVERLAPS));
CREATE TABLE new (id int NOT NULL, s datetime(3), e datetime(3), PERIOD FOR p (s, e), PRIMARY KEY (id, p WITHOUT OVERLAPS)) WITH SYSTEM VERSIONING;

-- up
ALTER TABLE `c`
    DROP INDEX `u`,
    DROP PERIOD FOR `p`,
    ADD PERIOD FOR `p` (`s`, `f`),
    ADD UNIQUE INDEX `u` (`id`, `p` WITHOUT OVERLAPS);

CREATE TABLE `new` (
  `id` int(11) NOT NULL,
  `s` datetime(3) NOT NULL,
  `e` datetime(3) NOT NULL,
  PERIOD FOR `p` (`s`, `e`),
  PRIMARY KEY (`id`, `p` WITHOUT OVERLAPS)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci
  WITH SYSTEM VERSIONING;

ALTER TABLE `d`
    MODIFY COLUMN `id` bigint(20) NOT NULL,
    MODIFY COLUMN `s` datetime NOT NULL,
    MODIFY COLUMN `e` datetime NOT NULL,
    DROP INDEX `u`,
    ADD INDEX `u` (`id`),
    ADD UNIQUE INDEX `v` (`id`, `p` WITHOUT OVERLAPS);

ALTER TABLE `a`
    ADD PERIOD FOR `my p` (`s`, `e`),
    ADD UNIQUE INDEX `u` (`id`, `my p` WITHOUT OVERLAPS);

ALTER TABLE `b`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`, `s`),
    DROP PERIOD FOR `p`;

DROP TABLE `gone`;

-- down
ALTER TABLE `a`
    DROP INDEX `u`,
    DROP PERIOD FOR `my p`;

ALTER TABLE `c`
    DROP INDEX `u`,
    DROP PERIOD FOR `p`,
    ADD PERIOD FOR `p` (`s`, `e`),
    ADD UNIQUE INDEX `u` (`id`, `p` WITHOUT OVERLAPS);

ALTER TABLE `d`
    DROP INDEX `v`,
    MODIFY COLUMN `id` int(11) NOT NULL,
    MODIFY COLUMN `s` date NOT NULL,
    MODIFY COLUMN `e` date NOT NULL,
    DROP INDEX `u`,
    ADD UNIQUE INDEX `u` (`id`, `p` WITHOUT OVERLAPS);

CREATE TABLE `gone` (
  `id` int(11) NOT NULL,
  `s` date NOT NULL,
  `e` date NOT NULL,
  PERIOD FOR `p` (`s`, `e`)
) ENGINE = InnoDB
  DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

ALTER TABLE `b`
    ADD PERIOD FOR `p` (`s`, `e`),
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`, `p` WITHOUT OVERLAPS);

DROP TABLE `new`;
