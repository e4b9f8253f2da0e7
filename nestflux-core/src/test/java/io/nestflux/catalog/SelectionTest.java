package io.nestflux.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.sql.Dialect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What patterns of names cover. */
class SelectionTest {

    private static Catalog catalog(String schema, String table) {
        Table described = Table.empty(table);
        return Catalog.empty(Dialect.POSTGRESQL)
                .withExtensions(List.of(new Extension("citext", Optional.empty(), Optional.empty())))
                .withSchemas(List.of(Schema.empty(schema).withTables(List.of(described))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "app.*, app, orders, true",
                "app.*, apps, orders, false",
                "*.tmp_*, app, tmp_1, true",
                "tmp_?, app, tmp_1, true",
                "tmp_?, app, tmp_10, false",
                "table:app.orders, app, orders, true",
                "view:app.*, app, orders, false",
                "enum_type:app.*, app, orders, false",
                "schema:app, app, orders, true",
                "'\"odd.name\".*', odd.name, orders, true",
                "'app.\"a*\"', app, a*, true",
                "'app.\"a*\"', app, ab, false",
                "app.orders.by_hand, app, orders, false",
            })
    void aPatternCoversATable(String pattern, String schema, String table, boolean covered) {
        Catalog rest = Selection.ALL.excluding(pattern).of(catalog(schema, table));

        assertThat(rest.tableNames().isEmpty()).isEqualTo(covered);
        assertThat(rest.extensions()).as("no such pattern covers an extension").hasSize(1);
    }

    @Test
    void whatIsIncludedIsAllThereIs() {
        Catalog app = Selection.ALL.including("app.*").of(catalog("app", "orders"));
        Catalog other = Selection.ALL.including("app.*").of(catalog("theirs", "orders"));

        assertThat(app.tableNames()).hasSize(1);
        assertThat(other.tableNames()).isEmpty();
        assertThat(app.extensions()).isEmpty();
        assertThat(Selection.ALL
                        .including("app.*", "extension:cit*")
                        .of(catalog("app", "orders"))
                        .extensions())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b.c.d", "nonsense:app.*", "column:app.*", "app..x", "\"open.*", "schema:app.x"})
    void aPatternThatMakesNoSenseIsRefused(String pattern) {
        assertThatThrownBy(() -> Selection.ALL.excluding(pattern))
                .hasMessageContaining("NF-107")
                .hasMessageContaining(pattern);
    }

    @Test
    void partsCannotBeIncluded() {
        assertThatThrownBy(() -> Selection.ALL.including("index:app.*")).hasMessageContaining("can only be excluded");
    }
}
