-- What MySqlObjects describes, as somebody would write it. Foreign keys and checks, which the server only numbers,
-- have names; keys and indexes have one only where theirs is not the first column's.
CREATE TABLE columns (
    id bigint unsigned AUTO_INCREMENT PRIMARY KEY COMMENT 'it''s a "column" \\ here',
    price numeric(10, 2) NOT NULL DEFAULT '9.90',
    quantity integer NOT NULL DEFAULT '1',
    total decimal(20, 2) AS (price * quantity) STORED,
    doubled decimal(20, 2) AS (price * 2),
    c_lower varchar(20) AS (lower(concat('ABC', quantity))) STORED,
    c_upper varchar(20) AS (upper(c_lower)) NOT NULL,
    c_here varchar(10) DEFAULT NULL,
    c_there varchar(10) COLLATE utf8mb4_unicode_ci NOT NULL DEFAULT 'a' UNIQUE,
    c_collated varchar(10) BINARY,
    c_hidden int INVISIBLE,
    c_hidden_too int NOT NULL DEFAULT 3 INVISIBLE,
    at datetime(3) NOT NULL DEFAULT now(3) ON UPDATE now(3) COMMENT 'when',
    c_checked varchar(10),
    CONSTRAINT columns_c_checked_check CHECK (c_checked <> ''),
    CONSTRAINT columns_check CHECK (quantity > 0 AND price BETWEEN 0 AND 1000),
    CONSTRAINT positive CHECK (quantity IN (1, 2, 3) OR price > 0),
    CONSTRAINT `text in it` CHECK (c_here <> 'it''s; -- `b` "q"'),
    KEY (price, at DESC)
) COLLATE latin1_german1_ci ROW_FORMAT = COMPACT
    COMMENT 'it''s a table; with -- odd /* words */ and \\ in it\nand a second line';

CREATE TABLE parent (
    id int unsigned AUTO_INCREMENT PRIMARY KEY,
    a int NOT NULL,
    b varchar(20) NOT NULL,
    code char(3) CHARACTER SET ascii,
    UNIQUE KEY code_key (code),
    UNIQUE (a, b),
    UNIQUE b_then_a (b, a)
);

CREATE TABLE ring_1 (
    id int unsigned AUTO_INCREMENT PRIMARY KEY,
    next int unsigned
);
CREATE TABLE ring_2 (
    id int unsigned AUTO_INCREMENT PRIMARY KEY,
    next int unsigned,
    CONSTRAINT ring_2_next_fk FOREIGN KEY (next) REFERENCES ring_1 (id) ON DELETE SET NULL
);
ALTER TABLE ring_1 ADD CONSTRAINT ring_1_next_fk FOREIGN KEY (next) REFERENCES ring_2 (id) ON DELETE SET NULL;

CREATE TABLE child (
    x int,
    y int,
    self_x int,
    self_y int,
    a int,
    b varchar(20),
    cascading int unsigned,
    restricting int unsigned,
    nulling int unsigned,
    named int unsigned,
    indexed int unsigned UNIQUE,
    twice int unsigned,
    code char(3) CHARACTER SET ascii,
    ring int unsigned,
    PRIMARY KEY (x, y),
    CONSTRAINT child_self_x_self_y_fk FOREIGN KEY (self_x, self_y) REFERENCES child (x, y),
    CONSTRAINT child_a_b_fk FOREIGN KEY (a, b) REFERENCES parent (a, b) ON UPDATE CASCADE,
    CONSTRAINT turned FOREIGN KEY (b, a) REFERENCES parent (b, a) ON DELETE SET NULL,
    CONSTRAINT child_cascading_fk FOREIGN KEY (cascading) REFERENCES parent (id) ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT child_restricting_fk FOREIGN KEY (restricting) REFERENCES parent (id)
        ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT child_nulling_fk FOREIGN KEY (nulling) REFERENCES parent (id) ON DELETE SET NULL ON UPDATE SET NULL,
    CONSTRAINT `it's ``named``` FOREIGN KEY (named) REFERENCES parent (id),
    CONSTRAINT child_indexed_fk FOREIGN KEY (indexed) REFERENCES parent (id),
    CONSTRAINT child_twice_fk FOREIGN KEY (twice) REFERENCES parent (id),
    CONSTRAINT child_twice_fk_2 FOREIGN KEY (twice) REFERENCES parent (id),
    CONSTRAINT child_code_fk FOREIGN KEY (code) REFERENCES parent (code),
    CONSTRAINT child_ring_fk FOREIGN KEY (ring) REFERENCES ring_1 (id)
);

CREATE TABLE indexes (
    n int,
    m int NOT NULL,
    t varchar(100) NOT NULL,
    words text,
    bytes blob,
    place point NOT NULL SRID 4326,
    flat geometry NOT NULL SRID 0,
    doc json,
    PRIMARY KEY (m DESC, t(10)),
    KEY (n),
    KEY (n, m DESC, t(5)),
    KEY (n, m),
    KEY (words(20), bytes(8) DESC),
    UNIQUE (t(30), n),
    UNIQUE only (n DESC, t) COMMENT 'it''s an index',
    KEY hidden (t) INVISIBLE,
    KEY `a tree` (t, n) USING BTREE,
    FULLTEXT (words),
    FULLTEXT `both` (words, t) COMMENT 'words',
    FULLTEXT pairs (words) WITH PARSER ngram,
    SPATIAL KEY (place),
    SPATIAL KEY `flat places` (flat) COMMENT 'flat',
    KEY ((lower(t))),
    KEY ((n + m) DESC, n),
    UNIQUE functional ((concat(t, 'it''s'))),
    KEY array ((CAST(doc -> '$.a' AS unsigned ARRAY))),
    CONSTRAINT `switched off` CHECK (n > 0) NOT ENFORCED
);

CREATE TABLE a_name_that_is_exactly_as_long_as_MySQL_lets_any_name_of_it_be__ (
    ID int AUTO_INCREMENT PRIMARY KEY,
    `select` varchar(20) UNIQUE,
    another_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it__ varchar(9) UNIQUE,
    `it's ``quoted`` "so"; -- really` varchar(20) NOT NULL DEFAULT 'x',
    größe varchar(20) AS (concat(`select`, 'ß')) STORED,
    漢字のとても長い名前 varchar(20) UNIQUE,
    `a.b` int DEFAULT 1,
    self int,
    `en um` enum ('it''s', 'a,b', 'B', 'with `q`', 'with "q"') DEFAULT 'it''s',
    CONSTRAINT a_name_that_is_exactly_as_long_as_MySQL_lets_any_name_o_bc5874cb CHECK (`select` <> 'it''s; -- $$'),
    CONSTRAINT a_name_that_is_exactly_as_long_as_MySQL_lets_any_name_o_485fd9df
        FOREIGN KEY (self) REFERENCES a_name_that_is_exactly_as_long_as_MySQL_lets_any_name_of_it_be__ (ID),
    CONSTRAINT `chk; ``odd``` CHECK (größe <> '' AND `a.b` > 0),
    KEY (another_name_that_is_just_as_long_as_MySQL_lets_any_name_of_it__, `select`, ID),
    KEY `Idx ``with`` . everything $1` (`select` DESC)
);

CREATE TABLE `Layout DYNAMIC` (id int PRIMARY KEY, t varchar(2000)) ROW_FORMAT = DYNAMIC;
CREATE TABLE `Layout REDUNDANT` (id int PRIMARY KEY, t varchar(2000)) ROW_FORMAT = REDUNDANT;
CREATE TABLE `Layout COMPRESSED` (id int PRIMARY KEY, t varchar(2000)) ROW_FORMAT = COMPRESSED KEY_BLOCK_SIZE = 4;
CREATE TABLE `engine MEMORY` (
    n int NOT NULL UNIQUE, t varchar(10), KEY hashed (n), KEY tree (n) USING BTREE
) ENGINE = memory;
CREATE TABLE `engine MyISAM` (n int NOT NULL UNIQUE, t varchar(10)) ENGINE = myisam;
