package io.nestflux.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.nestflux.catalog.Catalog;
import io.nestflux.introspect.mysql.MySqlIntrospector;
import io.nestflux.introspect.postgres.PgIntrospector;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A copy cannot forget. A record that gets one more component must not compile until whoever makes one says what it is;
 * and whoever changes one component says so by its name, and keeps the others without naming them.
 */
class CopiesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.nestflux");

    /** Methods that change more than they say, and why. */
    private static final Set<String> CHANGE_MORE = Set.of(
            // what is told is no longer what cannot be told
            "StatusResult.withDifferences");

    @Test
    void noRecordHasAConstructorThatLeavesComponentsOut() {
        Set<String> telescopes = CLASSES.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> type.getConstructors().size() > 1)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(telescopes)
                .as("give it a start with a name, and withX for each change")
                .isEmpty();
    }

    @Test
    void aCatalogIsMadeByThoseWhoReadOneAndByItself() {
        Set<String> makers = CLASSES.get(Catalog.class).getConstructorCallsToSelf().stream()
                .map(call -> call.getOriginOwner().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(makers)
                .containsExactlyInAnyOrder(
                        Catalog.class.getName(),
                        MySqlIntrospector.class.getPackageName() + ".CatalogReader",
                        PgIntrospector.class.getPackageName() + ".PgCatalogReader");
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aCopyWithOneComponentChangedKeepsTheOthers(RecordCopy copy) throws ReflectiveOperationException {
        copy.check();
    }

    static List<RecordCopy> copies() {
        List<RecordCopy> copies = CLASSES.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> of(type.reflect()))
                .filter(copy -> !CHANGE_MORE.contains(copy.toString()))
                .toList();
        assertThat(copies).as("copies found").hasSizeGreaterThan(60);
        return copies;
    }

    private static Stream<RecordCopy> of(Class<?> type) {
        return RecordCopy.of(type).stream();
    }
}
