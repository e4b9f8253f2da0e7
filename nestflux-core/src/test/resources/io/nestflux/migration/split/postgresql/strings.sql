SELECT 'it''s; fine', '', '''';
SELECT 'back\', 'slash;';
SELECT E'back\';slash', e'a''b;\\', E'\\';
SELECT E'goes on'
  'with \'; escapes' AS a;
SELECT E'goes on' -- with a comment
  'with \'; escapes' AS a;
SELECT 'does not go on'
  'with \', '; escapes' AS a;
SELECT E'x', 'no\', ';' ;
SELECT U&'d\0061t\+000061;', U&"d\0061;""", B'10', X'1F;', N'n;';
SELECT "quoted ; ""identifier""", "a'b;" FROM "t;";
SELECT name'a\', ';';
