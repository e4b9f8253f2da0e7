-- The index behind a foreign key keeps its name and gets another column.

-- before
CREATE TABLE org (id int NOT NULL PRIMARY KEY);
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_id int, at int, INDEX org_id (org_id),
  CONSTRAINT user_org_fk FOREIGN KEY (org_id) REFERENCES org (id));

-- rows
INSERT INTO org VALUES (1);
INSERT INTO user VALUES (1, 1, 5);

-- after
CREATE TABLE org (id int NOT NULL PRIMARY KEY);
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_id int, at int, INDEX org_id (org_id, at DESC),
  CONSTRAINT user_org_fk FOREIGN KEY (org_id) REFERENCES org (id));

-- up
ALTER TABLE `user`
    DROP INDEX `org_id`,
    ADD INDEX `org_id` (`org_id`, `at` DESC);

-- down
ALTER TABLE `user`
    DROP INDEX `org_id`,
    ADD INDEX `org_id` (`org_id`);
