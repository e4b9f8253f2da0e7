-- The index behind a foreign key becomes a unique one of another name.

-- before
CREATE TABLE org (id int NOT NULL PRIMARY KEY);
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_id int, INDEX org_id (org_id),
  CONSTRAINT user_org_fk FOREIGN KEY (org_id) REFERENCES org (id));

-- rows
INSERT INTO org VALUES (1), (2);
INSERT INTO user VALUES (1, 1), (2, 2);

-- after
CREATE TABLE org (id int NOT NULL PRIMARY KEY);
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_id int, UNIQUE INDEX one_user_an_org (org_id),
  CONSTRAINT user_org_fk FOREIGN KEY (org_id) REFERENCES org (id));

-- up
ALTER TABLE `user`
    DROP INDEX `org_id`,
    ADD UNIQUE INDEX `one_user_an_org` (`org_id`);

-- down
ALTER TABLE `user`
    DROP INDEX `one_user_an_org`,
    ADD INDEX `org_id` (`org_id`);
