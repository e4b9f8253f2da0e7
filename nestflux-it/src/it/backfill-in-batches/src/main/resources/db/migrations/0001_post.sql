CREATE TABLE post (id bigint PRIMARY KEY AUTO_INCREMENT, title varchar(200) NOT NULL);
INSERT INTO post (title) VALUES ('One'), ('Two'), ('Three'), ('Four'), ('Five'), ('Six'), ('Seven');
