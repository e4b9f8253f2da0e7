package io.nestflux.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.nestflux.Api;
import io.nestflux.Api.Use;
import io.nestflux.BaselineOptions;
import io.nestflux.Configuration;
import io.nestflux.GenerateOptions;
import io.nestflux.ImportOptions;
import io.nestflux.MigrateOptions;
import io.nestflux.NestFlux;
import io.nestflux.RollbackOptions;
import io.nestflux.Source;
import io.nestflux.catalog.QualifiedName;
import io.nestflux.fleet.Target;
import io.nestflux.migrate.Resolution;
import io.nestflux.table.postgres.PgExtension;
import io.nestflux.table.postgres.PgTable;
import io.nestflux.table.postgres.Range;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The line between what applications may touch and what is NestFlux's own: types marked {@link Api}, and the rest. */
class ApiTest {

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.nestflux").stream()
                    .map(JavaClass::reflect)
                    .<Class<?>>map(each -> each)
                    .filter(each -> !each.getSimpleName().equals("package-info"))
                    .toList();

    private static final List<Class<?>> API =
            CLASSES.stream().filter(ApiTest::isApi).toList();

    /** Values that applications make. All other records are results, or describe what a database has. */
    private static final Set<Class<?>> MADE_BY_APPLICATIONS = Set.of(QualifiedName.class, Range.class);

    @Test
    void signaturesShowTypesOfTheJdkAndOfTheApiOnly() {
        Set<String> wrong = new TreeSet<>();
        for (Class<?> type : API) {
            shown(type)
                    .filter(each -> !isKnown(each))
                    .forEach(each -> wrong.add(type.getName() + " shows " + each.getName()));
        }

        assertThat(API).hasSizeGreaterThan(150);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsConfiguredGrowsWithoutBreakingItsCallers() {
        for (Class<?> type : List.of(
                NestFlux.class,
                Configuration.class,
                Source.class,
                GenerateOptions.class,
                MigrateOptions.class,
                RollbackOptions.class,
                BaselineOptions.class,
                ImportOptions.class,
                Target.class,
                PgExtension.class)) {
            assertThat(type).isFinal();
            assertThat(type.isRecord()).as(type + " is a record").isFalse();
            assertThat(type.getConstructors())
                    .as("public constructors of " + type)
                    .isEmpty();
        }
    }

    @Test
    void recordsAreMadeByNestFluxAndSaySo() {
        assertThat(API)
                .filteredOn(Class::isRecord)
                .filteredOn(type -> !MADE_BY_APPLICATIONS.contains(type))
                .filteredOn(type -> !Resolution.class.isAssignableFrom(type))
                .allSatisfy(type -> assertThat(use(type)).as(type.getName()).isEqualTo(Use.READ));
    }

    @Test
    void whatIsExtendedCanBeExtended() {
        assertThat(API)
                .filteredOn(type -> type.getEnclosingClass() == null && use(type) == Use.EXTEND)
                .contains(PgTable.class)
                .allSatisfy(type -> assertThat(Stream.of(type.getDeclaredConstructors()))
                        .as("a constructor for the classes that extend " + type)
                        .anyMatch(constructor -> isVisible(constructor.getModifiers(), true)));
    }

    /** A table class offers its author what the author says of a table, and no hook of NestFlux's own. */
    @Test
    void aTableClassIsNotOfferedHooks() {
        Set<String> offered = new TreeSet<>();
        for (Class<?> each = PgTable.class; each != Object.class; each = each.getSuperclass()) {
            Stream.of(each.getDeclaredMethods())
                    .filter(method -> isVisible(method.getModifiers(), true))
                    .map(Method::getName)
                    .forEach(offered::add);
        }

        assertThat(offered).contains("bigint", "index").doesNotContain("option", "brings", "list", "inheritsFrom");
    }

    @Test
    void packagesWithoutApiSayThatTheyAreInternal() throws IOException {
        Set<String> withApi = API.stream().map(Class::getPackageName).collect(Collectors.toSet());
        for (String name : CLASSES.stream().map(Class::getPackageName).collect(Collectors.toSet())) {
            String documentation =
                    Files.readString(Path.of("src/main/java", name.replace('.', '/'), "package-info.java"));
            assertThat(documentation.contains("Internal: not for applications."))
                    .as(name + " says that it is internal")
                    .isEqualTo(!withApi.contains(name));
        }
    }

    private static Stream<Class<?>> shown(Class<?> type) {
        boolean extended = isExtended(type);
        Stream<Type> heads = Stream.concat(
                Stream.of(type.getGenericInterfaces()),
                type.getGenericSuperclass() == null ? Stream.of() : Stream.of(type.getGenericSuperclass()));
        Stream<Type> fields = Stream.of(type.getDeclaredFields())
                .filter(field -> isVisible(field.getModifiers(), extended))
                .map(Field::getGenericType);
        // what only this package's subclasses call, or the reader of a record never does, shows nothing
        Stream<Type> constructors = Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> isVisible(constructor.getModifiers(), false))
                .filter(constructor -> !type.isAnonymousClass())
                .flatMap(ApiTest::parameters);
        Stream<Type> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> isVisible(method.getModifiers(), extended) && !method.isSynthetic())
                .flatMap(method -> Stream.concat(Stream.of(method.getGenericReturnType()), parameters(method)));
        Stream<Type> bounds = Stream.of(type.getTypeParameters()).flatMap(each -> Stream.of(each.getBounds()));
        return Stream.of(heads, fields, constructors, methods, bounds)
                .flatMap(each -> each)
                .flatMap(ApiTest::classes);
    }

    private static Stream<Type> parameters(Executable executable) {
        Stream<Type> bounds = Stream.of(executable.getTypeParameters()).flatMap(each -> Stream.of(each.getBounds()));
        return Stream.concat(Stream.of(executable.getGenericParameterTypes()), bounds);
    }

    /** The classes in a type. The bounds of its variables are looked at where these are declared. */
    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof Class<?> plain) {
            return Stream.of(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType parameterized) {
            return Stream.concat(
                    classes(parameterized.getRawType()),
                    Arrays.stream(parameterized.getActualTypeArguments()).flatMap(ApiTest::classes));
        } else if (type instanceof GenericArrayType array) {
            return classes(array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
                    .flatMap(Arrays::stream)
                    .flatMap(ApiTest::classes);
        }
        assertThat(type).isInstanceOf(TypeVariable.class);
        return Stream.of();
    }

    private static boolean isKnown(Class<?> type) {
        return !type.getName().startsWith("io.nestflux.") || isApi(type) || isHiddenParent(type);
    }

    /** A class that is not public is nothing to name; what is visible of it shows in the public class below it. */
    private static boolean isHiddenParent(Class<?> type) {
        return !Modifier.isPublic(type.getModifiers());
    }

    private static boolean isApi(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!isVisible(each.getModifiers(), true)) {
                return false;
            }
            if (each.isAnnotationPresent(Api.class)) {
                return true;
            }
        }
        return false;
    }

    private static Use use(Class<?> type) {
        Class<?> marked = type;
        while (!marked.isAnnotationPresent(Api.class)) {
            marked = marked.getEnclosingClass();
        }
        return marked.getAnnotation(Api.class).value();
    }

    private static boolean isExtended(Class<?> type) {
        Set<Use> uses = Set.of(Use.EXTEND, Use.IMPLEMENT);
        return API.stream().anyMatch(each -> uses.contains(use(each)) && type.isAssignableFrom(each));
    }

    private static boolean isVisible(int modifiers, boolean extended) {
        return Modifier.isPublic(modifiers) || extended && Modifier.isProtected(modifiers);
    }
}
