-- from pg_dump 17.6, with its \connect
SELECT 1;
\connect shop
SELECT 2;
