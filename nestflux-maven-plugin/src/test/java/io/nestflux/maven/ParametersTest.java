package io.nestflux.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.maven.project.Secret;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter that goals share, and that says how a database is reached and treated, is in a goal's request. */
class ParametersTest {

    private static final List<Class<? extends DatabaseMojo>> GOALS = List.of(
            MigrateMojo.class,
            StatusMojo.class,
            RollbackMojo.class,
            BaselineMojo.class,
            ResolveMojo.class,
            ValidateMojo.class,
            ImportMojo.class,
            InitMojo.class,
            DiffMojo.class,
            GenerateMojo.class);

    /** What the goals have of their own and hand over in their request; the rest are options of the one operation. */
    private static final Map<Class<?>, List<String>> OWN = Map.of(
            MigrateMojo.class, List.of("outOfOrder", "future", "destructive", "destructiveAllow"),
            ValidateMojo.class, List.of("future"),
            GenerateMojo.class, List.of("drift", "destructive", "destructiveAllow"));

    /** What is usual, and something else, by the name or type of the parameter. */
    private static final Map<String, List<Object>> VALUES = Map.of(
            "lockTimeout", List.of(60L, 7L),
            "pooler", List.of("detect", "session"),
            "cluster", List.of("detect", "oneNode"),
            "drift", List.of("stop", "adopt"),
            "destructive", List.of("warn", "deny"),
            "outOfOrder", List.of(false, true),
            "future", List.of("allow", "fail"),
            "placeholders", List.of(new Secret("a=b"), new Secret("town=Berlin")),
            "postgresDirectory", List.of(new File("target"), new File("elsewhere")));

    static Stream<Arguments> parameters() {
        return GOALS.stream()
                .flatMap(goal ->
                        fields(goal).map(field -> Arguments.of(goal.getSimpleName(), field.getName(), goal, field)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("parameters")
    void everyParameterChangesTheRequest(String goal, String parameter, Class<? extends DatabaseMojo> mojo, Field field)
            throws ReflectiveOperationException {
        DatabaseMojo usual = usual(mojo);
        DatabaseMojo unusual = usual(mojo);

        field.set(unusual, values(field).get(1));

        assertThat(inWords(unusual.databaseRequest())).isNotEqualTo(inWords(usual.databaseRequest()));
    }

    /** The goals' parameters but for those that every goal has. */
    private static Stream<Field> fields(Class<?> goal) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> each = goal; each != ProjectMojo.class; each = each.getSuperclass()) {
            boolean shared = Modifier.isAbstract(each.getModifiers());
            Arrays.stream(each.getDeclaredFields())
                    .filter(field ->
                            !Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers()))
                    .filter(field -> shared || OWN.getOrDefault(goal, List.of()).contains(field.getName()))
                    .forEach(fields::add);
        }
        return fields.stream();
    }

    private static DatabaseMojo usual(Class<? extends DatabaseMojo> goal) throws ReflectiveOperationException {
        Constructor<?> constructor = goal.getDeclaredConstructors()[0];
        DatabaseMojo mojo = (DatabaseMojo) constructor.newInstance(new Object[constructor.getParameterCount()]);
        for (Field field : fields(goal).toList()) {
            field.set(mojo, values(field).get(0));
        }
        return mojo;
    }

    private static List<Object> values(Field field) {
        if (VALUES.containsKey(field.getName())) {
            return VALUES.get(field.getName());
        }
        if (field.getType() == Secret.class) {
            return List.of(new Secret("one"), new Secret("other"));
        }
        return field.getType() == List.class ? List.of(List.of("a.*"), List.of("b.*")) : List.of("one", "other");
    }

    /** Secrets and values of placeholders do not print, and are compared as what they are. */
    private static List<Object> inWords(DatabaseRequest request) {
        return List.of(
                inWords(request.database()),
                inWords(request.scratch()),
                request.postgresVersion(),
                request.postgresDirectory(),
                request.include(),
                request.exclude(),
                request.placeholders().map(PlaceholderValues::reveal),
                request.historySchema(),
                request.tuning());
    }

    private static List<Optional<String>> inWords(Address address) {
        return List.of(
                address.url().map(Secret::reveal),
                address.user(),
                address.password().map(Secret::reveal),
                address.serverId());
    }
}
