package io.nestflux.pull.merge;

import static io.nestflux.pull.merge.Story.ORGANIZATION;
import static io.nestflux.pull.merge.Story.POST;
import static io.nestflux.pull.merge.Story.USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to indexes, checks, keys and comments in the database while people work on the classes. */
@Tag("slow")
class StatementStoriesTest {

    private static final String INDEX =
            "index(\"user_created_at_idx\").on(createdAt.desc()).where(\"phone is not null\");";

    @TempDir
    Path directory;

    private final Story story = Story.ofTheShop();

    @Test
    void anIndexIsAddedThereOverAFieldThatIsCalledOtherwiseHere() throws Exception {
        story.here(USER, "organizationId", "orgId")
                .here(USER, "        " + INDEX, "        // found by age\n        " + INDEX)
                .there(USER, INDEX, INDEX + "\n        index(\"user_org_idx\").on(organizationId, this.role);")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER))
                .contains("        // found by age\n        " + INDEX
                        + "\n        index(\"user_org_idx\").on(orgId, this.role);\n    }");
    }

    @Test
    void anIndexIsOtherwiseThere() throws Exception {
        story.here(USER, ".on(createdAt.desc())", "\n                .on(createdAt.desc())")
                .there(USER, "where(\"phone is not null\")", "where(\"phone <> ''\")")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER)).contains("\n                .on(createdAt.desc()).where(\"phone <> ''\");");
    }

    @Test
    void anIndexAndACheckAreDroppedThere() throws Exception {
        story.there(USER, "        " + INDEX + "\n", "")
                .there(USER, "        check(\"user_email_check\", \"position('@' in email) > 1\");\n", "")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER)).contains("        comment(\"People who can sign in.\");\n    }");
    }

    @Test
    void aCheckIsAnotherOneThere() throws Exception {
        story.here(USER, "\"position('@' in email) > 1\"", "\"\"\"\n                position('@' in email) > 1\"\"\"")
                .there(USER, "in email) > 1", "in email) > 2")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER)).contains("check(\"user_email_check\", \"position('@' in email) > 2\");");
    }

    @Test
    void aTextBlockThatSaysTheSameStays() throws Exception {
        story.here(USER, "\"position('@' in email) > 1\"", "\"\"\"\n                position('@' in email) > 1\"\"\"")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.merged().written()).isEmpty();
    }

    @Test
    void aForeignKeyIsAddedThereToAClassThatWasRenamedHere() throws Exception {
        String company = story.text(ORGANIZATION)
                .replace("OrganizationTable", "CompanyTable")
                .replace("ORGANIZATION", "COMPANY");
        story.goneHere(ORGANIZATION)
                .newHere("shop/db/parties/CompanyTable.java", company.replace("shop.db.identity", "shop.db.parties"))
                .here(USER, "OrganizationTable.ORGANIZATION", "CompanyTable.COMPANY")
                .here(USER, "import java.time", "import shop.db.parties.CompanyTable;\nimport java.time")
                .here(Story.SCHEMA, "identity.OrganizationTable.ORGANIZATION", "parties.CompanyTable.COMPANY")
                .here(Story.SCHEMA, "ORGANIZATION, USER", "COMPANY, USER")
                .there(
                        POST,
                        "    private PostTable() {",
                        "    public final Column<Long> ownerId = bigint(\"owner_id\").references(() -> OrganizationTable.ORGANIZATION.id);\n"
                                + "\n    private PostTable() {")
                .there(
                        POST,
                        "import shop.db.identity.UserTable",
                        "import shop.db.identity.OrganizationTable;\nimport shop.db.identity.UserTable")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(POST))
                .contains("references(() -> CompanyTable.COMPANY.id);", "import shop.db.parties.CompanyTable;")
                .doesNotContain("OrganizationTable");
    }

    @Test
    void aForeignKeyIsDroppedThereAndItsImportIsNeededNoMore() throws Exception {
        story.there(
                        POST,
                        "\n            bigint(\"author_id\").references(() -> UserTable.USER.id, fk -> fk.onDelete(SET_NULL));",
                        " bigint(\"author_id\");")
                .there(POST, "import shop.db.identity.UserTable;\n", "")
                .here(POST, "import java.util.UUID;", "import java.util.List;\nimport java.util.UUID;")
                .here(
                        POST,
                        "    private PostTable() {",
                        "    List<Column<?>> texts() {\n        return List.of(title, body);\n    }\n\n    private PostTable() {")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(POST))
                .contains("import java.util.List;\nimport java.util.UUID;\n\n/** What")
                .contains("List<Column<?>> texts() {");
    }

    @Test
    void theCommentIsAnotherOneThereAndTheJavadocStillThePulledOne() throws Exception {
        story.there(USER, "Where letters go.", "Where news go.")
                .there(ORGANIZATION, "Those who pay.", "Customers.")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER)).contains("/** Where news go. */\n    public final Column<String> email");
        assertThat(story.text(ORGANIZATION))
                .contains("/** Customers. */\npublic final class", "comment(\"Customers.\");");
    }

    @Test
    void theJavadocThatPeopleWroteStays() throws Exception {
        story.here(USER, "/** Where letters go. */", "/** One each: see {@code PostTable}. */")
                .there(USER, "Where letters go.", "Where news go.")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER))
                .contains("/** One each: see {@code PostTable}. */", ".comment(\"Where news go.\");");
    }

    @Test
    void theCommentIsAnotherOneOnBothSides() throws Exception {
        story.here(ORGANIZATION, "comment(\"Those who pay.\")", "comment(\"Clients.\")")
                .there(ORGANIZATION, "comment(\"Those who pay.\")", "comment(\"Customers.\")")
                .there(USER, "text(\"phone\")", "text(\"phone\").notNull()")
                .pull()
                .compiles(directory);

        assertThat(story.merged().unplaced())
                .containsExactly("comment identity.organization: changed in the database, and otherwise here");
        assertThat(story.merged().patch()).contains("""
                -        comment("Clients.");
                +        comment("Customers.");
                """);
        assertThat(story.text(USER)).contains("text(\"phone\").notNull();");

        story.here(ORGANIZATION, "\"Clients.\"", "\"Customers.\"").pull().isLikeTheDatabase(directory.resolve("later"));
    }

    @Test
    void commentsAndMethodsOfPeopleStay() throws Exception {
        story.here(USER, "    private UserTable() {", """
                    // ---- what is asked for often ----

                    /** Whether that is somebody's address. */
                    public static boolean isAddress(String text) {
                        return text.indexOf('@') > 0; // as the check says
                    }

                    private UserTable() {""")
                .there(USER, "varchar(\"email\", 255)", "varchar(\"email\", 320)")
                .there(USER, "    public final Column<String> phone = text(\"phone\");\n", "")
                .there(USER, ".where(\"phone is not null\")", "")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER))
                .contains("// ---- what is asked for often ----", "> 0; // as the check says", "320");
    }

    @Test
    void statementsStandInAMethodAndInABlock() throws Exception {
        story.here(
                        USER,
                        "        " + INDEX + "\n    }",
                        "        indexes();\n    }\n\n    private void indexes() {\n        " + INDEX + "\n    }")
                .here(USER, "        comment(\"People who can sign in.\");\n", "")
                .here(
                        USER,
                        "    private UserTable() {",
                        "    {\n        comment(\"People who can sign in.\");\n    }\n\n    private UserTable() {")
                .there(USER, "where(\"phone is not null\")", "where(\"phone <> ''\")")
                .there(USER, "comment(\"People who can sign in.\")", "comment(\"Users.\")")
                .pull()
                .isLikeTheDatabase(directory);

        assertThat(story.text(USER))
                .contains("private void indexes() {", "where(\"phone <> ''\")", "comment(\"Users.\")");
    }
}
