CREATE TABLE account (id date PRIMARY KEY, counter int NOT NULL DEFAULT 0);
CREATE TABLE journal (entry varchar(50) NOT NULL);
INSERT INTO account (id) VALUES ('2024-01-01'), ('2024-01-02'), ('2024-01-03'), ('2024-01-04'), ('2024-01-05');
