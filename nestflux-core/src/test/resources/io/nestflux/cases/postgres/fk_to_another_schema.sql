-- Schemas come and go with tables that refer to each other across them.
-- schemas: public, app, odd Schema

-- before
CREATE TABLE org (id int PRIMARY KEY);

-- rows
INSERT INTO org VALUES (1);

-- after
CREATE SCHEMA app;
CREATE SCHEMA "odd Schema";
CREATE TABLE org (id int PRIMARY KEY, team_id int);
CREATE TABLE app.team (id int PRIMARY KEY, org_id int);
CREATE TABLE "odd Schema".org (id int PRIMARY KEY, team_id int REFERENCES app.team, org_id int REFERENCES public.org);
ALTER TABLE app.team ADD FOREIGN KEY (org_id) REFERENCES "odd Schema".org;
ALTER TABLE org ADD FOREIGN KEY (team_id) REFERENCES app.team;

-- up
CREATE SCHEMA "app";

CREATE SCHEMA "odd Schema";

CREATE TABLE "app"."team" (
    "id" integer NOT NULL,
    "org_id" integer,
    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "odd Schema"."org" (
    "id" integer NOT NULL,
    "team_id" integer,
    "org_id" integer,
    CONSTRAINT "org_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "public"."org" ADD COLUMN "team_id" integer;

ALTER TABLE "app"."team" ADD CONSTRAINT "team_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "odd Schema"."org" ("id");

ALTER TABLE "odd Schema"."org" ADD CONSTRAINT "org_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "public"."org" ("id");

ALTER TABLE "odd Schema"."org" ADD CONSTRAINT "org_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "app"."team" ("id");

ALTER TABLE "public"."org" ADD CONSTRAINT "org_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "app"."team" ("id");

-- down
ALTER TABLE "app"."team" DROP CONSTRAINT "team_org_id_fkey";

ALTER TABLE "odd Schema"."org" DROP CONSTRAINT "org_team_id_fkey";

ALTER TABLE "public"."org" DROP CONSTRAINT "org_team_id_fkey";

ALTER TABLE "public"."org" DROP COLUMN "team_id";

DROP TABLE "app"."team";

DROP TABLE "odd Schema"."org";

DROP SCHEMA "app";

DROP SCHEMA "odd Schema";
