-- Indexes that mean the same under another name are renamed, not built again; what the server cannot rename is made anew.

-- before
create table org (id bigint primary key, code varchar(20), parent bigint, body text, unique index `org code` (code), index org_parent (parent), fulltext index org_body (body), index desc_idx (code desc, id) comment 'same');
alter table org add constraint org_parent_fk foreign key (parent) references org (id);
alter table org add constraint org_check check (code <> '');

-- rows
insert into org values (1, 'a', null, 'text'), (2, 'b', 1, 'more');

-- after
create table org (id bigint primary key, code varchar(20), parent bigint, body text, unique index org_code_key (code), index `org``parent` (parent), fulltext index org_body_idx (body), index desc_idx_2 (code desc, id) comment 'same');
alter table org add constraint org_parent_fkey foreign key (parent) references org (id);
alter table org add constraint org_code_check check (code <> '');

-- up
ALTER TABLE `org` RENAME INDEX `desc_idx` TO `desc_idx_2`;

ALTER TABLE `org` RENAME INDEX `org code` TO `org_code_key`;

ALTER TABLE `org` RENAME INDEX `org_body` TO `org_body_idx`;

ALTER TABLE `org` RENAME INDEX `org_parent` TO `org``parent`;

ALTER TABLE `org` DROP FOREIGN KEY `org_parent_fk`;

ALTER TABLE `org`
    DROP CHECK `org_check`,
    ADD CONSTRAINT `org_code_check` CHECK (`code` <> _utf8mb4'');

ALTER TABLE `org`
    RENAME INDEX `org``parent` TO `org``parent`,
    ADD CONSTRAINT `org_parent_fkey` FOREIGN KEY (`parent`) REFERENCES `org` (`id`);

-- down
ALTER TABLE `org` RENAME INDEX `desc_idx_2` TO `desc_idx`;

ALTER TABLE `org` RENAME INDEX `org_body_idx` TO `org_body`;

ALTER TABLE `org` RENAME INDEX `org_code_key` TO `org code`;

ALTER TABLE `org` RENAME INDEX `org``parent` TO `org_parent`;

ALTER TABLE `org` DROP FOREIGN KEY `org_parent_fkey`;

ALTER TABLE `org`
    DROP CHECK `org_code_check`,
    ADD CONSTRAINT `org_check` CHECK (`code` <> _utf8mb4'');

ALTER TABLE `org`
    RENAME INDEX `org_parent` TO `org_parent`,
    ADD CONSTRAINT `org_parent_fk` FOREIGN KEY (`parent`) REFERENCES `org` (`id`);
