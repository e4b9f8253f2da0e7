-- from pg_dump 17.6
\restrict abc
SELECT 1;
