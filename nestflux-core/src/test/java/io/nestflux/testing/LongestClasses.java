package io.nestflux.testing;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * With {@code CI=true} in the environment, prints at the end of a run which classes took longest. Surefire's reports
 * don't tell: they take it for granted that classes run one after another.
 *
 * <p>A class takes what its tests take together, each from its beginning to its end, so that the number says what could
 * be saved; the time by the clock is shorter where its tests run beside each other.
 */
public final class LongestClasses implements TestExecutionListener {

    private static final int SHOWN = 20;

    private final Map<String, Long> started = new ConcurrentHashMap<>();
    private final Map<String, Spent> spent = new ConcurrentHashMap<>();

    private record Spent(int tests, long nanos) {
        private Spent and(Spent other) {
            return new Spent(tests + other.tests, nanos + other.nanos);
        }
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        started.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Long start = started.remove(test.getUniqueId());
        if (test.isTest() && start != null) {
            spent.merge(classOf(test), new Spent(1, System.nanoTime() - start), Spent::and);
        }
    }

    private static String classOf(TestIdentifier test) {
        return test.getSource()
                .map(source -> source instanceof MethodSource method
                        ? method.getClassName()
                        : source instanceof ClassSource type ? type.getClassName() : test.getUniqueId())
                .orElse(test.getUniqueId());
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            System.out.print(report());
        }
    }

    private String report() {
        StringBuilder report = new StringBuilder("What took longest, in seconds:%n".formatted());
        spent.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingLong(Spent::nanos).reversed()))
                .limit(SHOWN)
                .forEach(entry -> report.append("%8.1f  %s, %d tests%n"
                        .formatted(
                                Duration.ofNanos(entry.getValue().nanos()).toMillis() / 1000.0,
                                entry.getKey(),
                                entry.getValue().tests())));
        return report.toString();
    }
}
