package io.nestflux.pull.merge;

import static io.nestflux.pull.merge.Story.POST;
import static io.nestflux.pull.merge.Story.ROLE;
import static io.nestflux.pull.merge.Story.SCHEMA;
import static io.nestflux.pull.merge.Story.USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to tables, schemas and enums in the database while people work on the classes. */
class ObjectStoriesTest {

    private static final String TAG = "shop/db/blog/TagTable.java";

    private static final String TAG_TABLE = """
            package shop.db.blog;

            import io.nestflux.table.postgres.PgTable;
            import java.util.UUID;

            public final class TagTable extends PgTable {

                public static final TagTable TAG = new TagTable();

                public final Column<UUID> postId = uuid("post_id").references(() -> PostTable.POST.id);
                public final Column<Mood> mood = enumeration("mood", Mood.class).notNull();

                private TagTable() {
                    super("blog", "tag");
                }
            }
            """;

    private static final String MOOD = """
            package shop.db.blog;

            public enum Mood {
                GOOD,
                BAD
            }
            """;

    @TempDir
    Path directory;

    private final Story story = Story.ofTheShop();

    private Story withTagsThere() {
        return story.newThere(TAG, TAG_TABLE)
                .newThere("shop/db/blog/Mood.java", MOOD)
                .there(SCHEMA, "tables(POST);", "tables(POST, TAG);")
                .there(SCHEMA, "PostTable.POST;\n", "PostTable.POST;\nimport static shop.db.blog.TagTable.TAG;\n");
    }

    @Test
    void aTableIsNewThereWithAnEnum() throws Exception {
        withTagsThere().pull().isLikeTheDatabase(directory);

        assertThat(story.text(TAG)).isEqualTo(TAG_TABLE);
        assertThat(story.text(SCHEMA))
                .contains("tables(POST, TAG);")
                .contains("PostTable.POST;\nimport static shop.db.blog.TagTable.TAG;\nimport static shop.db.identity");
        assertThat(story.merged().written()).containsOnlyKeys(SCHEMA, TAG, "shop/db/blog/Mood.java");
    }

    @Test
    void aTableIsNewThereWhoseNeighboursWereMovedHere() throws Exception {
        story.newHere(
                        "shop/db/texts/PostTable.java",
                        story.text(POST).replace("package shop.db.blog", "package shop.db.texts"))
                .goneHere(POST)
                .here(SCHEMA, "shop.db.blog.PostTable", "shop.db.texts.PostTable");
        withTagsThere().pull().isLikeTheDatabase(directory);

        assertThat(story.text("shop/db/texts/TagTable.java"))
                .isEqualTo(TAG_TABLE.replace("shop.db.blog", "shop.db.texts"));
        assertThat(story.text("shop/db/texts/Mood.java")).startsWith("package shop.db.texts;");
        assertThat(story.text(SCHEMA)).contains("import static shop.db.texts.TagTable.TAG;");
    }

    @Test
    void aSchemaIsNewThere() throws Exception {
        story.newThere("shop/db/billing/InvoiceTable.java", """
                        package shop.db.billing;

                        import io.nestflux.table.postgres.PgTable;
                        import shop.db.identity.UserTable;

                        public final class InvoiceTable extends PgTable {

                            public static final InvoiceTable INVOICE = new InvoiceTable();

                            public final Column<Long> userId = bigint("user_id").references(() -> UserTable.USER.id);

                            private InvoiceTable() {
                                super("billing", "invoice");
                            }
                        }
                        """)
                .there(SCHEMA, "        tables(POST);\n", "        tables(POST);\n        tables(INVOICE);\n")
                .there(
                        SCHEMA,
                        "import static shop.db.blog",
                        "import static shop.db.billing.InvoiceTable.INVOICE;\nimport static shop.db.blog")
                .pull()
                .isLikeTheDatabase(directory);
    }

    @Test
    void aTableIsDroppedThere() throws Exception {
        story.goneThere(POST)
                .there(SCHEMA, "        tables(POST);\n", "")
                .there(SCHEMA, "import static shop.db.blog.PostTable.POST;\n", "")
                .here(SCHEMA, "tables(POST);", "tables( POST ) ;")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.merged().deleted()).containsExactly(POST);
        assertThat(story.text(SCHEMA)).doesNotContain("POST").contains("tables(ORGANIZATION, USER);");
    }

    @Test
    void aTableIsDroppedThereAndEditedHere() throws Exception {
        story.goneThere(POST)
                .there(SCHEMA, "        tables(POST);\n", "")
                .there(SCHEMA, "import static shop.db.blog.PostTable.POST;\n", "")
                .here(POST, "200", "400")
                .pull()
                .compiles(directory);

        assertThat(story.merged().unplaced())
                .containsExactly("table blog.post: gone from the database, and edited here");
        assertThat(story.merged().patch())
                .contains("--- a/shop/db/blog/PostTable.java\n+++ /dev/null\n", "-package shop.db.blog;");
        assertThat(story.text(POST)).contains("400");
    }

    @Test
    void aTableIsDroppedThereWhoseClassHasMethods() throws Exception {
        story.goneThere(POST)
                .there(SCHEMA, "        tables(POST);\n", "")
                .there(SCHEMA, "import static shop.db.blog.PostTable.POST;\n", "")
                .here(
                        POST,
                        "    private PostTable",
                        "    int work() {\n        return 1;\n    }\n\n    private PostTable")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(POST)).contains("int work() {");
        assertThat(story.merged().done())
                .contains("table blog.post: kept, but no longer listed, since it has methods of its own");
    }

    @Test
    void aTableIsRenamedThere() throws Exception {
        String article = story.text(POST)
                .replace("PostTable", "ArticleTable")
                .replace("POST", "ARTICLE")
                .replace("\"post\"", "\"article\"");
        story.goneThere(POST)
                .newThere("shop/db/blog/ArticleTable.java", article)
                .there(SCHEMA, "PostTable.POST", "ArticleTable.ARTICLE")
                .there(SCHEMA, "tables(POST)", "tables(ARTICLE)")
                .here(POST, "private PostTable() {", "private PostTable() { // one only")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(POST)).contains("// one only", "super(\"blog\", \"article\");");
        assertThat(story.merged().done()).containsExactly("table blog.article: renamed");
    }

    @Test
    void aClassIsDeletedByHandAndItsTableUnchanged() throws Exception {
        story.goneHere(POST)
                .here(SCHEMA, "        tables(POST);\n", "")
                .here(SCHEMA, "import static shop.db.blog.PostTable.POST;\n", "")
                .there(USER, "text(\"phone\")", "text(\"phone\").notNull()")
                .pull()
                .compiles(directory);

        assertThat(story.files()).doesNotContainKey(POST);
        assertThat(story.merged().unplaced()).isEmpty();
        assertThat(story.merged().notes())
                .containsExactly("not written again, because its class was deleted here: table blog.post");
    }

    @Test
    void aClassIsDeletedByHandAndItsTableChangedThere() throws Exception {
        story.goneHere(POST)
                .here(SCHEMA, "        tables(POST);\n", "")
                .here(SCHEMA, "import static shop.db.blog.PostTable.POST;\n", "")
                .there(POST, "200", "300")
                .pull()
                .compiles(directory);

        assertThat(story.merged().unplaced())
                .containsExactly("table blog.post: changed in the database, and deleted here");
        assertThat(story.merged().patch()).contains("--- /dev/null\n+++ b/shop/db/blog/PostTable.java\n");
    }

    @Test
    void aValueIsAddedToAnEnumThereWhileTheEnumWasEditedHere() throws Exception {
        story.here(ROLE, "    EDITOR,\n", "    /** Writes. */\n    EDITOR,\n")
                .here(
                        ROLE,
                        "    READER\n",
                        "    READER;\n\n    boolean writes() {\n        return this != READER;\n    }\n")
                .there(ROLE, "    READER\n", "    REVIEWER,\n    READER,\n    GUEST\n")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(ROLE)).contains("""
                    OWNER,
                    /** Writes. */
                    EDITOR,
                    REVIEWER,
                    READER,
                    GUEST;

                    boolean writes() {
                """.indent(0));
    }

    @Test
    void aValueGoesFromAnEnumThatStandsInOneLine() throws Exception {
        story.here(ROLE, "    OWNER,\n    EDITOR,\n    READER\n", "    OWNER, EDITOR, READER,\n")
                .there(ROLE, "    EDITOR,\n", "")
                .there(ROLE, "    READER\n", "    READER,\n    GUEST\n")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(ROLE)).contains("    OWNER, READER, GUEST,\n");
    }

    @Test
    void anEnumHasLabelsOfItsOwnHere() throws Exception {
        story.here(ROLE, "enum Role {", "enum Role implements io.nestflux.table.Labelled {")
                .here(
                        ROLE,
                        "    OWNER,\n    EDITOR,\n    READER\n",
                        "    BOSS(\"owner\"), EDITOR(\"editor\"), READER(\"reader\");\n    private final String label;\n"
                                + "    Role(String label) { this.label = label; }\n"
                                + "    @Override public String label() { return label; }\n")
                .there(ROLE, "    READER\n", "    READER,\n    GUEST\n")
                .there(USER, "Role.READER", "Role.OWNER")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(ROLE)).contains("READER(\"reader\"), GUEST(\"guest\");");
        assertThat(story.text(USER)).contains("defaultValue(Role.BOSS)");
    }

    @Test
    void aValueGoesFromAnEnumThatIsUsedHere() throws Exception {
        story.here(
                        USER,
                        "    private UserTable",
                        "    Role boss() {\n        return Role.OWNER;\n    }\n\n    private UserTable")
                .there(ROLE, "    OWNER,\n", "")
                .pull()
                .compiles(directory);

        assertThat(story.merged().unplaced())
                .containsExactly("label shop.db.identity.Role: owner: gone from the database, and still used here");
    }

    @Test
    void aSequenceIsOtherwiseAndAnotherOneNewThere() throws Exception {
        story.here(SCHEMA, "sequence(\"identity\", \"ticket\")", "sequences(sequence(\"identity\", \"ticket\")")
                .here(SCHEMA, "startWith(1000);", "startWith(1000));")
                .there(
                        SCHEMA,
                        "startWith(1000);",
                        "startWith(2000);\n        sequence(\"blog\", \"number\");\n        extensions(\"citext\");")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(SCHEMA)).contains("sequences(sequence(\"identity\", \"ticket\").startWith(2000));");
    }
}
