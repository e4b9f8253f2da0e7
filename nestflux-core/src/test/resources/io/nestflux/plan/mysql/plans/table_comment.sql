-- up
ALTER TABLE `t` COMMENT = 'C:\\temp and ''quotes''';
-- down
ALTER TABLE `t` COMMENT = '';
