package io.nestflux.types;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nestflux.NestFlux;
import io.nestflux.TypesOptions;
import io.nestflux.testing.CompiledSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new row that lacks what its table needs does not compile; beside it, its twin that does. */
class NewRowCompileTest {

    private static final Path HERE = Path.of("src/test/java/io/nestflux/types");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # compiles                                                | does not
            NewTeam r = NewTeam.row()                                 | NewUser r = NewUser.row()
            NewUser r = NewUser.row().email("e").tags(List.of()).active(true) | NewUser r = NewUser.row().email("e").tags(List.of())
            NewUser r = NewUser.row().email("e").tags(List.of()).active(true) | NewUser r = NewUser.row().tags(List.of()).active(true)
            NewUser r = NewUser.row().email("e").tags(List.of()).active(true).role(Role.ADMIN) | NewUser r = NewUser.row().email("e").role(Role.ADMIN)
            NewTeam r = NewTeam.row().id(1L)                          | NewUser r = NewUser.row().email("e").tags(List.of()).active(true).id(1L)
            NewTeam r = NewTeam.row().name(null)                      | NewUser r = NewUser.row().email("e").tags(List.of()).active(true).length(3)
            NewUser r = NewUser.row().email("e").tags(List.of()).active(true) | NewUser r = NewUser.row().email("e").tags(List.of()).active(null)
            NewUser r = NewUser.row().email("e").tags(List.of("a")).active(true) | NewUser r = NewUser.row().email("e").tags(List.of(1)).active(true)
            """)
    void twins(String compiles, String doesNot) throws IOException {
        Path good = sources("good", compiles);
        Path bad = sources("bad", doesNot);

        assertThatCode(() -> CompiledSources.of(good).close()).doesNotThrowAnyException();
        assertThatThrownBy(() -> CompiledSources.of(bad).close()).isInstanceOf(AssertionError.class);
    }

    private Path sources(String name, String statement) throws IOException {
        Path sources = folder.resolve(name);
        Path shop = Files.createDirectories(sources.resolve("io/nestflux/types/shop"));
        try (var files = Files.list(HERE.resolve("shop"))) {
            for (Path file : files.toList()) {
                Files.copy(file, shop.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                shop.resolve("Use.java"),
                "package io.nestflux.types.shop;\nimport java.util.*;\nclass Use {\n  Object use(List<?> all) {\n    "
                        + statement + ";\n    return r;\n  }\n}\n");
        return sources;
    }

    /** Beside the tables they compile with everything else here; apart from them, all has to be imported. */
    @Test
    void recordsInAnotherPackageCompileWithoutAWarning() throws IOException {
        Path sources = folder.resolve("apart");
        for (String room : List.of("shop", "store")) {
            Path target =
                    Files.createDirectories(sources.resolve("io/nestflux/types").resolve(room));
            try (var files = Files.list(HERE.resolve(room))) {
                for (Path file : files.toList()) {
                    if (!Files.readString(file).startsWith("// Written by NestFlux")) {
                        Files.copy(file, target.resolve(file.getFileName()));
                    }
                }
            }
        }
        NestFlux.configure()
                .schema(new WithoutViews.Shop())
                .load()
                .types(TypesOptions.DEFAULT.withSources(sources).withPackage("com.acme.rows"));
        NestFlux.configure()
                .schema(new WithoutViews.Store())
                .load()
                .types(TypesOptions.DEFAULT.withSources(sources).withPackage("com.acme.rows.store"));

        assertThatCode(() -> CompiledSources.of(sources).close()).doesNotThrowAnyException();
    }
}
