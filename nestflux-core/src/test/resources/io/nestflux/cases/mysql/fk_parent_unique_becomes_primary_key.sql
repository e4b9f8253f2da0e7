-- The unique index that a foreign key refers to is replaced by a primary key.

-- before
CREATE TABLE org (id int NOT NULL, code int NOT NULL, PRIMARY KEY (id), UNIQUE INDEX code (code));
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_code int, INDEX org_code (org_code),
  CONSTRAINT user_org_fk FOREIGN KEY (org_code) REFERENCES org (code));

-- rows
INSERT INTO org VALUES (1, 10);
INSERT INTO user VALUES (1, 10);

-- after
CREATE TABLE org (id int NOT NULL, code int NOT NULL, PRIMARY KEY (code));
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_code int, INDEX org_code (org_code),
  CONSTRAINT user_org_fk FOREIGN KEY (org_code) REFERENCES org (code));

-- up
ALTER TABLE `user` DROP FOREIGN KEY `user_org_fk`;

ALTER TABLE `org`
    DROP INDEX `code`,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`code`);

ALTER TABLE `user`
    RENAME INDEX `org_code` TO `org_code`,
    ADD CONSTRAINT `user_org_fk` FOREIGN KEY (`org_code`) REFERENCES `org` (`code`);

-- down
ALTER TABLE `org`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`),
    ADD UNIQUE INDEX `code` (`code`);
