package io.nestflux.generate;

import io.nestflux.NestFluxException;
import io.nestflux.migration.DraftedMigration;
import io.nestflux.migration.HeldBack;
import io.nestflux.migration.Migration;
import io.nestflux.migration.MigrationNames;
import io.nestflux.migration.MigrationText;
import io.nestflux.migration.MigrationWriter;
import io.nestflux.migration.SqlScript;
import io.nestflux.plan.Reverse;
import io.nestflux.plan.Statement;
import io.nestflux.scratch.NoWayBack;
import io.nestflux.scratch.ScriptText;
import io.nestflux.sql.Dialect;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Turns plans into files and reads these back: what is proven is what they say, to the splitter that migrate uses, with
 * the placeholders that it will put in. On a dry run their text is read and nothing is written.
 *
 * @param request what is asked for
 * @param migrations those there are
 * @param dialect whose statements they are
 * @param head comments for the head of the file
 * @param name what to call it; empty for a name that is chosen from its content
 * @param before those that were drafted before and get their names together with it
 */
record Drafting(
        GenerateRequest request,
        List<Migration> migrations,
        Dialect dialect,
        List<String> head,
        Optional<String> name,
        List<DraftedMigration> before) {

    /** For what comes after a baseline. */
    Drafting after(Provenance baseline) {
        List<String> all = new ArrayList<>(baseline.head());
        all.addAll(head);
        return new Drafting(request, migrations, dialect, all, name, baseline.drafted());
    }

    /** Whether the head alone is worth a file: later runs, and other people's, know from it what is held back. */
    boolean saysMore() {
        return head.stream().anyMatch(line -> line.startsWith(HeldBack.HELD_BACK) || line.startsWith(HeldBack.LET_GO));
    }

    /** The same, saying more at its head. */
    Drafting saying(List<String> more) {
        List<String> all = new ArrayList<>(head);
        all.addAll(more);
        return new Drafting(request, migrations, dialect, all, name, before);
    }

    /**
     * Lets a plan be proven as its files have it.
     *
     * @param down what leads back; if nothing does, that is what the file says
     * @param proof is given what the file says, and what its down file says
     * @return the files, without their names, and whether there is a way back
     * @throws io.nestflux.NestFluxException as the proof; then no file is left
     */
    Drafted prove(List<Statement> up, Reverse down, BiConsumer<List<Statement>, Reverse> proof) {
        MigrationText upText = MigrationTexts.up(head, up, dialect);
        MigrationText downText = MigrationTexts.down(up, down.statements(), dialect);
        String content = up.stream().map(Statement::sql).collect(Collectors.joining(";\n"));
        String fileName = name.orElseGet(() -> MigrationNames.of(content, migrations));
        if (request.dryRun()) {
            return new Drafted(
                    Optional.empty(),
                    proveHiding(proof, inMemory(upText), down, () -> inMemory(downText))
                            .isEmpty());
        }
        DraftedMigration drafted =
                new MigrationWriter(request.migrations()).draft(fileName, upText, Optional.of(downText), before);
        boolean proven = false;
        try {
            Optional<String> noWayBack = proveHiding(
                    proof,
                    drafted.up(dialect, request.placeholders()),
                    down,
                    () -> drafted.down(dialect, request.placeholders()));
            if (noWayBack.isPresent()) {
                drafted.close();
            }
            proven = true;
            return noWayBack
                    .map(reason -> withoutWayBack(fileName, up, reason))
                    .orElseGet(() -> new Drafted(Optional.of(drafted), true));
        } finally {
            if (!proven) {
                drafted.close();
            }
        }
    }

    /** The file that is proven, which says why there is none beside it. */
    private Drafted withoutWayBack(String fileName, List<Statement> up, String reason) {
        List<String> comments = new ArrayList<>(head);
        comments.add("there is no way back, and so no down file: " + reason);
        return new Drafted(
                Optional.of(new MigrationWriter(request.migrations())
                        .draft(fileName, MigrationTexts.up(comments, up, dialect), Optional.empty(), before)),
                false);
    }

    /**
     * What was proven.
     *
     * @param file empty on a dry run
     * @param hasWayBack whether it can be taken back
     */
    record Drafted(Optional<DraftedMigration> file, boolean hasWayBack) {

        /** There is nothing to do. */
        static final Drafted NOTHING = new Drafted(Optional.empty(), true);

        /** What leads back, as far as something does. */
        List<Statement> wayBack(Reverse planned) {
            return hasWayBack ? planned.statements() : List.of();
        }
    }

    /**
     * What a server refuses holds the values of placeholders, which no message shows.
     *
     * @return why there is no way back; empty if there is one
     */
    private Optional<String> proveHiding(
            BiConsumer<List<Statement>, Reverse> proof, SqlScript up, Reverse down, Supplier<SqlScript> downFile) {
        try {
            proof.accept(read(up), down.in(planned -> read(downFile.get())));
            return Optional.empty();
        } catch (NoWayBack proven) {
            return Optional.of(request.placeholders().hide(String.valueOf(proven.getMessage())));
        } catch (NestFluxException failed) {
            String hidden = request.placeholders().hide(failed.problem());
            throw hidden.equals(failed.problem())
                    ? failed
                    : new NestFluxException(
                            failed.code(), hidden, failed.hints().toArray(String[]::new));
        }
    }

    private SqlScript inMemory(MigrationText text) {
        return SqlScript.of(new StringReader(text.render()), "the file", dialect, request.placeholders());
    }

    private List<Statement> read(SqlScript script) {
        return ScriptText.of(script, "the file", dialect).statements();
    }
}
