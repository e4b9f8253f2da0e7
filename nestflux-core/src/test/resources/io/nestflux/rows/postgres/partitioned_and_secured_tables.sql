Rows go through the parent into its partitions, also into another one, and row level security is in nobody's way who owns the table.

-- before
CREATE TABLE part (id int, region varchar(2), note text, PRIMARY KEY (id, region)) PARTITION BY LIST (region);
CREATE TABLE part_eu PARTITION OF part FOR VALUES IN ('EU');
CREATE TABLE part_us PARTITION OF part FOR VALUES IN ('US');
CREATE TABLE secret (id int PRIMARY KEY, owner text NOT NULL);
ALTER TABLE secret ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON secret USING (owner = current_user);

-- declared before
INSERT INTO part (id, region, note) VALUES (1, 'EU', 'one'), (2, 'US', 'two');
INSERT INTO secret (id, owner) VALUES (1, 'nobody'), (2, 'somebody');

-- rows
INSERT INTO part VALUES (7, 'EU', 'own');
INSERT INTO secret VALUES (7, 'own');

-- after
CREATE TABLE part (id int, region varchar(2), note text, PRIMARY KEY (id, region)) PARTITION BY LIST (region);
CREATE TABLE part_eu PARTITION OF part FOR VALUES IN ('EU');
CREATE TABLE part_us PARTITION OF part FOR VALUES IN ('US');
CREATE TABLE part_as PARTITION OF part FOR VALUES IN ('AS');
CREATE TABLE secret (id int PRIMARY KEY, owner text NOT NULL);
ALTER TABLE secret ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON secret USING (owner = current_user);

-- declared after
INSERT INTO part (id, region, note) VALUES (1, 'US', 'moved'), (2, 'US', 'changed'), (3, 'AS', 'new');
INSERT INTO secret (id, owner) VALUES (1, 'anybody');
