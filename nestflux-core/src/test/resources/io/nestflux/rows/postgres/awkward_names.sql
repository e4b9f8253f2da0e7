Schema, table and columns have names with every quote, a line end and a picture.

-- before
CREATE TABLE "Tab ""le"" it's
🎉" ("Key ' "" $body$" int PRIMARY KEY, "${name}" text, "select" text);

-- declared before
INSERT INTO "Tab ""le"" it's
🎉" ("Key ' "" $body$", "${name}", "select") VALUES (1, E'a\\b\n$body$', '$$'), (2, 'x', 'y');

-- after
CREATE TABLE "Tab ""le"" it's
🎉" ("Key ' "" $body$" int PRIMARY KEY, "${name}" text, "select" text);

-- declared after
INSERT INTO "Tab ""le"" it's
🎉" ("Key ' "" $body$", "${name}", "select") VALUES (1, E'a\\c\n$body$', '$$'), (3, 'x', U&'\0041');
