CREATE SCHEMA platform;
CREATE TABLE platform.tenant (name varchar(60) PRIMARY KEY);
INSERT INTO platform.tenant VALUES ('acme'), ('globex');
