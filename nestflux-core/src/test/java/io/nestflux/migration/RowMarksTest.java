package io.nestflux.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFluxException;
import io.nestflux.catalog.DeclaredRow;
import io.nestflux.catalog.DeclaredRows;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.sql.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the heads of migrations say of declared rows is read back as it was, whatever is in names and values. */
class RowMarksTest {

    private static final String AWKWARD = "a\"b\\c\n-- d; '{}' \u202e 😀 é";

    private static final QualifiedName TABLE = new QualifiedName("my.shop", AWKWARD);

    @TempDir
    Path directory;

    private static DeclaredRow row(String key, String value) {
        return new DeclaredRow(TABLE, Map.of(AWKWARD, key), Map.of("name", value));
    }

    private DeclaredRows after(List<List<String>> heads, Dialect dialect) {
        for (List<String> head : heads) {
            new MigrationWriter(directory)
                    .write(
                            "rows",
                            MigrationText.plain(head, List.of("SELECT 1")),
                            Optional.empty(),
                            List.of(),
                            Optional.empty());
        }
        return RowMarks.in(MigrationDirectory.read(directory), dialect);
    }

    @Test
    void rowsAreReadBackFromLinesThatEachSayOne() throws Exception {
        DeclaredRow first = row("'1'", "E'" + AWKWARD.replace("'", "''") + "'");
        DeclaredRow second = row("'2'", "NULL");
        DeclaredRow changed = row("'1'", "'other'");
        List<String> head = RowMarks.set(List.of(first, second));

        assertThat(head).hasSize(2);
        assertThat(after(List.of(head), Dialect.POSTGRESQL).rows()).containsExactly(first, second);
        assertThat(Files.readString(directory.resolve("0001_rows.sql")).lines().filter(line -> line.startsWith("--")))
                .hasSize(2);
        assertThat(after(List.of(RowMarks.set(List.of(changed)), RowMarks.gone(List.of(second))), Dialect.MYSQL)
                        .rows())
                .containsExactly(changed);
        assertThat(after(List.of(List.of(RowMarks.forget(TABLE))), Dialect.MARIADB)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aLineThatSaysNothingIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> after(List.of(List.of("nestflux:rows put {}")), Dialect.POSTGRESQL))
                .isInstanceOf(NestFluxException.class)
                .hasMessageContaining("says nothing of a row")
                .hasMessageContaining("0001_rows.sql");
    }
}
