package io.nestflux.pull.merge;

import static io.nestflux.pull.merge.Story.ORGANIZATION;
import static io.nestflux.pull.merge.Story.POST;
import static io.nestflux.pull.merge.Story.SCHEMA;
import static io.nestflux.pull.merge.Story.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do to the layout of classes does not hinder a pull. */
class LayoutStoriesTest {

    private static final String FAX = "    public final Column<String> fax = text(\"fax\");\n";

    @TempDir
    Path directory;

    private final Story story = Story.ofTheShop();

    private Story withAFaxThere() {
        return story.there(USER, "    public final Column<Role> role", FAX + "    public final Column<Role> role");
    }

    @Test
    void aFileWasMovedToAnotherPackage() throws Exception {
        story.newHere(
                        "shop/db/people/UserTable.java",
                        story.text(USER)
                                .replace("package shop.db.identity", "package shop.db.people")
                                .replace(
                                        "import java.time.OffsetDateTime;",
                                        "import java.time.OffsetDateTime;\nimport shop.db.identity.*;"))
                .goneHere(USER)
                .here(POST, "shop.db.identity.UserTable", "shop.db.people.UserTable")
                .here(SCHEMA, "shop.db.identity.UserTable", "shop.db.people.UserTable");
        withAFaxThere().pull().isLikeTheDatabase(directory);

        assertThat(story.files()).doesNotContainKey(USER);
        assertThat(story.text("shop/db/people/UserTable.java")).contains(FAX);
    }

    @Test
    void theColumnsOfAClassStandInOneAboveIt() throws Exception {
        story.newHere("shop/db/identity/Person.java", """
                        package shop.db.identity;

                        import io.nestflux.table.postgres.PgTable;

                        abstract class Person extends PgTable {
                            public final Column<String> phone = text("phone");

                            Person(String schema, String table) {
                                super(schema, table);
                            }
                        }
                        """)
                .here(USER, "    public final Column<String> phone = text(\"phone\");\n", "")
                .here(USER, "UserTable extends PgTable", "UserTable extends Person")
                .here(USER, "import io.nestflux.table.postgres.PgTable;\n", "")
                .there(USER, "text(\"phone\")", "text(\"phone\").notNull()");
        story.pull().compiles(directory);

        assertThat(story.merged().unplaced()).isEmpty();
        assertThat(story.text("shop/db/identity/Person.java")).contains("text(\"phone\").notNull();");
        assertThat(story.text(USER)).doesNotContain("phone =");
    }

    private void withTheTimeInAClassOfBoth() {
        String declared = "    public final Column<OffsetDateTime> createdAt =\n"
                + "            timestamptz(\"created_at\").notNull().defaultNow();\n";
        story.newHere("shop/db/identity/Timed.java", """
                package shop.db.identity;

                import io.nestflux.table.postgres.PgTable;
                import java.time.OffsetDateTime;

                abstract class Timed extends PgTable {
                    public final Column<OffsetDateTime> createdAt = timestamptz("created_at").notNull().defaultNow();

                    Timed(String schema, String table) {
                        super(schema, table);
                    }
                }
                """);
        for (String file : new String[] {USER, ORGANIZATION}) {
            story.here(file, declared, "")
                    .here(file, "extends PgTable", "extends Timed")
                    .here(file, "import io.nestflux.table.postgres.PgTable;\n", "")
                    .here(file, "import java.time.OffsetDateTime;\n", "");
        }
    }

    @Test
    void whatAllTablesShareIsChangedIfAllChange() throws Exception {
        withTheTimeInAClassOfBoth();
        story.there(USER, "timestamptz(\"created_at\").notNull()", "timestamptz(\"created_at\")")
                .there(ORGANIZATION, "timestamptz(\"created_at\").notNull()", "timestamptz(\"created_at\")")
                .pull()
                .compiles(directory);

        assertThat(story.merged().unplaced()).isEmpty();
        assertThat(story.text("shop/db/identity/Timed.java")).contains("timestamptz(\"created_at\").defaultNow();");
    }

    @Test
    void whatTablesShareIsNotChangedForOneOfThem() throws Exception {
        withTheTimeInAClassOfBoth();
        story.there(USER, "timestamptz(\"created_at\").notNull()", "timestamptz(\"created_at\")")
                .pull()
                .compiles(directory);

        assertThat(story.merged().unplaced())
                .containsExactly("column identity.user.created_at: declared in Timed, which other tables share");
        assertThat(story.text("shop/db/identity/Timed.java")).contains("timestamptz(\"created_at\").notNull()");
    }

    @Test
    void theListOfTablesIsWrittenOddly() throws Exception {
        story.here(SCHEMA, "        tables(ORGANIZATION, USER);", """
                        tables(
                            ORGANIZATION // who pays
                            ,
                            shop.db.identity.UserTable.USER
                        );""")
                .here(SCHEMA, "import static shop.db.identity.UserTable.USER;\n", "")
                .there(SCHEMA, "tables(ORGANIZATION, USER)", "tables(ORGANIZATION, USER, VISIT)")
                .there(
                        SCHEMA,
                        "UserTable.USER;\n",
                        "UserTable.USER;\nimport static shop.db.identity.VisitTable.VISIT;\n")
                .newThere("shop/db/identity/VisitTable.java", """
                        package shop.db.identity;

                        import io.nestflux.table.postgres.PgTable;

                        public final class VisitTable extends PgTable {

                            public static final VisitTable VISIT = new VisitTable();

                            public final Column<Long> id = bigint("id").primaryKey();

                            private VisitTable() {
                                super("identity", "visit");
                            }
                        }
                        """)
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(SCHEMA)).contains("    shop.db.identity.UserTable.USER,\n    VISIT\n);");
    }

    @Test
    void theSchemaIsTwoClasses() throws Exception {
        story.newHere("shop/db/IdentitySchema.java", """
                        package shop.db;

                        import static shop.db.identity.OrganizationTable.ORGANIZATION;
                        import static shop.db.identity.UserTable.USER;

                        import io.nestflux.table.postgres.PgSchema;

                        @SuppressWarnings("this-escape")
                        public abstract class IdentitySchema extends PgSchema {

                            protected IdentitySchema() {
                                tables(ORGANIZATION, USER);
                            }
                        }
                        """)
                .here(SCHEMA, "        tables(ORGANIZATION, USER);\n", "")
                .here(SCHEMA, "import static shop.db.identity.OrganizationTable.ORGANIZATION;\n", "")
                .here(SCHEMA, "import static shop.db.identity.UserTable.USER;\n", "")
                .here(SCHEMA, "import io.nestflux.table.postgres.PgSchema;\n\n", "")
                .here(SCHEMA, "MainSchema extends PgSchema", "MainSchema extends IdentitySchema")
                .there(SCHEMA, "tables(ORGANIZATION, USER)", "tables(ORGANIZATION)")
                .there(SCHEMA, "import static shop.db.identity.UserTable.USER;\n", "")
                .goneThere(USER)
                .goneThere(Story.ROLE)
                .there(
                        POST,
                        "\n            bigint(\"author_id\").references(() -> UserTable.USER.id, fk -> fk.onDelete(SET_NULL));",
                        " bigint(\"author_id\");")
                .there(POST, "import shop.db.identity.UserTable;\n", "")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text("shop/db/IdentitySchema.java"))
                .contains("tables(ORGANIZATION);")
                .doesNotContain("USER");
        assertThat(story.merged().deleted()).containsExactly(Story.ROLE, USER);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkStay() throws Exception {
        story.newHere(USER, "\uFEFF" + story.text(USER).replace("\n", "\r\n").replace("    ", "\t"));
        withAFaxThere().there(USER, "255", "320").pull().isLikeTheDatabase(directory);

        assertThat(story.text(USER))
                .startsWith("\uFEFFpackage")
                .contains("\r\n\tpublic final Column<String> fax = text(\"fax\");\r\n");
        assertThat(story.text(USER).replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void whatBecomesTooWideIsBrokenAsAPullBreaksIt() throws Exception {
        story.there(
                        USER,
                        "    public final Column<String> phone = text(\"phone\");",
                        "    public final Column<String> phone =\n            text(\"phone\").notNull().unique(\"user_phone_is_known\").check(\"phone_check\", \"phone <> ''\");")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER)).contains("phone =\n            text(\"phone\").notNull().unique(");
    }

    @Test
    void aClassHasASyntaxErrorAndNothingIsWritten() {
        withAFaxThere().here(POST, "    private PostTable() {", "    private PostTable( {");

        assertThatThrownBy(story::pull)
                .hasMessageStartingWith(
                        "NF-812: The classes cannot be merged into, because one is no Java that can be read."
                                + " Nothing was written.\n  shop/db/blog/PostTable.java:19: ");
    }
}
