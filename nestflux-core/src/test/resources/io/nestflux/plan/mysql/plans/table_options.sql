-- up
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    ENGINE = MyISAM,
    ROW_FORMAT = DYNAMIC,
    CHECKSUM = 1,
    COMMENT = '';
-- down
-- LOCKS_TABLE: Nobody can write to t while its rows are copied.
ALTER TABLE `t`
    ENGINE = InnoDB,
    ROW_FORMAT = DEFAULT,
    CHECKSUM = 0,
    COMMENT = 'it''s old';
