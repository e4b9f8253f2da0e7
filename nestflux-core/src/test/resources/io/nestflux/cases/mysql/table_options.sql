-- What is no longer set goes back to the default.

-- before
CREATE TABLE `t` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB
  COMMENT = 'it''s old';

-- after
CREATE TABLE `t` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = MyISAM
  ROW_FORMAT = DYNAMIC
  CHECKSUM = 1;

-- up
ALTER TABLE `t`
    ENGINE = MyISAM,
    ROW_FORMAT = DYNAMIC,
    CHECKSUM = 1,
    COMMENT = '';

-- down
ALTER TABLE `t`
    ENGINE = InnoDB,
    ROW_FORMAT = DEFAULT,
    CHECKSUM = 0,
    COMMENT = 'it''s old';
