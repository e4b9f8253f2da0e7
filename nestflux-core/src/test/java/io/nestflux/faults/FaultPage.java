package io.nestflux.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table in {@code docs/faults.md}: what the last run of the matrix found. */
final class FaultPage {

    private static final Path PAGE = Path.of("..", "docs", "faults.md");
    private static final String HEADING = "# The matrix\n";

    private FaultPage() {}

    static String read() throws IOException {
        return Files.readString(PAGE);
    }

    static void write(String page) throws IOException {
        Files.writeString(PAGE, page);
    }

    /** The page with the table that says of each cell how often it was tried, all of them having ended well. */
    static String with(List<Cell> cells) throws IOException {
        String page = read();
        int start = page.indexOf('|', page.indexOf(HEADING));
        int end = page.indexOf("\n\n", start);
        return page.substring(0, start) + table(cells) + page.substring(end < 0 ? page.length() - 1 : end);
    }

    private static String table(List<Cell> cells) {
        List<Kind> kinds = cells.stream().map(Cell::kind).distinct().sorted().toList();
        List<String> lines = new ArrayList<>();
        lines.add(row("fault", kinds.stream().map(Kind::toString)));
        lines.add("|" + "---|".repeat(kinds.size() + 1));
        for (Fault fault : Fault.values()) {
            lines.add(row(
                    fault.toString(),
                    kinds.stream()
                            .map(kind -> words(cells.stream()
                                    .filter(cell -> cell.fault() == fault && cell.kind() == kind)
                                    .toList()))));
        }
        return String.join("\n", lines);
    }

    private static String words(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.direction() + " " + cell.attempts().size() + "×")
                .collect(Collectors.joining(", ", "goes on by itself (", ")"));
    }

    private static String row(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
