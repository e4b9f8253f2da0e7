package io.nestflux.fleet;

import static io.nestflux.fleet.TargetResult.Outcome.APPLIED;
import static io.nestflux.fleet.TargetResult.Outcome.FAILED;
import static io.nestflux.fleet.TargetResult.Outcome.PENDING;
import static io.nestflux.fleet.TargetResult.Outcome.SKIPPED;
import static io.nestflux.fleet.TargetResult.Outcome.UP_TO_DATE;
import static io.nestflux.testing.TestServer.MYSQL;
import static io.nestflux.testing.TestServer.POSTGRES_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.Fleet;
import io.nestflux.MigrateOptions;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.MigrateResult;
import io.nestflux.testing.DatabaseTest;
import io.nestflux.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Tenants that get the same migrations: schemas on PostgreSQL, databases on MySQL and MariaDB. */
@Tag("slow")
class FleetTest {

    private static final String CITY = "CREATE TABLE city (id int PRIMARY KEY);\n";
    private static final String NAME = "ALTER TABLE city ADD COLUMN name varchar(80);\n";

    @TempDir
    Path directory;

    @DatabaseTest
    void givesEachTenantWhatItLacksAndThenHasNothingToDo(TestDatabase database) {
        try (Tenants tenants = Tenants.of(database, directory, 5).file("0001_city.sql", CITY)) {
            FleetResult first = tenants.fleet().migrate();
            tenants.file("0002_name.sql", NAME);
            FleetResult second = tenants.fleet().migrate();
            FleetResult third = tenants.fleet().migrate();

            assertThat(first.targets()).extracting(TargetResult::name).containsExactlyElementsOf(tenants.names());
            assertThat(first.targets()).allSatisfy(it -> {
                assertThat(it.outcome()).isEqualTo(APPLIED);
                assertThat(it.migrations()).containsExactly("0001_city");
            });
            assertThat(second.targets())
                    .allSatisfy(it -> assertThat(it.migrations()).containsExactly("0002_name"));
            assertThat(third.with(UP_TO_DATE)).hasSize(5);
            assertThat(tenants.fleet().status().upToDate()).isTrue();
            assertThat(tenants.histories())
                    .hasSize(10)
                    .allMatch(row -> row.endsWith(" applied"))
                    .contains(tenants.name(3) + " 0002_name applied");
        }
    }

    @DatabaseTest
    void goesOnAfterAFailureAndDoesTheRestWhenItIsRunAgain(TestDatabase database) {
        try (Tenants tenants = Tenants.of(database, directory, 6).file("0001_city.sql", CITY)) {
            tenants.fleet().migrate();
            database.execute("ALTER TABLE " + tenants.name(3) + ".city ADD COLUMN name int");
            tenants.file("0002_name.sql", NAME);

            FleetResult failed = tenants.fleet().parallel(2).migrate();
            database.execute("ALTER TABLE " + tenants.name(3) + ".city DROP COLUMN name");
            FleetResult resumed = tenants.fleet().parallel(2).migrate();

            assertThat(Tenants.outcomes(failed)).containsExactly(APPLIED, APPLIED, FAILED, APPLIED, APPLIED, APPLIED);
            assertThat(failed.targets().get(2).code()).contains("NF-504");
            assertThat(failed.targets().get(2).firstLine()).contains("0002_name.sql", "line 1");
            assertThatThrownBy(failed::orThrow)
                    .hasMessageContaining("NF-521")
                    .hasMessageContaining("1 of 6 targets failed")
                    .hasMessageContaining(tenants.name(3) + "   NF-504");
            assertThat(Tenants.outcomes(resumed))
                    .containsExactly(UP_TO_DATE, UP_TO_DATE, APPLIED, UP_TO_DATE, UP_TO_DATE, UP_TO_DATE);
            assertThat(tenants.fleet().status().upToDate()).isTrue();
        }
    }

    @DatabaseTest
    void beginsNoMoreTargetsAfterAFailureIfToldSo(TestDatabase database) {
        try (Tenants tenants = Tenants.of(database, directory, 4).file("0001_city.sql", CITY)) {
            tenants.fleet().migrate();
            database.execute("DROP TABLE " + tenants.name(2) + ".city");
            tenants.file("0002_name.sql", NAME);

            FleetResult result = tenants.fleet().parallel(1).failFast(true).migrate();

            assertThat(Tenants.outcomes(result)).containsExactly(APPLIED, FAILED, SKIPPED, SKIPPED);
            assertThatThrownBy(result::orThrow).hasMessageContaining("2 were not begun");
        }
    }

    @DatabaseTest
    void tellsWhatWasAppliedBeforeTheFailure(TestDatabase database) {
        try (Tenants tenants = Tenants.of(database, directory, 2)
                .file("0001_city.sql", CITY)
                .file("0002_wrong.sql", "ALTER TABLE village ADD COLUMN name int;")) {

            FleetResult result = tenants.fleet().migrate();

            assertThat(result.failed())
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it.migrations()).containsExactly("0001_city"));
        }
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void whoIsConfiguredToListenHearsOfEachTarget(TestDatabase database) {
        try (Tenants tenants = Tenants.of(database, directory, 3).file("0001_city.sql", CITY)) {
            Queue<String> heard = new ConcurrentLinkedQueue<>();
            Fleet fleet = tenants.configuration()
                    .listener(new MigrateListener() {
                        @Override
                        public void applied(MigrateResult.Applied migration) {
                            heard.add(migration.id());
                        }
                    })
                    .load()
                    .fleet(tenants.targets());

            fleet.migrate().orThrow();

            assertThat(heard).containsExactly("0001_city", "0001_city", "0001_city");
        }
    }

    @DatabaseTest
    void worksOnAsManyTargetsAtOnceAsItMayAndNoMore(TestDatabase database) {
        try (Tenants tenants = Tenants.of(database, directory, 7).file("0001_city.sql", CITY)) {
            AtomicInteger now = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            CountDownLatch three = new CountDownLatch(3);
            FleetListener listener = new FleetListener() {
                @Override
                public MigrateListener of(Target target) {
                    return new MigrateListener() {
                        @Override
                        public void started(String file, int from, int statements, int transactions) {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            three.countDown();
                            await(three);
                        }
                    };
                }

                @Override
                public void finished(TargetResult result, int done, int all) {
                    now.decrementAndGet();
                }
            };

            FleetResult result = tenants.fleet().parallel(3).listener(listener).migrate();

            assertThat(result.with(APPLIED)).hasSize(7);
            assertThat(most).hasValue(3);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @DatabaseTest
    void runsEachMigrationOnceWhenTwoFleetsSailAtOnce(TestDatabase database) throws Exception {
        try (Tenants tenants = Tenants.of(database, directory, 8)
                        .file("0001_city.sql", CITY)
                        .file("0002_one.sql", "CREATE TABLE ran (n int);\nINSERT INTO ran VALUES (1);");
                AutoClosingPool pool = new AutoClosingPool(2)) {
            List<Future<FleetResult>> fleets = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                fleets.add(pool.executor()
                        .submit(() -> tenants.fleet().parallel(4).migrate().orThrow()));
            }

            int applied = 0;
            for (Future<FleetResult> fleet : fleets) {
                applied += fleet.get().targets().stream()
                        .mapToInt(it -> it.migrations().size())
                        .sum();
            }

            assertThat(applied).isEqualTo(16);
            assertThat(tenants.stream().flatMap(name -> tenants.query(name, "ran", "select count(*) from %s").stream()))
                    .hasSize(8)
                    .containsOnly("1");
        }
    }

    private record AutoClosingPool(ExecutorService executor) implements AutoCloseable {

        AutoClosingPool(int threads) {
            this(Executors.newFixedThreadPool(threads));
        }

        @Override
        public void close() {
            executor.shutdownNow();
        }
    }

    @DatabaseTest({POSTGRES_18})
    void takesTheFilesAsTheyAreWhenItBegins(TestDatabase database) {
        try (Tenants tenants = Tenants.of(database, directory, 3).file("0001_city.sql", CITY)) {
            FleetListener latecomer = new FleetListener() {
                @Override
                public void finished(TargetResult result, int done, int all) {
                    tenants.file("0002_name.sql", NAME);
                }
            };

            FleetResult result = tenants.fleet().parallel(1).listener(latecomer).migrate();

            assertThat(result.targets())
                    .allSatisfy(it -> assertThat(it.migrations()).containsExactly("0001_city"));
        }
    }

    @DatabaseTest
    void tellsInADryRunWhatEachWouldGetAndDoesNothing(TestDatabase database) {
        try (Tenants tenants = Tenants.of(database, directory, 2).file("0001_city.sql", CITY)) {
            FleetResult result = tenants.fleet().migrate(MigrateOptions.DEFAULT.asDryRun());

            assertThat(result.with(PENDING))
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it.dryRun())
                            .hasValueSatisfying(sql -> assertThat(sql).contains("0001_city.sql", "CREATE TABLE city")));
            assertThat(tenants.fleet().status().targets()).noneMatch(FleetStatus.TargetStatus::upToDate);
        }
    }

    @DatabaseTest
    void tellsOfATargetThatCannotBeReachedAndLooksAtTheOthers(TestDatabase database) {
        try (Tenants tenants = Tenants.of(database, directory, 1).file("0001_city.sql", CITY)) {
            List<Target> targets = new ArrayList<>(tenants.targets());
            targets.add(Target.database("no_such_database"));

            FleetResult migrated = tenants.flux().fleet(targets).migrate();
            FleetStatus status = tenants.flux().fleet(targets).status();

            assertThat(Tenants.outcomes(migrated)).containsExactly(APPLIED, FAILED);
            assertThat(status.targets().get(0).upToDate()).isTrue();
            assertThatThrownBy(status::orThrow)
                    .hasMessageContaining("NF-521")
                    .hasMessageContaining("no_such_database   NF-104");
        }
    }

    @DatabaseTest({POSTGRES_18, MYSQL})
    void namesForEachTargetWhatANewerReleaseHasAppliedThere(TestDatabase database) throws IOException {
        try (Tenants tenants = Tenants.of(database, directory, 2).file("0001_city.sql", CITY)) {
            tenants.fleet().migrate();
            tenants.file("0002_name.sql", NAME);
            tenants.flux().fleet(tenants.targets().subList(0, 1)).migrate();
            Files.delete(directory.resolve("0002_name.sql"));

            FleetResult older = tenants.fleet().migrate();

            assertThat(older.targets())
                    .extracting(TargetResult::newer)
                    .containsExactly(List.of("0002_name.sql"), List.of());
        }
    }
}
