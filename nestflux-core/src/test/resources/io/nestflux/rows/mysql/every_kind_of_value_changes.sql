Enums, sets, JSON, bytes, moments, numbers without sign and NULL, before and after.

-- before
CREATE TABLE v (id bigint unsigned PRIMARY KEY, m enum('sad','it''s','happy'), s set('a','b','c'), j json, raw blob, vb varbinary(10), bn binary(4), at timestamp(3) NULL, ts datetime(6), d date, t time(2), y year, n decimal(20,5), f double, fl float, b boolean, bi bit(9), c char(4), tx text);

-- declared before
INSERT INTO v (id, m, s, j, raw, vb, bn, at, ts, d, t, y, n, f, fl, b, bi, c, tx) VALUES
(18446744073709551615, 'it''s', 'a,c', '{"b": 1}', x'00ff275c', x'275c', x'01', '2024-02-29 12:00:00.005', '2024-02-29 00:00:00.000001', '2024-02-29', '-01:02:03.50', 1999, 1.5, 0.1, 0.1, true, b'101', 'a', 'back\\slash \'quoted\''),
(2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

-- after
CREATE TABLE v (id bigint unsigned PRIMARY KEY, m enum('sad','it''s','happy','new'), s set('a','b','c'), j json, raw blob, vb varbinary(10), bn binary(4), at timestamp(3) NULL, ts datetime(6), d date, t time(2), y year, n decimal(20,5), f double, fl float, b boolean, bi bit(9), c char(4), tx text);

-- declared after
INSERT INTO v (id, m, s, j, raw, vb, bn, at, ts, d, t, y, n, f, fl, b, bi, c, tx) VALUES
(2, 'new', '', '[]', '', x'', x'00', '1999-12-31 23:00:00', '1999-12-31 23:59:59.999999', '1000-01-01', '838:59:59', 2155, -0.00001, 1e300, 3.4e38, false, b'0', '', ''),
(18446744073709551615, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
