package io.nestflux.maven;

import io.nestflux.Visible;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/**
 * How results reach the user: sentences through Maven's log, and what is meant for other programs (JSON, SQL) bare on
 * standard output, where {@code mvn -q} leaves nothing else.
 */
final class Rendering {

    /** Maven puts {@code [INFO] } or {@code [WARNING] } before it. */
    private static final int WIDTH = 92;

    private final Log log;
    private final PrintStream out;
    private final boolean unicode;
    private boolean printed;

    Rendering(Log log, PrintStream out, Charset charset) {
        this.log = log;
        this.out = out;
        this.unicode = charset.newEncoder().canEncode("✓→");
    }

    /** To the console of this Maven. */
    static Rendering console(Log log) {
        return new Rendering(log, System.out, consoleCharset());
    }

    /** Which charset standard output has is not the default charset from JDK 18 on (JEP 400). */
    private static Charset consoleCharset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }

    /** Something was done. */
    void done(String sentence) {
        log.info((unicode ? "✓ " : "OK ") + plain(sentence));
    }

    /** Something the user should know. */
    void say(String line) {
        log.info(plain(line));
    }

    /** Something the user should look at. */
    void warn(String line) {
        log.warn(plain(line));
    }

    /** For other programs, or to be pasted. */
    void print(String text) {
        out.println(text);
        out.flush();
        printed = true;
    }

    /** Whether anything stands on standard output. */
    boolean hasPrinted() {
        return printed;
    }

    /** The text without the signs that the console cannot show, and those that it would obey. */
    String plain(String text) {
        String shown = Visible.text(text);
        return unicode ? shown : shown.replace("→", "->").replace("✓", "OK").replace('…', '.');
    }

    /** Seconds with one decimal; below a tenth, milliseconds. */
    static String time(Duration duration) {
        long millis = duration.toMillis();
        return millis < 100 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    /**
     * The lines of a text, none of them much longer than people's consoles are wide. What cannot be broken stays whole.
     *
     * @param indent what the lines after the first begin with
     */
    static List<String> wrap(String text, String indent) {
        List<String> lines = new ArrayList<>();
        for (String rest : text.lines().toList()) {
            String line = lines.isEmpty() ? rest : indent + rest.strip();
            while (line.length() > WIDTH) {
                int space = line.lastIndexOf(' ', WIDTH);
                int from = line.length() - line.stripLeading().length();
                int end = space > from ? space : line.indexOf(' ', WIDTH);
                if (end < 0) {
                    break;
                }
                lines.add(line.substring(0, end));
                line = indent + line.substring(end + 1);
            }
            lines.add(line);
        }
        return lines;
    }

    /** {@code 1 statement}, {@code 3 statements}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
