package io.nestflux.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.QualifiedName;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import org.junit.jupiter.api.Test;

class DeclaredSchemaTest {

    private static final class SomeTable extends PgTable {
        SomeTable(String name) {
            super(name);
            bigint("id").primaryKey();
        }
    }

    private static final class SomeSchema extends PgSchema {
        SomeSchema() {
            tables(new SomeTable("first"));
        }

        void addAnother() {
            tables(new SomeTable("second"));
        }
    }

    @Test
    void puts_its_model_together_once() {
        SomeSchema schema = new SomeSchema();
        assertThat(schema.catalog()).isSameAs(schema.catalog());
        assertThat(schema.renames()).isSameAs(schema.renames());
        assertThat(schema.rows()).isSameAs(schema.rows());
    }

    @Test
    void puts_it_together_anew_when_more_is_listed() {
        SomeSchema schema = new SomeSchema();
        assertThat(schema.catalog().tableNames()).containsExactly(new QualifiedName("public", "first"));
        schema.addAnother();
        assertThat(schema.catalog().tableNames())
                .containsExactly(new QualifiedName("public", "first"), new QualifiedName("public", "second"));
    }
}
