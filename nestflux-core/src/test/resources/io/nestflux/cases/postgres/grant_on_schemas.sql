-- Schemas come and go with their rights; what public is born with is not told.
-- schemas: public, app, odd app, old
-- roles: nf_reader, nf_writer

-- before
CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO nf_reader;
CREATE SCHEMA old;
GRANT USAGE ON SCHEMA old TO nf_reader;
GRANT CREATE ON SCHEMA public TO nf_writer;

-- after
CREATE SCHEMA app;
GRANT USAGE, CREATE ON SCHEMA app TO nf_writer WITH GRANT OPTION;
GRANT USAGE ON SCHEMA app TO PUBLIC;
CREATE SCHEMA "odd app";
GRANT USAGE ON SCHEMA "odd app" TO nf_reader;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- up
REVOKE USAGE ON SCHEMA "app" FROM "nf_reader";

REVOKE CREATE ON SCHEMA "public" FROM "nf_writer";

CREATE SCHEMA "odd app";

GRANT CREATE, USAGE ON SCHEMA "app" TO "nf_writer" WITH GRANT OPTION;

GRANT USAGE ON SCHEMA "app" TO PUBLIC;

GRANT USAGE ON SCHEMA "odd app" TO "nf_reader";

REVOKE USAGE ON SCHEMA "public" FROM PUBLIC;

DROP SCHEMA "old";

-- down
REVOKE CREATE, USAGE ON SCHEMA "app" FROM "nf_writer";

REVOKE USAGE ON SCHEMA "app" FROM PUBLIC;

GRANT USAGE ON SCHEMA "public" TO PUBLIC;

CREATE SCHEMA "old";

GRANT USAGE ON SCHEMA "app" TO "nf_reader";

GRANT USAGE ON SCHEMA "old" TO "nf_reader";

GRANT CREATE ON SCHEMA "public" TO "nf_writer";

DROP SCHEMA "odd app";
