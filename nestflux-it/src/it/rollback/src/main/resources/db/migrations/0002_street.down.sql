DROP TABLE street;
