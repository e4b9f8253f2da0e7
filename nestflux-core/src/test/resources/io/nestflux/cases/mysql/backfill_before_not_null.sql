-- New columns that are NOT NULL get what was said for the rows there are, later rows the default; a column that becomes
-- NOT NULL is filled first, also where its type changes with it. A column that is set at every update stays as it is.
-- changes: post.slug, post.kind, post.title, post.position
-- backfill: post.slug: concat(lower(title), '-', id)
-- backfill: post.kind: case when id = 1 then 'first' else 'old' end
-- backfill: post.title: concat('post ', id)
-- backfill: post.position: (select max(o.position) from other o)

-- before
CREATE TABLE other (position int);
CREATE TABLE post (id bigint PRIMARY KEY, title varchar(40), position int,
    changed datetime NULL ON UPDATE CURRENT_TIMESTAMP);
CREATE INDEX post_position_idx ON post (position);

-- rows
INSERT INTO other VALUES (5), (9);
INSERT INTO post VALUES (1, 'Hello', 3, '2020-01-01 00:00:00'), (2, 'World', NULL, NULL), (3, 'Again', NULL, NULL);

-- after
CREATE TABLE other (position int);
CREATE TABLE post (id bigint PRIMARY KEY, title varchar(40) NOT NULL, position bigint NOT NULL,
    slug varchar(60) NOT NULL, kind varchar(10) DEFAULT 'new' NOT NULL,
    changed datetime NULL ON UPDATE CURRENT_TIMESTAMP,
    UNIQUE KEY post_slug_key (slug),
    CONSTRAINT post_kind_check CHECK (kind <> ''));
CREATE INDEX post_position_idx ON post (position);

-- up
UPDATE `post` SET `title` = (concat('post ', id)), `changed` = `changed` WHERE `title` IS NULL;

ALTER TABLE `post` MODIFY COLUMN `title` varchar(40) NOT NULL;

ALTER TABLE `post` MODIFY COLUMN `position` bigint;

UPDATE `post` SET `position` = ((select max(o.position) from other o)), `changed` = `changed` WHERE `position` IS NULL;

ALTER TABLE `post` MODIFY COLUMN `position` bigint NOT NULL;

ALTER TABLE `post` ADD COLUMN `slug` varchar(60) AFTER `position`;

UPDATE `post` SET `slug` = (concat(lower(title), '-', id)), `changed` = `changed`;

ALTER TABLE `post` MODIFY COLUMN `slug` varchar(60) NOT NULL;

ALTER TABLE `post` ADD COLUMN `kind` varchar(10) AFTER `slug`;

UPDATE `post` SET `kind` = (case when id = 1 then 'first' else 'old' end), `changed` = `changed`;

ALTER TABLE `post` MODIFY COLUMN `kind` varchar(10) NOT NULL DEFAULT 'new';

ALTER TABLE `post`
    ADD CONSTRAINT `post_kind_check` CHECK (`kind` <> _utf8mb4''),
    ADD UNIQUE INDEX `post_slug_key` (`slug`);

-- down
ALTER TABLE `post`
    DROP CHECK `post_kind_check`,
    DROP INDEX `post_slug_key`,
    MODIFY COLUMN `title` varchar(40),
    MODIFY COLUMN `position` int,
    DROP COLUMN `slug`,
    DROP COLUMN `kind`;
