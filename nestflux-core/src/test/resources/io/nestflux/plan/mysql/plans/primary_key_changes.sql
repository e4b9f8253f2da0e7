INSERT INTO `t` (`a`, `b`) VALUES (1, 5), (2, 6);
-- up
-- MAY_FAIL: The primary key of t fails if rows have equal values, or none, in b, a.
ALTER TABLE `t`
    MODIFY COLUMN `a` int NOT NULL,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`b`, `a`);
-- down
-- MAY_FAIL: The primary key of t fails if rows have equal values, or none, in a.
ALTER TABLE `t`
    MODIFY COLUMN `a` int NOT NULL AUTO_INCREMENT,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`a`);
