package io.nestflux.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps {@code docs/objects.md} complete: whatever can be written in a table or schema class stands there. */
class ObjectsPageTest {

    /** What the methods are called that are no part of a schema's description. */
    private static final Set<String> NOT_OPTIONS = Set.of(
            "codec",
            "brings",
            "inheritsFrom",
            "columnsComeFromElsewhere",
            "column",
            "table",
            "on",
            "qualifiedName",
            "toString",
            "list",
            "listViews",
            "catalog",
            "renames",
            "tableClasses",
            "schemaName",
            "object");

    @ParameterizedTest
    @CsvSource({"postgres, '## PostgreSQL'", "mysql, '## MySQL'"})
    void namesEveryMethodOfTablesColumnsAndSchemas(String dialect, String heading) throws Exception {
        String page = section(heading);

        assertThat(methods(dialect))
                .hasSizeGreaterThan(50)
                .allSatisfy(method -> assertThat(Pattern.compile("`" + method + "\\b")
                                .matcher(page)
                                .find())
                        .as("%s is in the section %s", method, heading)
                        .isTrue());
    }

    private static String section(String heading) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "objects.md"));
        int start = page.indexOf(heading);
        return page.substring(start, page.indexOf("\n## ", start));
    }

    private static Set<String> methods(String dialect) throws Exception {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : describingTypes(dialect)) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(ObjectsPageTest::isForUsers)
                    .map(Method::getName)
                    .filter(name -> !NOT_OPTIONS.contains(name))
                    .forEach(names::add);
        }
        return names;
    }

    /** Table and schema classes are extended, columns and the like are only called. */
    private static boolean isForUsers(Method method) {
        boolean extended = method.getDeclaringClass().getSimpleName().matches(".*(Table|View|Types|Schema|Definition)");
        return (Modifier.isPublic(method.getModifiers()) || extended && Modifier.isProtected(method.getModifiers()))
                && !method.isSynthetic();
    }

    /** Tables, schemas, columns, keys, indexes: whatever is abstract or a builder, and its ancestors. */
    private static List<Class<?>> describingTypes(String dialect) throws Exception {
        String prefix = "io.nestflux.table." + dialect + ".";
        try (Stream<Path> files = Files.list(Path.of("target/classes/io/nestflux/table", dialect))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(
                            name -> name.matches(
                                    "(Pg|MySql)\\w*(Table|View|Schema|Types|Rule|Column|Index|Key|Unique|Check|Policy|Trigger|Function|Procedure|Aggregate|Routine|Callable|Grant|Rights|Defaults|Domain|Composite\\$Attribute|NamedType|Composite|Range|Collation|Statistics|Sequence|SequenceOptions|IdentityOptions|IndexTerm)\\.class|MySql(Program|Event)\\.class"))
                    .map(name -> prefix + name.replace(".class", ""))
                    .collect(Collectors.toList());
            names.addAll(List.of("io.nestflux.table.TableDefinition", "io.nestflux.table.ColumnBuilder"));
            Set<Class<?>> types = new LinkedHashSet<>();
            for (String name : names) {
                Class<?> type = Class.forName(name);
                if (Modifier.isPublic(type.getModifiers())
                        || type.getSimpleName().matches(".*(Types|Column)")) {
                    types.add(type);
                }
            }
            return List.copyOf(types);
        }
    }
}
