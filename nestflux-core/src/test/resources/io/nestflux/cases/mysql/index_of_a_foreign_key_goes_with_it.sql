-- Foreign key, its index and its column go together, and so does the table referred to.

-- before
CREATE TABLE org (id int NOT NULL PRIMARY KEY, code varchar(5) NOT NULL, UNIQUE INDEX code (code));
CREATE TABLE member (
  id int NOT NULL PRIMARY KEY,
  org_id int,
  org_code varchar(5),
  CONSTRAINT member_org_id_fkey FOREIGN KEY (org_id) REFERENCES org (id),
  CONSTRAINT member_org_code_fkey FOREIGN KEY (org_code) REFERENCES org (code)
);

-- rows
INSERT INTO member (id) VALUES (1);

-- after
CREATE TABLE org (id int NOT NULL PRIMARY KEY, code varchar(5) NOT NULL, UNIQUE INDEX code2 (code));
CREATE TABLE member (
  id int NOT NULL PRIMARY KEY,
  org_code varchar(5),
  CONSTRAINT member_org_code_fkey FOREIGN KEY (org_code) REFERENCES org (code)
);

-- up
ALTER TABLE `org` RENAME INDEX `code` TO `code2`;

ALTER TABLE `member` DROP FOREIGN KEY `member_org_id_fkey`;

ALTER TABLE `member`
    DROP INDEX `member_org_id_fkey`,
    DROP COLUMN `org_id`;

-- down
ALTER TABLE `org` RENAME INDEX `code2` TO `code`;

ALTER TABLE `member`
    ADD COLUMN `org_id` int AFTER `id`,
    ADD INDEX `member_org_id_fkey` (`org_id`);

ALTER TABLE `member` ADD CONSTRAINT `member_org_id_fkey` FOREIGN KEY (`org_id`) REFERENCES `org` (`id`);
