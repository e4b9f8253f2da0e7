-- A foreign key of the same name refers to another table.

-- before
CREATE TABLE org (id int NOT NULL PRIMARY KEY);
CREATE TABLE team (id int NOT NULL PRIMARY KEY);
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_id int, INDEX org_id (org_id),
  CONSTRAINT user_fk FOREIGN KEY (org_id) REFERENCES org (id));

-- rows
INSERT INTO org VALUES (1);
INSERT INTO team VALUES (1);
INSERT INTO user VALUES (1, 1);

-- after
CREATE TABLE org (id int NOT NULL PRIMARY KEY);
CREATE TABLE team (id int NOT NULL PRIMARY KEY);
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_id int, INDEX org_id (org_id),
  CONSTRAINT user_fk FOREIGN KEY (org_id) REFERENCES team (id) ON DELETE SET NULL ON UPDATE CASCADE);

-- up
ALTER TABLE `user` DROP FOREIGN KEY `user_fk`;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_fk` FOREIGN KEY (`org_id`) REFERENCES `team` (`id`) ON UPDATE CASCADE ON DELETE SET NULL;

-- down
ALTER TABLE `user` DROP FOREIGN KEY `user_fk`;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_fk` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);
