package io.nestflux.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.GenerateOptions;
import io.nestflux.NestFlux;
import io.nestflux.Source;
import io.nestflux.compare.DiffResult;
import io.nestflux.generate.GenerateResult;
import io.nestflux.plan.Statement;
import io.nestflux.sql.Dialect;
import io.nestflux.table.Column;
import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.mysql.MySqlView;
import io.nestflux.testing.RunningServer;
import io.nestflux.testing.TestDatabase;
import io.nestflux.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that keeps names of tables in lower case: files have the model's letters, for servers that do not. */
@Tag("slow")
class LowerCaseTablesTest {

    @TempDir
    Path directory;

    private static final class Role extends MySqlTable {
        final Column<Integer> id = integer("id").primaryKey();

        Role(String name, Optional<String> formerly, String title, Optional<String> formerTitle) {
            super(name);
            formerly.ifPresent(this::renamedFrom);
            var column = varchar(title, 20);
            formerTitle.ifPresent(column::renamedFrom);
            trigger("Titled").beforeInsert().body("SET @titled = 1");
        }
    }

    private static final class Shop extends MySqlSchema {
        Shop(Role role, boolean grown) {
            tables(role, new MySqlTable("Account") {
                {
                    integer("id").primaryKey();
                    integer("role").references(() -> role.id);
                }
            });
            views(new MySqlView("AccountIds") {
                {
                    as("SELECT `Account`.`id`%s FROM `Account`".formatted(grown ? ", `Account`.`role`" : ""));
                }
            });
        }
    }

    private NestFlux flux(TestDatabase database, Role role) {
        return NestFlux.configure()
                .database(database.url(), database.user(), database.password())
                .schema(new Shop(role, false))
                .migrations(directory)
                .load();
    }

    private static String sql(GenerateResult result) {
        return result.statements().stream().map(Statement::sql).collect(Collectors.joining(";\n"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void tablesKeepTheModelsLettersAndAreRenamed(TestServer product) throws Exception {
        try (RunningServer server = product.startWith("--lower-case-table-names=1");
                TestDatabase database = product.createDatabaseOn(server)) {
            NestFlux first = flux(database, new Role("UserRole", Optional.empty(), "name", Optional.empty()));
            assertThat(sql(first.generate()))
                    .contains(
                            "CREATE TABLE `UserRole`",
                            "REFERENCES `UserRole`",
                            "ON `UserRole`",
                            "`Account`",
                            "FROM `Account`",
                            "VIEW `AccountIds`")
                    .doesNotContain("userrole", "`account`", "accountids");
            first.migrate();
            assertThat(first.generate().nothingToDo()).isTrue();
            assertThat(first.status().drifted()).contains(false);

            NestFlux column = flux(database, new Role("UserRole", Optional.empty(), "title", Optional.of("name")));
            assertThat(sql(column.generate()))
                    .contains("ALTER TABLE `UserRole` RENAME COLUMN `name` TO `title`")
                    .doesNotContain("userrole", "DROP COLUMN");
            column.migrate();

            NestFlux table =
                    flux(database, new Role("UserKind", Optional.of("UserRole"), "title", Optional.of("name")));
            assertThat(sql(table.generate()))
                    .contains("ALTER TABLE `UserRole` RENAME TO `UserKind`")
                    .doesNotContain("userrole", "userkind", "DROP TABLE");
            table.migrate();
            assertThat(table.generate().nothingToDo()).isTrue();
            assertThat(sql(NestFlux.configure()
                            .database(database.url(), database.user(), database.password())
                            .schema(new Shop(
                                    new Role("UserKind", Optional.of("UserRole"), "title", Optional.empty()), true))
                            .migrations(directory)
                            .load()
                            .generate(GenerateOptions.DEFAULT.withDryRun(true))))
                    .contains("select `Account`.`id` AS `id`,`Account`.`role` AS `role` from `Account`");

            NestFlux answered = flux(database, new Role("UserSort", Optional.empty(), "title", Optional.empty()));
            assertThat(sql(answered.generate(GenerateOptions.DEFAULT.withRenames(Map.of("UserKind", "UserSort")))))
                    .contains("ALTER TABLE `UserKind` RENAME TO `UserSort`")
                    .doesNotContain("usersort", "DROP TABLE");
            answered.migrate();
            assertThat(answered.generate().nothingToDo()).isTrue();
            assertThat(answered.status().drifted()).contains(false);

            try (TestDatabase elsewhere = product.createDatabase()) {
                NestFlux caseful = flux(elsewhere, new Role("UserSort", Optional.empty(), "title", Optional.empty()));
                caseful.migrate();
                assertThat(caseful.generate().nothingToDo()).isTrue();
                assertThat(elsewhere.query("select id from AccountIds")).isEmpty();
                comparisonsSpellAsTheOtherSideDoes(product, database, elsewhere);
            }
        }
    }

    private void comparisonsSpellAsTheOtherSideDoes(TestServer product, TestDatabase folding, TestDatabase caseful)
            throws Exception {
        Role changed = new Role("UserSort", Optional.empty(), "heading", Optional.of("title"));
        Source model = Source.model(new Shop(changed, true));
        Source script = Source.sql(
                Files.writeString(directory.resolve("wanted.txt"), "CREATE TABLE `UserSort` (id int PRIMARY KEY)"),
                Dialect.valueOf(product.name()));
        for (DiffResult equal : List.of(
                NestFlux.diff(source(folding), Source.migrations(directory, Dialect.valueOf(product.name()))),
                NestFlux.diff(Source.migrations(directory, Dialect.valueOf(product.name())), source(folding)),
                NestFlux.diff(source(caseful), source(folding)),
                NestFlux.diff(source(folding), source(caseful)))) {
            assertThat(equal.statements()).isEmpty();
        }
        for (DiffResult different : List.of(
                NestFlux.diff(source(folding), model),
                NestFlux.diff(model, source(folding)),
                NestFlux.diff(source(folding), script),
                NestFlux.diff(script, source(folding)))) {
            assertThat(different.script()).contains("`UserSort`").doesNotContain("usersort");
        }
        assertThat(NestFlux.diff(source(folding), model).script())
                .contains("ALTER TABLE `UserSort` RENAME COLUMN `title` TO `heading`", "VIEW `AccountIds`");
    }

    private static Source source(TestDatabase database) {
        return Source.database(database.url(), database.user(), database.password());
    }
}
