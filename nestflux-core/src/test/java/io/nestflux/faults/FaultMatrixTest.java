package io.nestflux.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.nestflux.faults.Cell.Attempt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * In each cell of the matrix: after the fault, the next run goes on by itself, nothing ran twice and nothing was lost.
 * The table in {@code docs/faults.md} says what was tried.
 */
@Tag("slow")
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
class FaultMatrixTest {

    @TestFactory
    Stream<DynamicTest> everyCellEndsWell() {
        String only = System.getProperty("nestflux.fault", "");
        List<Cell> cells =
                all().stream().filter(cell -> cell.toString().contains(only)).toList();
        List<DynamicTest> tests = new ArrayList<>();
        for (Cell cell : cells) {
            for (Attempt attempt : cell.attempts()) {
                tests.add(DynamicTest.dynamicTest(
                        attempt.toString(),
                        () -> assertThat(attempt.fails()).as(attempt.toString()).isEmpty()));
            }
        }
        if (only.isEmpty()) {
            tests.add(DynamicTest.dynamicTest("the page says so", () -> thePageSaysSo(cells)));
        }
        return tests.stream();
    }

    private static List<Cell> all() {
        return Arrays.stream(Fault.values())
                .flatMap(fault -> Kind.MATRIX.stream()
                        .flatMap(kind ->
                                Direction.OF_MIGRATIONS.stream().map(direction -> new Cell(fault, kind, direction))))
                .toList();
    }

    private static void thePageSaysSo(List<Cell> cells) throws IOException {
        String page = FaultPage.with(cells);
        if (System.getProperty("nestflux.golden", "").equals("update")) {
            FaultPage.write(page);
        }
        assertThat(FaultPage.read())
                .as("docs/faults.md; -Dnestflux.golden=update writes its table anew")
                .isEqualTo(page);
    }
}
