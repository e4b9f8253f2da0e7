package io.nestflux.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.table.DeclaredSchema;
import io.nestflux.table.TableDefinition;
import io.nestflux.table.postgres.PgSchema;
import io.nestflux.table.postgres.PgTable;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the classes that this test was compiled to. */
class CompiledClassesTest {

    abstract static class CompanyTable extends PgTable {
        CompanyTable(String name) {
            super("company", name);
        }
    }

    static final class DeskTable extends CompanyTable {
        DeskTable() {
            super("desk");
        }
    }

    static final class CompanySchema extends PgSchema {}

    private final CompiledClasses classes =
            CompiledClasses.in(Path.of("target", "test-classes"), CompiledClassesTest.class.getClassLoader());

    @Test
    void findsWhatDescendsByWayOfOtherClasses() {
        assertThat(classes.concreteDescendants(Set.of(TableDefinition.class.getName())))
                .containsExactly(DeskTable.class.getName());
    }

    @Test
    void findsSchemaClasses() {
        assertThat(classes.concreteDescendants(Set.of(DeclaredSchema.class.getName())))
                .contains(CompanySchema.class.getName());
    }

    @Test
    void isEmptyWhereNothingWasCompiled(@TempDir Path nothing) {
        assertThat(CompiledClasses.in(nothing.resolve("classes"), CompiledClassesTest.class.getClassLoader())
                        .isEmpty())
                .isTrue();
    }
}
