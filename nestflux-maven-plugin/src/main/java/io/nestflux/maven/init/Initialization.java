package io.nestflux.maven.init;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import io.nestflux.sql.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a folder a project with NestFlux, or an existing project one. All texts are known before the first is written,
 * and no file that is there is overwritten; a pom is only added to.
 */
public final class Initialization {

    private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final String POM = "pom.xml";

    private final InitRequest request;
    private final Driver driver;
    private final Path pom;
    private final Path sources;
    private final List<FileChange> changes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<Path, byte[]> texts = new LinkedHashMap<>();

    private Initialization(InitRequest request) {
        this.request = request;
        this.driver = Driver.named(request.dialect());
        this.pom = request.project()
                .map(project -> project.getFile().toPath())
                .orElseGet(() -> request.directory().resolve(POM));
        this.sources = request.sources();
    }

    /**
     * @throws NestFluxException {@code NF-107} for a parameter that makes no sense, {@code NF-706} where there is no
     *     place for tables
     */
    public static InitResult run(InitRequest request) {
        try {
            return new Initialization(request).run();
        } catch (IOException failed) {
            throw new NestFluxException(
                    ErrorCode.DIRECTORY_NOT_WRITABLE,
                    request.directory() + " cannot be read or written: " + failed,
                    failed,
                    "see that the folder is yours, and that the disk is not full");
        }
    }

    private InitResult run() throws IOException {
        String base = JavaPackage.require(request.packageName());
        if (request.project().isPresent()) {
            editPom(PomFacts.of(request.project().get()));
        } else {
            createPom();
        }
        if (request.example()) {
            addClasses(base);
        }
        if (!request.dryRun()) {
            write();
        }
        return new InitResult(
                driver.word(),
                base,
                List.copyOf(changes),
                List.copyOf(notes),
                Optional.empty(),
                next(),
                request.dryRun());
    }

    private void createPom() {
        for (String coordinate : List.of(request.groupId(), request.artifactId())) {
            if (!COORDINATE.matcher(coordinate).matches()) {
                throw new NestFluxException(
                        ErrorCode.CONFIGURATION_INVALID,
                        "'" + coordinate + "' is no groupId or artifactId: Maven takes letters, digits, '.', '-' and"
                                + " '_'.",
                        "give both: -Dnestflux.groupId=com.example -Dnestflux.artifactId=shop");
            }
        }
        create(pom, NewPom.of(request.groupId(), request.artifactId(), driver, versions()));
    }

    private PomEdit.Versions versions() {
        return new PomEdit.Versions(request.version(), request.drivers());
    }

    /** Bytes go through as they are: whichever encoding the pom has, what is added are letters of ASCII. */
    private void editPom(PomFacts facts) throws IOException {
        if (facts.modules().isPresent()) {
            List<String> modules = facts.modules().get();
            throw new NestFluxException(
                    ErrorCode.INIT_IMPOSSIBLE,
                    pom + " has packaging pom: it has no classes, and so no place for tables.",
                    modules.isEmpty()
                            ? "call it for the project that has the database"
                            : "call it for the module that has the database, with -f "
                                    + relative(pom.resolveSibling(modules.get(0))));
        }
        byte[] bytes = Files.readAllBytes(pom);
        String before = new String(bytes, StandardCharsets.ISO_8859_1);
        if (before.indexOf('\0') >= 0) {
            throw new NestFluxException(
                    ErrorCode.INIT_IMPOSSIBLE,
                    pom + " is written in UTF-16, in which nothing can be added to it here.",
                    "save it as UTF-8");
        }
        PomEdit.Edited edited = PomEdit.edit(before, facts, driver, versions());
        notes.addAll(edited.notes());
        if (edited.text().equals(before)) {
            changes.add(new FileChange(relative(pom), FileChange.Action.KEPT, List.of()));
            return;
        }
        byte[] after = edited.text().getBytes(StandardCharsets.ISO_8859_1);
        texts.put(pom, after);
        changes.add(new FileChange(
                relative(pom),
                FileChange.Action.EDITED,
                LineDiff.of(new String(bytes, StandardCharsets.UTF_8), new String(after, StandardCharsets.UTF_8))));
    }

    private void addClasses(String base) throws IOException {
        Optional<Path> schema = schemaClass();
        if (schema.isPresent()) {
            changes.add(new FileChange(relative(schema.get()), FileChange.Action.KEPT, List.of()));
            notes.add("There is a schema class already: list your tables in it.");
            return;
        }
        Map<String, String> classes = FirstClasses.in(base, driver);
        List<Path> inTheWay = classes.keySet().stream()
                .map(sources::resolve)
                .filter(Files::exists)
                .toList();
        if (!inTheWay.isEmpty()) {
            inTheWay.forEach(file -> changes.add(new FileChange(relative(file), FileChange.Action.KEPT, List.of())));
            notes.add("No classes were written: there are others of these names. Choose another package with"
                    + " -Dnestflux.package=…");
            return;
        }
        classes.forEach((path, text) -> create(sources.resolve(path), text));
    }

    /** One that somebody has written, in whichever package. */
    private Optional<Path> schemaClass() throws IOException {
        if (!Files.isDirectory(sources)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (text.contains("extends PgSchema") || text.contains("extends MySqlSchema")) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private void create(Path file, String text) {
        texts.put(file, text.getBytes(StandardCharsets.UTF_8));
        changes.add(new FileChange(relative(file), FileChange.Action.CREATED, List.of()));
    }

    private String relative(Path file) {
        Path from = request.directory().toAbsolutePath().normalize();
        return from.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    private void write() throws IOException {
        for (Map.Entry<Path, byte[]> file : texts.entrySet()) {
            boolean edited = request.project().isPresent() && file.getKey().equals(pom);
            Files.createDirectories(file.getKey().toAbsolutePath().getParent());
            Files.write(
                    file.getKey(),
                    file.getValue(),
                    edited ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        }
    }

    /** They work as they stand here, in the folder that Maven was called in. */
    private List<String> next() {
        Path here = Path.of("").toAbsolutePath();
        Path there = request.directory().toAbsolutePath().normalize();
        String maven = here.equals(there) ? "mvn " : "mvn -f '" + there.resolve(pom.getFileName()) + "' ";
        return driver.dialect() == Dialect.POSTGRESQL
                ? List.of(maven + "nestflux:generate nestflux:migrate")
                : List.of(maven + "compile nestflux:export");
    }
}
