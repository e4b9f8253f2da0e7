package io.nestflux;

import io.nestflux.connect.Database;
import io.nestflux.fleet.AppliedSoFar;
import io.nestflux.fleet.FleetListener;
import io.nestflux.fleet.FleetResult;
import io.nestflux.fleet.FleetStatus;
import io.nestflux.fleet.FleetStatus.TargetStatus;
import io.nestflux.fleet.Target;
import io.nestflux.fleet.TargetResult;
import io.nestflux.fleet.TargetResult.Outcome;
import io.nestflux.fleet.WorkerConnection;
import io.nestflux.fleet.WorkerPool;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.migration.MigrationFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many databases or tenant schemas that get the same migrations, several at a time, each with its own lock and history.
 * A target that fails does not stop the others, unless {@link #failFast} says so. Running it again does what is still
 * missing, and any number of such runs may go on at once.
 *
 * <p>Immutable. Made by {@link NestFlux#fleet(List)}.
 */
@Api(Api.Use.CALL)
public final class Fleet {

    private static final int USUAL_PARALLEL = 8;

    private final NestFlux flux;
    private final Settings settings;
    private final List<Target> targets;
    private final int parallel;
    private final boolean failFast;
    private final FleetListener listener;

    Fleet(NestFlux flux, Settings settings, List<Target> targets) {
        this(flux, settings, List.copyOf(targets), USUAL_PARALLEL, false, FleetListener.SILENT);
        requireNames(targets);
    }

    private Fleet(
            NestFlux flux,
            Settings settings,
            List<Target> targets,
            int parallel,
            boolean failFast,
            FleetListener listener) {
        this.flux = flux;
        this.settings = settings;
        this.targets = targets;
        this.parallel = parallel;
        this.failFast = failFast;
        this.listener = listener;
    }

    private static void requireNames(List<Target> targets) {
        if (targets.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.TARGETS_INVALID, "There are no targets.", "name at least one, or leave targets out");
        }
        Set<String> names = new HashSet<>();
        for (Target target : targets) {
            if (!names.add(target.name())) {
                throw new NestFluxException(
                        ErrorCode.TARGETS_INVALID,
                        "Two targets are called '" + target.name() + "'.",
                        "give each a name of its own");
            }
        }
    }

    /**
     * How many targets are worked on at once; otherwise 8. There are never more connections than that.
     *
     * @throws NestFluxException {@code NF-107} if it is less than 1
     */
    public Fleet parallel(int most) {
        if (most < 1) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    Parameter.PARALLEL.word() + " is " + most + ".",
                    "give a number from 1 on");
        }
        return new Fleet(flux, settings, targets, most, failFast, listener);
    }

    /** Whether no further target is begun once one has failed; otherwise all are tried. */
    public Fleet failFast(boolean stop) {
        return new Fleet(flux, settings, targets, parallel, stop, listener);
    }

    /** Hears how a run goes on, beside who is {@linkplain Configuration#listener configured} to listen. */
    public Fleet listener(FleetListener hears) {
        return new Fleet(flux, settings, targets, parallel, failFast, hears);
    }

    /** As {@link #migrate(MigrateOptions)}, with nothing unusual. */
    public FleetResult migrate() {
        return migrate(MigrateOptions.DEFAULT);
    }

    /**
     * Applies to each target what it lacks.
     *
     * @return what became of each. That some failed is told by {@link FleetResult#orThrow()}.
     */
    public FleetResult migrate(MigrateOptions options) {
        long start = System.nanoTime();
        AtomicInteger done = new AtomicInteger();
        MigrationFolder folder = settings.migrations().readNow();
        List<Optional<TargetResult>> results = WorkerPool.run(targets, parallel, (target, worker) -> {
            TargetResult result = migrate(target, worker, folder, options);
            synchronized (listener) {
                listener.finished(result, done.incrementAndGet(), targets.size());
            }
            return new WorkerPool.Turn<>(result, failFast && result.outcome() == Outcome.FAILED);
        });
        List<TargetResult> all = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            all.add(results.get(i).orElse(skipped(targets.get(i))));
        }
        return new FleetResult(all, since(start));
    }

    private TargetResult migrate(
            Target target, WorkerConnection worker, MigrationFolder folder, MigrateOptions options) {
        long start = System.nanoTime();
        AppliedSoFar applied = new AppliedSoFar(settings.listener(), listener.of(target));
        try {
            MigrateResult result = at(
                            target, worker.forWork(target, place(target), settings.surroundings()), folder, applied)
                    .migrate(options);
            if (!applied.hasRun() && !options.dryRun()) {
                worker.hasOnlyLookedAt(target);
            }
            Outcome outcome = result.dryRun().filter(sql -> !sql.isEmpty()).isPresent()
                    ? Outcome.PENDING
                    : result.applied().isEmpty() ? Outcome.UP_TO_DATE : Outcome.APPLIED;
            return new TargetResult(
                    target.name(),
                    outcome,
                    applied.ids(),
                    result.newer(),
                    since(start),
                    Optional.empty(),
                    Optional.empty(),
                    result.dryRun());
        } catch (RuntimeException failed) {
            worker.abandon();
            return new TargetResult(
                    target.name(),
                    Outcome.FAILED,
                    applied.ids(),
                    List.of(),
                    since(start),
                    Optional.of(code(failed)),
                    Optional.of(problem(failed)),
                    Optional.empty());
        }
    }

    /** Tells where each target stands. It only reads. */
    public FleetStatus status() {
        long start = System.nanoTime();
        MigrationFolder folder = settings.migrations().readNow();
        List<Optional<TargetStatus>> results = WorkerPool.run(
                targets, parallel, (target, worker) -> new WorkerPool.Turn<>(status(target, worker, folder), false));
        return new FleetStatus(results.stream().flatMap(Optional::stream).toList(), since(start));
    }

    private TargetStatus status(Target target, WorkerConnection worker, MigrationFolder folder) {
        try {
            return new TargetStatus(
                    target.name(),
                    Optional.of(at(target, worker.forReading(target, place(target)), folder, MigrateListener.SILENT)
                            .status(false)),
                    Optional.empty(),
                    Optional.empty());
        } catch (RuntimeException failed) {
            worker.abandon();
            return new TargetStatus(
                    target.name(), Optional.empty(), Optional.of(code(failed)), Optional.of(problem(failed)));
        }
    }

    private Database place(Target target) {
        return target.database(settings::requireDatabase);
    }

    private NestFlux at(Target target, Database database, MigrationFolder folder, MigrateListener hears) {
        return flux.forTarget(database, target.schema(), folder, hears);
    }

    private static TargetResult skipped(Target target) {
        return new TargetResult(
                target.name(),
                Outcome.SKIPPED,
                List.of(),
                List.of(),
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String code(RuntimeException failed) {
        return (failed instanceof NestFluxException known ? known.code() : ErrorCode.BUG).id();
    }

    private static String problem(RuntimeException failed) {
        return failed instanceof NestFluxException known ? known.problem() : failed.toString();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
