/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!50003 SET sql_mode = '*/; still ''here' */ ;
CREATE TABLE t (a int) /*!50100 COMMENT 'a; b' */;
/* not; this */ /*! SELECT 1 /* nested; */ */
;
SELECT 1 /*M!100000 + 1 */;
