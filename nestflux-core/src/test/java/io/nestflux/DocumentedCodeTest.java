package io.nestflux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that README and guide show compiles, all of it together, as a newcomer would paste it. */
class DocumentedCodeTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern CLASS = Pattern.compile("public final class (\\w+)");

    private static final String IMPORTS = """
            package shop;

            import static java.lang.System.out;
            import static shop.OrganizationTable.ORGANIZATION;
            import static shop.PostTable.POST;
            import static shop.UserTable.USER;

            import io.nestflux.*;
            import io.nestflux.compare.*;
            import io.nestflux.fleet.*;
            import io.nestflux.sql.Dialect;
            import io.nestflux.table.postgres.*;
            import io.nestflux.table.Rows;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.sql.Connection;
            import java.sql.PreparedStatement;
            import java.sql.ResultSet;
            import java.time.*;
            import java.util.*;
            import javax.sql.DataSource;

            """;

    /** What the guide names and leaves to the reader. */
    private static final String ORGANIZATION = """
            public final class OrganizationTable extends PgTable {
                public static final OrganizationTable ORGANIZATION = new OrganizationTable();
                public final Column<Long> id = bigint("id").primaryKey();
                private OrganizationTable() {
                    super("identity", "organization");
                }
            }
            """;

    @TempDir
    Path compiled;

    @Test
    void compiles() throws Exception {
        List<String> blocks = new ArrayList<>();
        for (String document : List.of("README.md", "docs/guide.md")) {
            BLOCK.matcher(Files.readString(Path.of("..", document)))
                    .results()
                    .map(block -> block.group(1))
                    // a project of its own compiles and runs that one
                    .filter(block -> !block.contains("org.springframework"))
                    .forEach(blocks::add);
        }
        List<JavaFileObject> sources = new ArrayList<>(List.of(source("OrganizationTable", ORGANIZATION)));
        for (String block : blocks) {
            var type = CLASS.matcher(block);
            String name = "Shown" + sources.size();
            sources.add(type.find() ? source(type.group(1), block) : source(name, around(block, name)));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();

        List<String> options = List.of("-classpath", classes().toString(), "-d", compiled.toString(), "-proc:none");

        boolean compiles =
                compiler.getTask(said, null, null, options, null, sources).call();

        assertThat(blocks).hasSizeGreaterThan(8);
        assertThat(compiles).as(said.toString()).isTrue();
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(NestFlux.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** A class around a field of a table, or around statements of an application. */
    private static String around(String block, String name) {
        return block.startsWith("public final Column")
                ? "class " + name + " extends PgTable { " + name + "() { super(\"t\"); }\n" + block + "}"
                : "class " + name
                        + " { DataSource dataSource; String url; String user; String password; NestFlux flux; Connection connection;\n"
                        + "void run() throws Exception {\n" + block + "}}";
    }

    private static JavaFileObject source(String name, String text) {
        URI place = URI.create("string:///shop/" + name + ".java");
        return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return IMPORTS + text;
            }
        };
    }
}
