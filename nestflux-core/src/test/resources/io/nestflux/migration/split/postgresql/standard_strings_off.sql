SELECT 'a\';
SET standard_conforming_strings = off;
SELECT 'b\'; c';
SET SESSION standard_conforming_strings TO 'on';
SELECT 'd\';
