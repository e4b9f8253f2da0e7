package io.nestflux.migration;

import io.nestflux.ErrorCode;
import io.nestflux.Goal;
import io.nestflux.NestFluxException;
import io.nestflux.sql.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Migrations on the class path. A class path cannot be listed, not in every kind of jar and not in a native image, so
 * nothing is searched for: which files there are, in which order and with which content is what {@code nestflux.lock}
 * says. Hooks, which it does not list, are asked for by name.
 *
 * @param root the place, without a slash at its ends
 */
record ClassPathFolder(String root, ClassLoader loader) implements MigrationFolder {

    static final String PREFIX = "classpath:";

    static ClassPathFolder of(String location, ClassLoader loader) {
        String root = location.substring(PREFIX.length());
        int from = 0;
        int to = root.length();
        while (from < to && root.charAt(from) == '/') {
            from++;
        }
        while (to > from && root.charAt(to - 1) == '/') {
            to--;
        }
        return new ClassPathFolder(root.substring(from, to), loader);
    }

    @Override
    public List<Migration> migrations() {
        LockFile lock = requireLock();
        List<Migration> migrations = new ArrayList<>();
        TreeMap<Integer, MigrationFileName> numbers = new TreeMap<>();
        Checksum checksum = new Checksum();
        String previous = "";
        for (LockFile.Entry entry : lock.entries()) {
            MigrationFileName name = MigrationDirectory.name(entry.file());
            MigrationFile file = file(entry.file()).orElseThrow(() -> missing(entry.file()));
            String hash = checksum.of(file);
            if (!new LockedFile(entry.file(), hash).after(previous).equals(entry)) {
                throw changed(entry.file());
            }
            previous = entry.hash();
            if (!name.isDown()) {
                MigrationDirectory.requireUnique(numbers.put(name.number(), name), name, numbers);
                migrations.add(Migration.of(name, file, hash));
                continue;
            }
            int last = migrations.size() - 1;
            if (last < 0 || !migrations.get(last).id().equals(name.id())) {
                throw changed(entry.file());
            }
            migrations.set(last, migrations.get(last).withDown(file, hash));
        }
        return List.copyOf(migrations);
    }

    @Override
    public Optional<LockFile> lock() {
        return Optional.of(requireLock());
    }

    private LockFile requireLock() {
        String resource = resource(LockFile.NAME);
        try {
            Set<String> places = new TreeSet<>();
            for (URL url : Collections.list(loader.getResources(resource))) {
                places.add(url.toExternalForm());
            }
            if (places.size() > 1) {
                throw ambiguous(places);
            }
            try (InputStream in = file(LockFile.NAME).orElseThrow(this::noLock).open()) {
                return LockFileText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw UnreadableFile.unreadable(PREFIX + resource, e);
        }
    }

    @Override
    public Optional<MigrationFile> file(String name) {
        String resource = resource(name);
        return loader.getResource(resource) == null
                ? Optional.empty()
                : Optional.of(new MigrationFile.Resource(resource, loader));
    }

    @Override
    public Path path() {
        throw new NestFluxException(
                ErrorCode.CONFIGURATION_INVALID,
                "Migrations on the class path (" + this + ") can be applied, and nothing else: to write and to check"
                        + " them, their directory is needed.",
                "name it: NestFlux.configure().migrations(Path.of(\"src/main/resources/db/migrations\"))");
    }

    private String resource(String name) {
        return root.isEmpty() ? name : root + "/" + name;
    }

    private NestFluxException noLock() {
        return new NestFluxException(
                ErrorCode.CLASS_PATH_INCOMPLETE,
                "There is no " + LockFile.NAME + " at " + this + ", which would say which migrations there are.",
                "check that " + root + " is the place within the jar, without src/main/resources before it",
                "put " + LockFile.NAME + " into the jar, beside the migrations; in a native image, let the build"
                        + " include " + resource("*"),
                "or give the class loader that has them: NestFlux.configure().migrations(\"" + this + "\", loader)");
    }

    private NestFluxException missing(String file) {
        return new NestFluxException(
                ErrorCode.CLASS_PATH_INCOMPLETE,
                LockFile.NAME + " at " + this + " lists " + file + ", which is not on the class path.",
                "put the file into the jar, beside " + LockFile.NAME + "; in a native image, let the build include "
                        + resource("*"));
    }

    private NestFluxException ambiguous(Set<String> places) {
        return new NestFluxException(
                ErrorCode.CLASS_PATH_AMBIGUOUS,
                "More than one part of the class path has " + this + ":\n"
                        + places.stream().map(place -> "  - " + place).collect(Collectors.joining("\n")),
                "take all but one off the class path",
                "or give each a place of its own, such as db/migrations/shop, and name the one that is meant");
    }

    private NestFluxException changed(String file) {
        return new NestFluxException(
                ErrorCode.CLASS_PATH_CHANGED,
                file + " at " + this + " is not the file that " + LockFile.NAME + " was written for.",
                "build the jar anew from what " + Goal.CHECK.run() + " agrees with",
                "if the build fills in values (resource filtering), leave " + root + " out of that: use placeholders");
    }

    @Override
    public String toString() {
        return PREFIX + root;
    }
}
