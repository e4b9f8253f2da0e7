SELECT 'it''s; \'fine\';', "say ""hi""; \" ;", '\\';
SELECT `a;``b\`, 1; SELECT 2;
SELECT 5--1, 5 --1;
SELECT 1 -- comment; here
, 2 # and; here
, 3 /* and /* here; */ ;
--	tab; counts
--
SELECT _utf8mb4'x;', N'y;', X'00';
SELECT @`a;b`, @@global.x, a$b$c;
/*+ not a hint; */ SELECT /*+ NO_MERGE(t) ; */ 4;
