ALTER TABLE post ADD COLUMN slug varchar(200);
-- nestflux:batch post(id) 3 pause=10ms
UPDATE post SET slug = lower(title) WHERE slug IS NULL;
ALTER TABLE post MODIFY slug varchar(200) NOT NULL;
