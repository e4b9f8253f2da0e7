-- A column's type, default, nullability and check change at once.
-- changes: item.amount

-- before
CREATE TABLE item (id int PRIMARY KEY, amount smallint DEFAULT 1, CONSTRAINT item_amount CHECK (amount > 0));

-- rows
INSERT INTO item VALUES (1, 5), (2, 7);

-- after
CREATE TABLE item (id int PRIMARY KEY, amount decimal(8,2) NOT NULL DEFAULT 2.50,
  CONSTRAINT item_amount CHECK (amount >= 0 AND amount < 1000));

-- up
ALTER TABLE `item`
    DROP CHECK `item_amount`,
    MODIFY COLUMN `amount` decimal(8,2) NOT NULL DEFAULT 2.50,
    ADD CONSTRAINT `item_amount` CHECK ((`amount` >= 0) and (`amount` < 1000));

-- down
ALTER TABLE `item`
    DROP CHECK `item_amount`,
    MODIFY COLUMN `amount` smallint DEFAULT 1,
    ADD CONSTRAINT `item_amount` CHECK (`amount` > 0);
