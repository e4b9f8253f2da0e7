-- New foreign keys of one table come in one statement: the table is copied once.

-- before
CREATE TABLE org (id int NOT NULL PRIMARY KEY);
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_id int, boss_id int, INDEX org_id (org_id), INDEX boss_id (boss_id));

-- rows
INSERT INTO org VALUES (1);
INSERT INTO user VALUES (1, 1, 1), (2, 1, 1);

-- after
CREATE TABLE org (id int NOT NULL PRIMARY KEY);
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_id int, boss_id int, INDEX org_id (org_id), INDEX boss_id (boss_id),
  CONSTRAINT user_boss_fk FOREIGN KEY (boss_id) REFERENCES user (id),
  CONSTRAINT user_org_fk FOREIGN KEY (org_id) REFERENCES org (id));

-- up
ALTER TABLE `user`
    RENAME INDEX `boss_id` TO `boss_id`,
    ADD CONSTRAINT `user_boss_fk` FOREIGN KEY (`boss_id`) REFERENCES `user` (`id`),
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_org_fk` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);

-- down
ALTER TABLE `user`
    DROP FOREIGN KEY `user_boss_fk`,
    DROP FOREIGN KEY `user_org_fk`;
