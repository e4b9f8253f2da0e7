package io.nestflux.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.fleet.AppliedSoFar;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who listens in between hides nothing from who listens after it, whatever events there will be. */
class ForwardingListenerTest {

    private static final Map<Class<?>, Object> ARGUMENTS = Map.of(
            String.class,
            "0001_a.sql",
            int.class,
            7,
            long.class,
            8L,
            boolean.class,
            true,
            Duration.class,
            Duration.ofMillis(3),
            LockHolder.class,
            new LockHolder(4711, "shop", "host", "nestflux", Optional.empty(), ""),
            NestFluxException.class,
            new NestFluxException(ErrorCode.BUG, "a problem"),
            MigrateResult.Applied.class,
            applied("0001_a"));

    private final List<String> heard = new ArrayList<>();

    private final MigrateListener last = (MigrateListener) Proxy.newProxyInstance(
            MigrateListener.class.getClassLoader(),
            new Class<?>[] {MigrateListener.class},
            (proxy, event, arguments) -> {
                heard.add(call(event, arguments == null ? new Object[0] : arguments));
                return null;
            });

    static Stream<Method> events() {
        return Arrays.stream(MigrateListener.class.getMethods()).filter(it -> !Modifier.isStatic(it.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsForwardedWithAllThatItSays(Method event) throws ReflectiveOperationException {
        requireForwarded(event, next -> new ForwardingListener(next) {});
    }

    @ParameterizedTest
    @MethodSource("events")
    void theListenerOfAFleetsTargetHearsEveryEvent(Method event) throws ReflectiveOperationException {
        requireForwarded(event, AppliedSoFar::new);
    }

    @ParameterizedTest
    @MethodSource("events")
    void eachOfSeveralHearsEveryEvent(Method event) throws ReflectiveOperationException {
        requireForwarded(event, next -> new AppliedSoFar(MigrateListener.SILENT, next));
    }

    @Test
    void whatWasAppliedIsNotedOnTheWay() {
        AppliedSoFar applied = new AppliedSoFar(last);

        applied.applied(applied("0001_a"));
        applied.reverted(applied("0000_b"));

        assertThat(applied.ids()).containsExactly("0001_a");
    }

    private void requireForwarded(Method event, Function<MigrateListener, MigrateListener> between)
            throws ReflectiveOperationException {
        Object[] arguments =
                Arrays.stream(event.getParameterTypes()).map(ARGUMENTS::get).toArray();

        event.invoke(between.apply(last), arguments);

        assertThat(heard).containsExactly(call(event, arguments));
    }

    private static MigrateResult.Applied applied(String id) {
        return new MigrateResult.Applied(id, id + ".sql", List.of(), 1, 1, false, Duration.ZERO);
    }

    private static String call(Method event, Object[] arguments) {
        return event.getName() + Arrays.toString(arguments);
    }
}
