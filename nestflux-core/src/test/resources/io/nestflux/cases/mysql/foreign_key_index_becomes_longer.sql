-- The index behind a foreign key gets one more column, and another is taken over by a longer one.

-- before
CREATE TABLE p (id int NOT NULL PRIMARY KEY);
CREATE TABLE c (id int NOT NULL PRIMARY KEY, p int, q int, n int, KEY p (p), KEY q (q), CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id), CONSTRAINT c_q FOREIGN KEY (q) REFERENCES p (id));

-- rows
INSERT INTO p VALUES (1);
INSERT INTO c VALUES (1, 1, 1, 5);

-- after
CREATE TABLE p (id int NOT NULL PRIMARY KEY);
CREATE TABLE c (id int NOT NULL PRIMARY KEY, p int, q int, n int, KEY p (p, n), UNIQUE KEY longer (q, n), CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id), CONSTRAINT c_q FOREIGN KEY (q) REFERENCES p (id));

-- up
ALTER TABLE `c`
    DROP INDEX `q`,
    ADD UNIQUE INDEX `longer` (`q`, `n`),
    DROP INDEX `p`,
    ADD INDEX `p` (`p`, `n`);

-- down
ALTER TABLE `c`
    DROP INDEX `longer`,
    DROP INDEX `p`,
    ADD INDEX `p` (`p`),
    ADD INDEX `q` (`q`);
