CREATE RULE r AS ON INSERT TO v DO ALSO (
  INSERT INTO a VALUES (1);
  INSERT INTO b VALUES (2)
);
CREATE RULE s AS ON DELETE TO v DO INSTEAD NOTHING;
SELECT a[1:2], b->>'x;', c #> '{a,b}', d @@ e, 5--;
-1;
SELECT '{"a": ";"}'::jsonb ? 'a';
