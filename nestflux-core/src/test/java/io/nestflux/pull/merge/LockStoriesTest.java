package io.nestflux.pull.merge;

import static io.nestflux.pull.merge.Story.POST;
import static io.nestflux.pull.merge.Story.USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lock file is for, and what a pull does without it. */
class LockStoriesTest {

    @TempDir
    Path directory;

    private final Story story = Story.ofTheShop();

    @Test
    void itHasALineForEachObjectAndPartAndIsSorted() {
        assertThat(story.lock().lines().skip(1))
                .isSorted()
                .anySatisfy(line -> assertThat(line).startsWith("identity.user\tcolumn\temail\t"))
                .anySatisfy(line -> assertThat(line).startsWith("identity.user\ttable\t\t"))
                .anySatisfy(line -> assertThat(line).startsWith("identity.user\tindex\tuser_created_at_idx\t"));
        assertThat(PullLock.parse(story.lock()).orElseThrow().render()).isEqualTo(story.lock());
    }

    @Test
    void withoutItTheDatabaseIsRightAndWhatOnlyTheClassesHaveIsKept() throws Exception {
        story.lockIs(null)
                .here(USER, "phone = text(\"phone\")", "telephone = text(\"phone\").notNull()")
                .here(
                        POST,
                        "    private PostTable() {",
                        "    public final Column<String> teaser = text(\"teaser\");\n\n    private PostTable() {")
                .there(USER, "255", "320")
                .pull()
                .compiles(directory);

        assertThat(story.merged().unplaced()).isEmpty();
        assertThat(story.text(USER)).contains("> telephone = text(\"phone\");", "320");
        assertThat(story.text(POST)).contains("teaser");
        assertThat(story.merged().notes())
                .anySatisfy(note -> assertThat(note).startsWith("nestflux-pull.lock is not there: "))
                .contains("kept, and not in the database: column blog.post.teaser");
        assertThat(story.pull().merged().notes()).isEmpty();
    }

    @Test
    void withBothSidesOfAMergeInItItIsAsIfItWereLost() throws Exception {
        story.lockIs(story.lock().replaceFirst("\n", "\n<<<<<<< HEAD\n") + "=======\n>>>>>>> other\n")
                .there(USER, "255", "320")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.merged().notes())
                .singleElement()
                .asString()
                .startsWith("nestflux-pull.lock is not whole, as after a merge in version control: ");
        assertThat(story.lock()).doesNotContain("<<<<");
    }

    @Test
    void whatWasAddedOnBothSidesAlikeIsThere() throws Exception {
        String fax = "    public final Column<String> fax = text(\"fax\");\n    public final Column<Role> role";
        story.here(USER, "    public final Column<Role> role", fax.replace("fax =", "telefax ="))
                .there(USER, "    public final Column<Role> role", fax)
                .pull()
                .compiles(directory);

        assertThat(story.merged().written()).isEmpty();
        assertThat(story.merged().unplaced()).isEmpty();
    }

    @Test
    void whatWasAddedOnBothSidesOtherwiseIsAsked() throws Exception {
        String fax = "    public final Column<String> fax = text(\"fax\");\n    public final Column<Role> role";
        story.here(USER, "    public final Column<Role> role", fax.replace("text(", "citext("))
                .there(USER, "    public final Column<Role> role", fax)
                .pull();

        assertThat(story.merged().unplaced())
                .containsExactly("column identity.user.fax: new in the database, and otherwise here");
        assertThat(story.merged().patch()).contains("-    public final Column<String> fax = citext(\"fax\");");
    }

    @Test
    void whatIsOnlyHereIsLeftToGenerate() throws Exception {
        story.here(USER, "text(\"phone\")", "text(\"phone\").unique()")
                .here(
                        POST,
                        "    private PostTable() {",
                        "    public final Column<String> teaser = text(\"teaser\");\n\n    private PostTable() {")
                .there(POST, "200", "300")
                .pull()
                .compiles(directory);

        assertThat(story.text(USER)).contains("text(\"phone\").unique();");
        assertThat(story.text(POST)).contains("teaser", "300");
        assertThat(story.merged().done()).containsExactly("column blog.post.title: changed");
    }
}
