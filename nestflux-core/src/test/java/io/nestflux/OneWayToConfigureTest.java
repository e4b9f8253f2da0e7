package io.nestflux;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.catalog.Concession;
import io.nestflux.connect.Database;
import io.nestflux.generate.BackfillAnswer;
import io.nestflux.generate.DriftPolicy;
import io.nestflux.generate.DropPolicy;
import io.nestflux.generate.GenerateRequest;
import io.nestflux.generate.RenameAnswer;
import io.nestflux.migrate.Cluster;
import io.nestflux.migrate.DestructivePolicy;
import io.nestflux.migrate.FuturePolicy;
import io.nestflux.migrate.MigrateListener;
import io.nestflux.migrate.MigrateRequest;
import io.nestflux.migrate.Pooler;
import io.nestflux.migration.MigrationFolder;
import io.nestflux.plan.ColumnOrder;
import io.nestflux.plan.online.Online;
import io.nestflux.plan.online.OnlinePolicy;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is configured reaches every operation: nothing is configured in two places, of which one forgets. */
class OneWayToConfigureTest {

    /** Settings that say with what to work, and are handed over in other ways or need no handing over. */
    private static final Set<String> NOT_OF_A_RUN =
            Set.of("drivers", "database", "scratchServer", "schema", "selection", "drift", "migrations", "online");

    /** Settings that are part of the request for the live database's status, or of no meaning to generate. */
    private static final Set<String> NOT_OF_A_GENERATE = Set.of(
            "drivers",
            "database",
            "schema",
            "migrations",
            "historySchema",
            "outOfOrder",
            "future",
            "timeouts",
            "surroundings",
            "listener");

    private final Settings settings = unusual();
    private final NestFlux flux = new NestFlux(settings);

    private static Settings unusual() {
        return NestFlux.configure()
                .database("jdbc:postgresql://host/shop", "shop", "secret")
                .scratch("jdbc:postgresql://scratch/shop", "shop", "secret")
                .migrations(Path.of("migrations"))
                .historySchema("history")
                .include("app.*")
                .exclude("app.tmp_*")
                .drift(DriftPolicy.ADOPT)
                .outOfOrder(true)
                .future(FuturePolicy.FAIL)
                .destructive(DestructivePolicy.DENY, "app.person")
                .lockTimeout(Duration.ofSeconds(7))
                .pooler(Pooler.SESSION)
                .cluster(Cluster.ONE_NODE)
                .placeholders(Map.of("town", "Berlin"))
                .listener(new MigrateListener() {})
                .online(OnlinePolicy.TRUE, Concession.REWRITE)
                .settings();
    }

    static Stream<String> settings() {
        return Arrays.stream(Settings.class.getRecordComponents()).map(RecordComponent::getName);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingOfARunIsInItsRequest(String setting) throws ReflectiveOperationException {
        if (!NOT_OF_A_RUN.contains(setting)) {
            assertThat(of(MigrateRequest.class, setting, flux.request(settings.requireDatabase())))
                    .isEqualTo(of(Settings.class, setting, settings));
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingOfAGenerateIsInItsRequest(String setting) throws ReflectiveOperationException {
        GenerateRequest request = flux.request(GenerateOptions.DEFAULT);

        if (!NOT_OF_A_GENERATE.contains(setting)) {
            assertThat(of(GenerateRequest.class, setting, request)).isEqualTo(of(Settings.class, setting, settings));
        }
        assertThat(request.migrations()).isEqualTo(settings.migrations().path());
        assertThat(request.live().orElseThrow().directory()).isEqualTo(settings.migrations());
        assertThat(request.live().orElseThrow().placeholders()).isEqualTo(settings.placeholders());
        assertThat(request.live().orElseThrow().surroundings()).isEqualTo(settings.surroundings());
        assertThat(request.live().orElseThrow().historySchema()).isEqualTo("history");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aTargetOfAFleetIsTheSameButForItsDatabaseAndItsListener(String setting) throws ReflectiveOperationException {
        Database elsewhere = Database.at("jdbc:postgresql://elsewhere/shop", "shop", "secret");
        MigrateListener hears = new MigrateListener() {};
        NestFlux target =
                flux.forTarget(elsewhere, Optional.of("tenant"), MigrationFolder.of(Path.of("migrations")), hears);

        MigrateRequest request = target.request(elsewhere);

        assertThat(request.listener()).isSameAs(hears);
        assertThat(request.historySchema()).isEqualTo("tenant");
        if (!NOT_OF_A_RUN.contains(setting)
                && !Set.of("listener", "historySchema").contains(setting)) {
            assertThat(of(MigrateRequest.class, setting, request)).isEqualTo(of(Settings.class, setting, settings));
        }
    }

    static Stream<String> options() {
        return Arrays.stream(GenerateOptions.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName);
    }

    @ParameterizedTest
    @MethodSource("options")
    void everyOptionOfAGenerateIsInItsRequest(String option) throws ReflectiveOperationException {
        GenerateOptions unusual = GenerateOptions.DEFAULT
                .withName("add_avatar")
                .asCustom()
                .asDryRun()
                .withRenames(Map.of("town.nmae", "name"))
                .withRenamePrompt((gone, candidates) -> Optional.empty())
                .withBackfills(Map.of("town.mayor", "upper(name)"))
                .withColumnOrder(ColumnOrder.FOLLOW)
                .withDropUnknown(true)
                .withOnline(OnlinePolicy.ALWAYS, Concession.COPY)
                .withDrops(DropPolicy.DEFER);

        if (option.equals("renames")) {
            assertThat(flux.request(unusual).answers()).containsExactly(RenameAnswer.of("town.nmae", "name"));
        } else if (option.equals("online")) {
            assertThat(flux.request(unusual).online())
                    .isEqualTo(new Online(OnlinePolicy.ALWAYS, Set.of(Concession.COPY)));
        } else if (option.equals("backfills")) {
            assertThat(flux.request(unusual).backfills())
                    .containsExactly(BackfillAnswer.of("town.mayor", "upper(name)"));
        } else {
            assertThat(of(GenerateRequest.class, option, flux.request(unusual)))
                    .isEqualTo(of(GenerateOptions.class, option, unusual));
        }
    }

    private static Object of(Class<?> type, String name, Object value) throws ReflectiveOperationException {
        return type.getDeclaredMethod(name).invoke(value);
    }
}
