package io.nestflux.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.pull.source.Code;
import io.nestflux.pull.source.ConstructorCode;
import io.nestflux.testing.CompiledSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The byte code of a method may have 64 KB: what says more than that is said in parts. */
@Tag("slow")
class LongConstructorTest {

    @TempDir
    Path directory;

    @Test
    void thousandsOfTablesSequencesAndPartitionsCompile() throws Exception {
        List<Code> schema = new ArrayList<>();
        schema.add(Code.call(
                "tables", Collections.nCopies(9_000, Code.word("PARTED")).toArray(Code[]::new)));
        for (int number = 0; number < 4_000; number++) {
            schema.add(Code.call("sequence", Code.text("s" + number)).call("cache", Code.word("7")));
        }
        List<Code> table = new ArrayList<>(List.of(Code.call("super", Code.text("parted"))));
        for (int number = 0; number < 2_000; number++) {
            String local = "p" + number;
            table.add(Code.declared(
                    "PgPartition",
                    local,
                    Code.call("partition", Code.text(local)).call("in", Code.word("" + number))));
            table.add(Code.on(local).call("index", Code.text(local + "_idx")).call("on", Code.word("day")));
        }
        Path java = Files.createDirectory(directory.resolve("java"));
        Files.writeString(java.resolve("PartedTable.java"), """
                import io.nestflux.table.postgres.PgPartition;
                import io.nestflux.table.postgres.PgTable;
                public final class PartedTable extends PgTable {
                    public static final PartedTable PARTED = new PartedTable();
                    public final Column<Integer> day = integer("day");
                %s
                }
                """.formatted(
                        String.join("\n", ConstructorCode.lines("private PartedTable()", table))));
        Files.writeString(java.resolve("MainSchema.java"), """
                import io.nestflux.table.postgres.PgSchema;
                import io.nestflux.table.postgres.PgTable;
                public final class MainSchema extends PgSchema {
                    static final PgTable PARTED = PartedTable.PARTED;
                %s
                }
                """.formatted(
                        String.join("\n", ConstructorCode.lines("public MainSchema()", schema))));

        try (CompiledSources compiled = CompiledSources.of(java)) {
            assertThat(compiled.schema("MainSchema").getClass().getDeclaredMethods())
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void whatFitsIsSaidInTheConstructor() {
        assertThat(ConstructorCode.lines("private T()", List.of(Code.call("super", Code.text("t")))))
                .containsExactly("    private T() {", "        super(\"t\");", "    }");
    }
}
