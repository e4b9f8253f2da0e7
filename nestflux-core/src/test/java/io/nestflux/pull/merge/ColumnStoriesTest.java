package io.nestflux.pull.merge;

import static io.nestflux.pull.merge.Story.ORGANIZATION;
import static io.nestflux.pull.merge.Story.POST;
import static io.nestflux.pull.merge.Story.SCHEMA;
import static io.nestflux.pull.merge.Story.USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to columns in the database while people work on the classes. */
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

        assertThat(story.text(USER)).contains("""
                    public final Column<String> telephone = text("phone");
                    public final Column<String> fax = text("fax");
                    public final Column<Role> role""");
    }

    @Test
    void aColumnIsDroppedThere() throws Exception {
        story.there(POST, "    public final Column<String> body = text(\"body\").notNull().defaultValue(\"\");\n", "")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(POST)).doesNotContain("body").contains("title = varchar(\"title\", 200).notNull();\n\n    private");
    }

    @Test
    void aColumnIsOfAnotherTypeThere() throws Exception {
        story.here(USER, "text(\"phone\")", "text(  \"phone\"  ) // as they write it\n           ")
                .there(USER, "Column<String> phone = text(\"phone\")", "Column<Long> phone = bigint(\"phone\").notNull()")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER)).contains("// as they write it", "Column<Long> phone = bigint(\"phone\").notNull()");
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
        story.there(USER, "createdAt", "madeAt").there(USER, "\"created_at\"", "\"made_at\"").pull().isLikeTheDatabase(directory);

        assertThat(story.text(USER)).contains("createdAt =\n            timestamptz(\"made_at\")", "on(createdAt.desc())");
    }
}
