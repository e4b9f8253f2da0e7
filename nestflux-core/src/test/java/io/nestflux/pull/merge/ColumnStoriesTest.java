package io.nestflux.pull.merge;

import static io.nestflux.pull.merge.Story.POST;
import static io.nestflux.pull.merge.Story.USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to columns in the database while people work on the classes. */
@Tag("slow")
class ColumnStoriesTest {

    @TempDir
    Path directory;

    private final Story story = Story.ofTheShop();

    @Test
    void nothingHasChanged() throws Exception {
        story.pull().isLikeTheDatabase(directory);

        assertThat(story.merged().written()).isEmpty();
        assertThat(story.merged().done()).isEmpty();
    }

    @Test
    void aColumnIsAddedThereWhileAFieldIsRenamedHere() throws Exception {
        story.here(USER, "> phone =", "> telephone =")
                .there(
                        USER,
                        "    public final Column<Role> role",
                        "    public final Column<String> fax = text(\"fax\");\n    public final Column<Role> role")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER))
                .contains("    public final Column<String> telephone = text(\"phone\");\n"
                        + "    public final Column<String> fax = text(\"fax\");\n"
                        + "    public final Column<Role> role");
        assertThat(story.merged().done()).containsExactly("column identity.user.fax: added");
    }

    @Test
    void aColumnIsAddedWhoseUsualFieldIsTakenHere() throws Exception {
        story.here(USER, "> phone =", "> fax =")
                .there(
                        USER,
                        "    public final Column<Role> role",
                        "    public final Column<String> fax = text(\"fax\");\n    public final Column<Role> role")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER)).contains("> fax = text(\"phone\");", "> faxColumn = text(\"fax\");");
    }

    @Test
    void aColumnIsAddedBeforeAllOthersOfAClassInAnotherOrder() throws Exception {
        story.here(POST, "    public final Column<String> title = varchar(\"title\", 200).notNull();\n", "")
                .here(
                        POST,
                        "    public final Column<UUID> id =",
                        "    public final Column<String> title = varchar(\"title\", 200).notNull();\n"
                                + "    public final Column<UUID> id =")
                .there(
                        POST,
                        "    public final Column<UUID> id",
                        "    public final Column<java.time.LocalDate> day = date(\"day\");\n    public final Column<UUID> id")
                .pull();

        assertThat(story.text(POST))
                .contains(
                        "POST = new PostTable();\n\n    public final Column<java.time.LocalDate> day = date(\"day\");\n");
        story.compiles(directory);
    }

    @Test
    void aColumnIsDroppedThere() throws Exception {
        story.there(POST, "    public final Column<String> body = text(\"body\").notNull().defaultValue(\"\");\n", "")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(POST))
                .doesNotContain("body")
                .contains("title = varchar(\"title\", 200).notNull();\n\n    private");
    }

    @Test
    void aColumnIsDroppedThereThatAMethodUsesHere() throws Exception {
        story.here(
                        POST,
                        "    private PostTable() {",
                        "    Column<String> text() {\n        return body;\n    }\n\n    private PostTable() {")
                .there(
                        POST,
                        "    public final Column<String> body = text(\"body\").notNull().defaultValue(\"\");\n",
                        "")
                .pull()
                .compiles(directory);

        assertThat(story.merged().unplaced())
                .containsExactly("column blog.post.body: gone from the database, and still used here");
        assertThat(story.merged().patch())
                .startsWith("--- a/shop/db/blog/PostTable.java\n+++ b/shop/db/blog/PostTable.java\n@@ ")
                .contains("\n-    public final Column<String> body = text(\"body\")");
    }

    @Test
    void aColumnIsOfAnotherTypeThere() throws Exception {
        story.here(USER, "text(\"phone\")", "text(  \"phone\"  ) // as they write it\n           ")
                .there(
                        USER,
                        "Column<String> phone = text(\"phone\")",
                        "Column<Long> phone = bigint(\"phone\").notNull()")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER))
                .contains("// as they write it", "Column<Long> phone = bigint(\"phone\").notNull()");
    }

    @Test
    void onlyTheArgumentIsEditedThatChanged() throws Exception {
        story.here(
                        USER,
                        "varchar(\"email\", 255).notNull().unique()",
                        "varchar(\n                \"email\", /* as RFC 5321 */ 255)\n            .notNull()   .unique()")
                .there(USER, "255", "320")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER))
                .contains(
                        "varchar(\n                \"email\", /* as RFC 5321 */ 320)\n            .notNull()   .unique()");
    }

    @Test
    void bothSidesChangeDifferentThingsOfAColumn() throws Exception {
        story.here(USER, "text(\"phone\")", "text(\"phone\").renamedFrom(\"telephone\")")
                .there(USER, "text(\"phone\")", "text(\"phone\").notNull()")
                .pull()
                .compiles(directory);

        assertThat(story.merged().unplaced()).isEmpty();
        assertThat(story.text(USER)).contains("text(\"phone\").notNull().renamedFrom(\"telephone\")");
    }

    @Test
    void aColumnIsRenamedThere() throws Exception {
        story.here(USER, "phone = text", "telephone = text")
                .there(USER, "phone = text(\"phone\")", "mobile = text(\"mobile\")")
                .there(USER, "phone is not null", "mobile is not null")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER)).contains("> telephone = text(\"mobile\");", "where(\"mobile is not null\")");
    }

    @Test
    void aColumnIsRenamedThereThatOthersUse() throws Exception {
        story.there(USER, "createdAt", "madeAt")
                .there(USER, "\"created_at\"", "\"made_at\"")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER))
                .contains("createdAt =\n            timestamptz(\"made_at\")", "on(createdAt.desc())");
    }

    @Test
    void bothSidesMakeTheSameChange() throws Exception {
        story.here(USER, "text(\"phone\")", "text(\"phone\")\n            .notNull()")
                .there(USER, "text(\"phone\")", "text(\"phone\").notNull()")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.merged().written()).isEmpty();
    }

    @Test
    void columnsAreDeclaredTogether() throws Exception {
        story.here(
                        POST,
                        """
                                 title = varchar("title", 200).notNull();
                                    public final Column<String> body = text("body").notNull().defaultValue("");
                                """.stripTrailing(),
                        " title = varchar(\"title\", 200).notNull(), body = text(\"body\").notNull().defaultValue(\"\");")
                .there(POST, "200", "300")
                .there(
                        POST,
                        "    public final Column<String> body = text(\"body\").notNull().defaultValue(\"\");\n",
                        "")
                .there(
                        POST,
                        "    private PostTable() {",
                        "    public final Column<String> teaser = text(\"teaser\");\n\n    private PostTable() {")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(POST))
                .contains("title = varchar(\"title\", 300).notNull();\n\n    public final Column<String> teaser");
    }

    @Test
    void twoFieldsStandInOneLine() throws Exception {
        story.here(
                        POST,
                        ".notNull();\n    public final Column<String> body",
                        ".notNull(); public final Column<String> body")
                .there(POST, "    public final Column<String> title = varchar(\"title\", 200).notNull();\n", "")
                .there(POST, "        index(\"post_title_idx\").on(expression(\"lower(title)\"));\n", "")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(POST))
                .contains("    public final Column<String> body = text")
                .doesNotContain("title");
    }

    @Test
    void aColumnIsNamedByAConstant() throws Exception {
        story.here(USER, "text(\"phone\")", "text(PHONE)")
                .here(
                        USER,
                        "    public final Column<Long> id",
                        "    static final String PHONE = \"ph\" + \"one\";\n\n    public final Column<Long> id")
                .there(USER, "text(\"phone\")", "text(\"phone\").notNull()")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER)).contains("phone = text(PHONE).notNull();");
    }

    @Test
    void aColumnIsMadeByAMethodOfTheirOwn() throws Exception {
        story.here(USER, "text(\"phone\")", "number(\"phone\")")
                .here(
                        USER,
                        "    private UserTable() {",
                        "    private Column<String> number(String name) {\n        return text(name);\n    }\n\n"
                                + "    private UserTable() {")
                .there(USER, "text(\"phone\")", "text(\"phone\").notNull()")
                .pull()
                .compiles(directory);

        assertThat(story.text(USER)).contains("phone = number(\"phone\");");
        assertThat(story.merged().unplaced())
                .containsExactly("column identity.user.phone: made here by a method of your own, into which the merge"
                        + " does not see");
        assertThat(story.merged().patch())
                .contains("-    public final Column<String> phone = number(\"phone\");")
                .contains("+    public final Column<String> phone = text(\"phone\").notNull();");
        assertThat(story.pull().merged().unplaced()).hasSize(1);
    }

    @Test
    void namesHoldQuotesEscapesAndEmoji() throws Exception {
        story.there(
                        USER,
                        "    public final Column<Role> role",
                        "    public final Column<String> odd = text(\"a \\\"b\\\"\\n.c\\t😀\");\n    public final Column<Role> role")
                .pull()
                .isLikeTheDatabase(directory);
        story.here(USER, "\"a \\\"b\\\"\\n.c\\t😀\"", "\"a \\42b\\42\\n.c\\t\" + \"\\uD83D\\uDE00\"")
                .there(USER, "\\t😀\")", "\\t😀\").notNull()")
                .pull()
                .isLikeTheDatabase(directory.resolve("again"));

        assertThat(story.text(USER)).contains("odd = text(\"a \\42b\\42\\n.c\\t\" + \"\\uD83D\\uDE00\").notNull();");
    }
}
