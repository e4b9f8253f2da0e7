CREATE TABLE account (id int PRIMARY KEY AUTO_INCREMENT, name varchar(50) NOT NULL, counter int NOT NULL DEFAULT 0);
INSERT INTO account (name) VALUES ('ann'), ('bob'), ('cid'), ('dan'), ('eve');
INSERT INTO account (name) SELECT name FROM account;
INSERT INTO account (name) SELECT name FROM account;
INSERT INTO account (name) SELECT name FROM account;
