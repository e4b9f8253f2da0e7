DROP TABLE outdated;
DROP TABLE journal;
DROP TABLE account;
