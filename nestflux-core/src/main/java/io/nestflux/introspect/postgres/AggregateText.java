package io.nestflux.introspect.postgres;

import io.nestflux.introspect.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code CREATE AGGREGATE}, which the server can run but, unlike {@code CREATE FUNCTION}, has no function to print. */
final class AggregateText {

    private static final Map<String, String> MODIFY = Map.of("r", "READ_ONLY", "s", "SHAREABLE", "w", "READ_WRITE");

    private final List<String> options = new ArrayList<>();
    private final Row row;

    private AggregateText(Row row) {
        this.row = row;
    }

    static String of(Row row) throws SQLException {
        return new AggregateText(row).text();
    }

    private String text() throws SQLException {
        String kind = row.text("kind");
        option("SFUNC", row.optional("sfunc"));
        option("STYPE", row.optional("stype"));
        option("SSPACE", space("sspace"));
        option("FINALFUNC", row.optional("finalfunc"));
        flag("FINALFUNC_EXTRA", row.flag("finalfunc_extra"));
        option("FINALFUNC_MODIFY", modify("finalfunc_modify", kind));
        option("COMBINEFUNC", row.optional("combinefunc"));
        option("SERIALFUNC", row.optional("serialfunc"));
        option("DESERIALFUNC", row.optional("deserialfunc"));
        option("INITCOND", row.optional("initcond"));
        option("MSFUNC", row.optional("msfunc"));
        option("MINVFUNC", row.optional("minvfunc"));
        option("MSTYPE", row.optional("mstype"));
        option("MSSPACE", space("msspace"));
        option("MFINALFUNC", row.optional("mfinalfunc"));
        flag("MFINALFUNC_EXTRA", row.flag("mfinalfunc_extra"));
        option("MFINALFUNC_MODIFY", modify("mfinalfunc_modify", kind));
        option("MINITCOND", row.optional("minitcond"));
        option("SORTOP", row.optional("sortop"));
        option("PARALLEL", parallel());
        flag("HYPOTHETICAL", kind.equals("h"));
        return "CREATE AGGREGATE " + row.text("written_name") + "(" + row.text("arguments") + ") (\n    "
                + String.join(",\n    ", options) + "\n)";
    }

    private void option(String name, Optional<String> value) {
        value.ifPresent(text -> options.add(name + " = " + text));
    }

    private void flag(String name, boolean set) {
        if (set) {
            options.add(name);
        }
    }

    private Optional<String> space(String column) throws SQLException {
        return row.number(column) == 0 ? Optional.empty() : Optional.of(Long.toString(row.number(column)));
    }

    /**
     * Plain aggregates leave their state alone when nothing is said, ordered-set ones do not (manual, CREATE
     * AGGREGATE).
     */
    private Optional<String> modify(String column, String kind) throws SQLException {
        String unsaid = kind.equals("n") ? "r" : "w";
        String code = row.text(column);
        return code.equals(unsaid) ? Optional.empty() : Optional.ofNullable(MODIFY.get(code));
    }

    private Optional<String> parallel() throws SQLException {
        return switch (row.text("parallel")) {
            case "s" -> Optional.of("SAFE");
            case "r" -> Optional.of("RESTRICTED");
            default -> Optional.empty();
        };
    }
}
