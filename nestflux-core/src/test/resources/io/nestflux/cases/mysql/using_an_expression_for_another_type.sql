-- What values become where the server would not convert them so: the column keeps its place, and its index, check, key,
-- and the column that is computed from it, are made anew around it.
-- changes: item
-- using: item.price: nullif(replace(price, '$', ''), 'free')
-- using: item.state: case state when 0 then 'new' else 'done' end
-- using-back: item.made: unix_timestamp(made)
-- using-back: item.state: case state when 'new' then 0 else 1 end
-- using: item.made: from_unixtime(made)

-- before
CREATE TABLE item (id int PRIMARY KEY, price varchar(20), state int NOT NULL DEFAULT 0, made bigint,
    twice varchar(40) GENERATED ALWAYS AS (concat(state, state)) VIRTUAL,
    CONSTRAINT item_state_check CHECK (state <> 7));
CREATE INDEX item_price_idx ON item (price);
CREATE UNIQUE INDEX item_state_idx ON item (state, id);

-- rows
INSERT INTO item (id, price, state, made) VALUES (1, '$12.50', 0, 86400), (2, 'free', 1, NULL);

-- after
CREATE TABLE item (id int PRIMARY KEY, price decimal(8, 2), state varchar(10) NOT NULL DEFAULT 'new', made datetime,
    twice varchar(40) GENERATED ALWAYS AS (concat(state, state)) VIRTUAL,
    CONSTRAINT item_state_check CHECK (state <> '7'));
CREATE INDEX item_price_idx ON item (price);
CREATE UNIQUE INDEX item_state_idx ON item (state, id);

-- up
ALTER TABLE `item`
    DROP CHECK `item_state_check`,
    DROP INDEX `item_price_idx`,
    DROP INDEX `item_state_idx`,
    DROP COLUMN `twice`;

ALTER TABLE `item` ADD COLUMN `nestflux_meanwhile` decimal(8,2) AFTER `price`;

UPDATE `item` SET `nestflux_meanwhile` = (nullif(replace(price, '$', ''), 'free'));

ALTER TABLE `item` DROP COLUMN `price`;

ALTER TABLE `item` CHANGE COLUMN `nestflux_meanwhile` `price` decimal(8,2);

ALTER TABLE `item` ADD COLUMN `nestflux_meanwhile` varchar(10) AFTER `state`;

UPDATE `item` SET `nestflux_meanwhile` = (case state when 0 then 'new' else 'done' end);

ALTER TABLE `item` DROP COLUMN `state`;

ALTER TABLE `item` CHANGE COLUMN `nestflux_meanwhile` `state` varchar(10) NOT NULL DEFAULT 'new';

ALTER TABLE `item` ADD COLUMN `nestflux_meanwhile` datetime AFTER `made`;

UPDATE `item` SET `nestflux_meanwhile` = (from_unixtime(made));

ALTER TABLE `item` DROP COLUMN `made`;

ALTER TABLE `item` CHANGE COLUMN `nestflux_meanwhile` `made` datetime;

ALTER TABLE `item`
    ADD COLUMN `twice` varchar(40) GENERATED ALWAYS AS (concat(`state`,`state`)) VIRTUAL,
    ADD CONSTRAINT `item_state_check` CHECK (`state` <> _utf8mb4'7'),
    ADD INDEX `item_price_idx` (`price`),
    ADD UNIQUE INDEX `item_state_idx` (`state`, `id`);

-- down
ALTER TABLE `item`
    DROP CHECK `item_state_check`,
    DROP INDEX `item_state_idx`,
    MODIFY COLUMN `price` varchar(20),
    DROP COLUMN `twice`;

ALTER TABLE `item` ADD COLUMN `nestflux_meanwhile` int AFTER `state`;

UPDATE `item` SET `nestflux_meanwhile` = (case state when 'new' then 0 else 1 end);

ALTER TABLE `item` DROP COLUMN `state`;

ALTER TABLE `item` CHANGE COLUMN `nestflux_meanwhile` `state` int NOT NULL DEFAULT 0;

ALTER TABLE `item` ADD COLUMN `nestflux_meanwhile` bigint AFTER `made`;

UPDATE `item` SET `nestflux_meanwhile` = (unix_timestamp(made));

ALTER TABLE `item` DROP COLUMN `made`;

ALTER TABLE `item` CHANGE COLUMN `nestflux_meanwhile` `made` bigint;

ALTER TABLE `item`
    ADD COLUMN `twice` varchar(40) GENERATED ALWAYS AS (concat(`state`,`state`)) VIRTUAL,
    ADD CONSTRAINT `item_state_check` CHECK (`state` <> 7),
    ADD UNIQUE INDEX `item_state_idx` (`state`, `id`);
