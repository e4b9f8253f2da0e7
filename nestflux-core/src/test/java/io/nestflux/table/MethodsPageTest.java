package io.nestflux.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.table.mysql.MySqlSchema;
import io.nestflux.table.mysql.MySqlTable;
import io.nestflux.table.mysql.MySqlView;
import io.nestflux.table.postgres.PgMaterializedView;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.PgView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/methods.md} to the classes: its tables are what is derived from them. With
 * {@code -Dnestflux.golden=update} they are written anew.
 */
class MethodsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "methods.md");

    @Test
    void saysOfEveryMethodWhatTheClassesSay() throws IOException {
        String page = Files.readString(PAGE);
        String derived = derived(page);
        if ("update".equals(System.getProperty("nestflux.golden"))) {
            Files.writeString(PAGE, derived);
            return;
        }

        assertThat(lines(derived, page)).as("missing in docs/methods.md").isEmpty();
        assertThat(lines(page, derived)).as("untrue in docs/methods.md").isEmpty();
        assertThat(page).isEqualTo(derived);
    }

    @Test
    void hasTheTypesOfBothProducts() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("| `varchar(name, int length)` | `character varying(length)` | `String` | | `PgTextColumn` |")
                .contains(
                        "| `timestamp(name, int fsp)` | `timestamp(fsp)` | `Instant` | `java.time.Instant` | `MySqlTemporalColumn` |");
    }

    private static List<String> lines(String page, String other) {
        Set<String> known = other.lines().collect(Collectors.toSet());
        return page.lines().filter(line -> !known.contains(line)).toList();
    }

    private static String derived(String page) throws IOException {
        MethodTables tables = new MethodTables(WrittenMethods.below(Path.of("src/main/java/io/nestflux/table")));
        String postgres = "## PostgreSQL";
        page = with(page, postgres, "### Types", tables.types(new PgTable("app", "t") {}));
        page = with(page, postgres, "### Columns", tables.columns(PgTable.class));
        page = with(page, postgres, "### Tables", tables.extended(PgTable.class, TableDefinition.class));
        page = with(
                page,
                postgres,
                "### Views",
                tables.extended(
                        PgView.class, PgView.class.getSuperclass(), PgMaterializedView.class, ViewDefinition.class));
        page = with(page, postgres, "### The schema class", tables.extended(PgSchema.class, SchemaDefinition.class));
        page = with(
                page,
                postgres,
                "### Parts",
                tables.parts(PgTable.class, PgSchema.class, PgView.class, PgMaterializedView.class));
        String mysql = "## MySQL and MariaDB";
        page = with(page, mysql, "### Types", tables.types(new MySqlTable("t") {}));
        page = with(page, mysql, "### Columns", tables.columns(MySqlTable.class));
        page = with(page, mysql, "### Tables", tables.extended(MySqlTable.class, TableDefinition.class));
        page = with(page, mysql, "### Views", tables.extended(MySqlView.class, ViewDefinition.class));
        page = with(page, mysql, "### The schema class", tables.extended(MySqlSchema.class, SchemaDefinition.class));
        return with(page, mysql, "### Parts", tables.parts(MySqlTable.class, MySqlSchema.class, MySqlView.class));
    }

    /** The page with another table below a heading. */
    private static String with(String page, String dialect, String heading, String table) {
        int below = page.indexOf("\n" + heading + "\n", page.indexOf("\n" + dialect + "\n"));
        assertThat(below).as("%s in %s", heading, dialect).isNotNegative();
        int start = page.indexOf("\n|", below) + 1;
        int end = page.indexOf("\n\n", start);
        return page.substring(0, start) + table + (end < 0 ? "\n" : page.substring(end));
    }
}
