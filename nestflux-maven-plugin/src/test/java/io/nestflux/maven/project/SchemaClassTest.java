package io.nestflux.maven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.table.postgres.PgSchema;
import org.junit.jupiter.api.Test;

class SchemaClassTest {

    public static final class Usable extends PgSchema {}

    public abstract static class Abstract extends PgSchema {}

    static final class Hidden extends PgSchema {}

    public static final class WithoutConstructor extends PgSchema {
        public WithoutConstructor(String name) {
            schema(name);
        }
    }

    public static final class Throwing extends PgSchema {
        public Throwing() {
            throw new IllegalStateException("no properties file");
        }
    }

    public static final class NoSchema {}

    @Test
    void makesAnInstance() {
        assertThat(SchemaClass.instantiate(Usable.class.getName(), Usable.class.getClassLoader()))
                .isInstanceOf(Usable.class);
    }

    @Test
    void saysThatThereIsNoSuchClass() {
        assertProblem(
                "com.example.Nowhere", "NF-201: There is no class com.example.Nowhere on the project's class path.");
    }

    @Test
    void saysThatItIsAbstract() {
        assertProblem(Abstract.class.getName(), "NF-202: " + Abstract.class.getName() + " is abstract.");
    }

    @Test
    void saysThatItIsNotPublic() {
        assertProblem(Hidden.class.getName(), "NF-202: " + Hidden.class.getName() + " is not public.");
    }

    @Test
    void saysThatItLacksAConstructor() {
        assertProblem(WithoutConstructor.class.getName(), "has no public constructor without parameters.");
    }

    @Test
    void saysThatItIsNoSchemaClass() {
        assertProblem(NoSchema.class.getName(), "is no schema class.");
    }

    @Test
    void namesTheCauseAndItsPlaceWhenItThrows() {
        assertProblem(
                Throwing.class.getName(),
                "cannot be created: java.lang.IllegalStateException: no properties file (at "
                        + Throwing.class.getName());
    }

    private static void assertProblem(String name, String expected) {
        assertThatThrownBy(() -> SchemaClass.instantiate(name, SchemaClassTest.class.getClassLoader()))
                .hasMessageContaining(expected)
                .hasMessageContaining("→");
    }
}
