-- The key that others refer to becomes numbered by the server, and wider.

-- before
CREATE TABLE org (id int NOT NULL PRIMARY KEY);
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_id int, INDEX org_id (org_id),
  CONSTRAINT user_org_fk FOREIGN KEY (org_id) REFERENCES org (id));

-- rows
INSERT INTO org VALUES (5);
INSERT INTO user VALUES (1, 5);

-- after
CREATE TABLE org (id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY);
CREATE TABLE user (id int NOT NULL PRIMARY KEY, org_id bigint unsigned, INDEX org_id (org_id),
  CONSTRAINT user_org_fk FOREIGN KEY (org_id) REFERENCES org (id));

-- up
ALTER TABLE `user` DROP FOREIGN KEY `user_org_fk`;

ALTER TABLE `org` MODIFY COLUMN `id` bigint unsigned NOT NULL AUTO_INCREMENT;

ALTER TABLE `user` MODIFY COLUMN `org_id` bigint unsigned;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_org_fk` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);

-- down
ALTER TABLE `user` DROP FOREIGN KEY `user_org_fk`;

ALTER TABLE `org` MODIFY COLUMN `id` int NOT NULL;

ALTER TABLE `user` MODIFY COLUMN `org_id` int;

ALTER TABLE `user`
    RENAME INDEX `org_id` TO `org_id`,
    ADD CONSTRAINT `user_org_fk` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);
