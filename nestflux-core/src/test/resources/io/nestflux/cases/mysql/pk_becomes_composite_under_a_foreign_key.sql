-- The primary key gets a column in front, so a foreign key to the other one needs an index of its own.

-- before
CREATE TABLE p (id int NOT NULL AUTO_INCREMENT, t int NOT NULL, PRIMARY KEY (id));
CREATE TABLE c (id int NOT NULL PRIMARY KEY, p int, CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id) ON DELETE CASCADE);

-- rows
INSERT INTO p VALUES (1, 7), (2, 7);
INSERT INTO c VALUES (1, 1);

-- after
CREATE TABLE p (id int NOT NULL AUTO_INCREMENT, t int NOT NULL, PRIMARY KEY (t, id), UNIQUE KEY by_id (id));
CREATE TABLE c (id int NOT NULL PRIMARY KEY, p int, CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id) ON DELETE CASCADE);

-- up
ALTER TABLE `p`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`t`, `id`),
    ADD UNIQUE INDEX `by_id` (`id`);

-- down
ALTER TABLE `c` DROP FOREIGN KEY `c_p`;

ALTER TABLE `p`
    DROP INDEX `by_id`,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);

ALTER TABLE `c` ADD CONSTRAINT `c_p` FOREIGN KEY (`p`) REFERENCES `p` (`id`) ON DELETE CASCADE;
