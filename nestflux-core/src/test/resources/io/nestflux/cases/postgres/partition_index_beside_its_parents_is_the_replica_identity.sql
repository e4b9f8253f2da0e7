-- A partition's index makes room for the parent's equal one, and serves as the replica identity before, after, or only then.

-- before
CREATE TABLE shelf (id int NOT NULL, v int NOT NULL) PARTITION BY LIST (id);
CREATE TABLE shelf_1 PARTITION OF shelf FOR VALUES IN (1);
CREATE UNIQUE INDEX own_1 ON shelf_1 (id, v);
ALTER TABLE shelf_1 REPLICA IDENTITY USING INDEX own_1;
CREATE TABLE shelf_2 PARTITION OF shelf FOR VALUES IN (2);
CREATE UNIQUE INDEX own_2 ON shelf_2 (id, v);

-- rows
INSERT INTO shelf VALUES (1, 1), (2, 2);

-- after
CREATE TABLE shelf (id int NOT NULL, v int NOT NULL) PARTITION BY LIST (id);
CREATE TABLE shelf_1 PARTITION OF shelf FOR VALUES IN (1);
CREATE TABLE shelf_2 PARTITION OF shelf FOR VALUES IN (2);
CREATE UNIQUE INDEX shelf_id_v ON shelf (id, v);
CREATE UNIQUE INDEX own_1 ON shelf_1 (id, v);
ALTER TABLE shelf_1 REPLICA IDENTITY USING INDEX own_1;
CREATE UNIQUE INDEX own_2 ON shelf_2 (id, v);
ALTER TABLE shelf_2 REPLICA IDENTITY USING INDEX own_2;

-- up
DROP INDEX "public"."own_1";

DROP INDEX "public"."own_2";

CREATE UNIQUE INDEX "shelf_id_v" ON "public"."shelf" ("id", "v");

CREATE UNIQUE INDEX "own_1" ON "public"."shelf_1" ("id", "v");

ALTER TABLE "public"."shelf_1" REPLICA IDENTITY USING INDEX "own_1";

CREATE UNIQUE INDEX "own_2" ON "public"."shelf_2" ("id", "v");

ALTER TABLE "public"."shelf_2" REPLICA IDENTITY USING INDEX "own_2";

-- down
ALTER TABLE "public"."shelf_2" REPLICA IDENTITY DEFAULT;

DROP INDEX "public"."shelf_id_v";
