package io.nestflux;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages speak to who reads them: of methods to those who call the library, of goals to those who run them. */
class WordingTest {

    private static final Pattern CALL = Pattern.compile("\\b([A-Z]\\w+)\\.([a-z]\\w+)\\(");

    private static final Map<String, Class<?>> API = Map.ofEntries(
            Map.entry("Configuration", Configuration.class),
            Map.entry("Fleet", Fleet.class),
            Map.entry("GenerateOptions", GenerateOptions.class),
            Map.entry("ImportOptions", ImportOptions.class),
            Map.entry("NestFlux", NestFlux.class),
            Map.entry("Resolution", io.nestflux.migrate.Resolution.class),
            Map.entry("PullOptions", PullOptions.class),
            Map.entry("RollbackOptions", RollbackOptions.class),
            Map.entry("SeedOptions", SeedOptions.class),
            Map.entry("Source", Source.class),
            Map.entry("TypesOptions", TypesOptions.class));

    private static final List<String> JDK = List.of("Duration", "Path");

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void libraryUsersHearOfMethodsThatExist(Parameter parameter) {
        requireMethods(parameter.set(FrontEnd.LIBRARY, "value"));
        assertThat(parameter.word(FrontEnd.LIBRARY) + parameter.set(FrontEnd.LIBRARY))
                .doesNotContain("%", "-D");
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void eachGoalIsAMethod(Goal goal) {
        requireMethods(goal.run(FrontEnd.LIBRARY));
    }

    private static void requireMethods(String words) {
        Matcher call = CALL.matcher(words);
        while (call.find()) {
            if (!JDK.contains(call.group(1))) {
                assertThat(Stream.of(API.get(call.group(1)).getMethods()).map(java.lang.reflect.Method::getName))
                        .contains(call.group(2));
            }
        }
    }

    @Test
    void goalsHearOfGoals() {
        assertThat(Goal.ROLLBACK.run(FrontEnd.GOALS, Parameter.TARGET.set(FrontEnd.GOALS, "0003")))
                .isEqualTo("mvn nestflux:rollback -Dnestflux.target=0003");
        assertThat(Parameter.URL.word(FrontEnd.GOALS)).isEqualTo("nestflux.url");
    }

    /** The tests have the plugin's sign on their class path; an application has the library alone. */
    @Test
    void theLibraryAloneSpeaksOfMethods() throws Exception {
        URL library = NestFlux.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {library}, ClassLoader.getPlatformClassLoader())) {
            Object configuration = alone.loadClass(NestFlux.class.getName())
                    .getMethod("configure")
                    .invoke(null);
            Object flux = configuration.getClass().getMethod("load").invoke(configuration);

            assertThat(refusal(flux))
                    .contains("NF-101", "Configuration.database(")
                    .doesNotContain("-Dnestflux", "nestflux.url");
        }
    }

    private static String refusal(Object flux) throws ReflectiveOperationException {
        try {
            flux.getClass().getMethod("migrate").invoke(flux);
            return "";
        } catch (InvocationTargetException refused) {
            return refused.getCause().getMessage();
        }
    }
}
