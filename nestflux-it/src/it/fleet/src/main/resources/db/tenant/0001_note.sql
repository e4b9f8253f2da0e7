-- names no schema: each tenant gets it in its own
CREATE TABLE note (id bigint PRIMARY KEY, text varchar(200) NOT NULL);
