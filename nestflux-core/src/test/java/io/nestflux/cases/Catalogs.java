package io.nestflux.cases;

import io.nestflux.catalog.Catalog;
import io.nestflux.catalog.OptionTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a case is before and after, as the server of its golden statements reads it. It stands beside the case, so that
 * the statements can be planned without a server; a run on that server holds it true.
 */
record Catalogs(Catalog before, Catalog after) {

    static Catalogs of(DiffCase diffCase) {
        boolean postgres = diffCase.file().getParent().endsWith("postgres");
        return new RecordReader(postgres ? OptionTexts::ofPostgres : OptionTexts::ofMySql)
                .read(text(diffCase), Catalogs.class);
    }

    /** The text that stands beside the case; empty when none does. */
    static String text(DiffCase diffCase) {
        try {
            return Files.exists(beside(diffCase)) ? Files.readString(beside(diffCase)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return RecordText.write(this);
    }

    void write(DiffCase diffCase) {
        try {
            Files.writeString(beside(diffCase), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(DiffCase diffCase) {
        return diffCase.file().resolveSibling(diffCase + ".json");
    }
}
