-- Rights come with a new table and go with an old one.
-- roles: nf_reader, nf_writer

-- before
CREATE TABLE old (id integer PRIMARY KEY);
GRANT SELECT ON old TO nf_reader;
GRANT SELECT (id) ON old TO nf_writer;

-- rows
INSERT INTO old VALUES (1);

-- after
CREATE TABLE "Young, too" (id integer PRIMARY KEY, "a (b)" text);
GRANT SELECT ON "Young, too" TO nf_reader, PUBLIC;
GRANT SELECT (id, "a (b)"), INSERT ON "Young, too" TO nf_writer WITH GRANT OPTION;

-- up
CREATE TABLE "public"."Young, too" (
    "id" integer NOT NULL,
    "a (b)" text,
    CONSTRAINT "Young, too_pkey" PRIMARY KEY ("id")
);

GRANT SELECT ON TABLE "public"."Young, too" TO "nf_reader";

GRANT INSERT, SELECT ("a (b)", "id") ON TABLE "public"."Young, too" TO "nf_writer" WITH GRANT OPTION;

GRANT SELECT ON TABLE "public"."Young, too" TO PUBLIC;

DROP TABLE "public"."old";

-- down
CREATE TABLE "public"."old" (
    "id" integer NOT NULL,
    CONSTRAINT "old_pkey" PRIMARY KEY ("id")
);

GRANT SELECT ON TABLE "public"."old" TO "nf_reader";

GRANT SELECT ("id") ON TABLE "public"."old" TO "nf_writer";

DROP TABLE "public"."Young, too";
