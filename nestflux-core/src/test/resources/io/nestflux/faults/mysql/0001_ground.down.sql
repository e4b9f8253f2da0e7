DROP TABLE outdated;
DROP TABLE old_journal;
DROP TABLE journal;
DROP TABLE account;
