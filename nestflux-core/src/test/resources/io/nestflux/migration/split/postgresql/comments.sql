/* outer ; /* inner ; */ still ; */
SELECT 1 -- trailing ; comment
, 2 /* in ; the /* middle */ */ + 3 -- after the last token
;
-- only a comment;
;;
 ;
SELECT 4 /* no terminator at the end */
-- bye
