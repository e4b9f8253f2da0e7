package io.nestflux.connect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC URL for people. What a driver takes for a password cannot be told by looking for the word: every driver has
 * its own spellings, and a character that somebody forgot to encode moves all borders. So it is the other way round:
 * hosts, the database and a few parameters that never hold a secret are repeated where the whole has the usual shape,
 * and everything else is {@code …}.
 */
final class ShownUrl {

    private static final String LEFT_OUT = "…";

    private static final Pattern SCHEME =
            Pattern.compile("\\s*((?:jdbc:)?[A-Za-z0-9+-]{1,20}(?::[a-z-]{1,20})*:)(.*)", Pattern.DOTALL);

    private static final Pattern SERVER = Pattern.compile(
            "//(?:(?<login>[^/?#]*)@)?(?<hosts>[^/?#@]*)(?:/(?<database>[^/?#@&;()]*))?(?:\\?(?<query>.*))?",
            Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}._-]*|\\[[0-9A-Fa-f:.%]+])(?::[0-9]{1,5})?");

    private static final Pattern PARAMETER = Pattern.compile("(?<name>[A-Za-z_.-]+)=(?<value>.*)", Pattern.DOTALL);

    private static final Pattern PLAIN_VALUE = Pattern.compile("[\\p{L}\\p{N}_.,:%+/@*-]*");

    /** Where a driver may have cut a secret in two, and quotes a piece of it. */
    private static final Pattern BORDERS = Pattern.compile("[^\\p{L}\\p{N}_-]+");

    /** Parameters of the three drivers that people look at when a connection fails, in lower case. */
    private static final Set<String> HARMLESS = Set.of(
            "user",
            "currentschema",
            "options",
            "applicationname",
            "ssl",
            "sslmode",
            "usessl",
            "connecttimeout",
            "sockettimeout",
            "logintimeout",
            "tcpkeepalive",
            "targetservertype",
            "readonly",
            "preparethreshold",
            "maxrows",
            "servertimezone",
            "connectiontimezone",
            "timezone",
            "characterencoding",
            "usecursorfetch",
            "usefetchsize",
            "allowpublickeyretrieval",
            "tinyint1isbit",
            "allowmultiqueries",
            "permitmysqlscheme");

    private ShownUrl() {}

    /** The URL, or what of it is sure to be no secret. Takes any text, also one that is no URL. */
    static String of(String url) {
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.matches()) {
            return LEFT_OUT;
        }
        Matcher server = server(scheme.group(2));
        if (server == null) {
            return scheme.group(1) + LEFT_OUT;
        }
        String login = server.group("login") == null ? "" : "***@";
        String database = server.group("database") == null ? "" : "/" + server.group("database");
        return scheme.group(1) + "//" + login + server.group("hosts") + database + query(server.group("query"));
    }

    /**
     * The driver's words without the URL and what it hides. A driver that stumbled over a URL quotes the place, which
     * may be the middle of a password: of a URL that is not of the usual shape, nothing is repeated.
     *
     * @param message what the driver said; may quote the URL or parts of it
     */
    static String without(String url, String message) {
        Matcher scheme = SCHEME.matcher(url);
        Matcher server = scheme.matches() ? server(scheme.group(2)) : null;
        if (server == null) {
            return "(the driver's words are left out, for they may quote a secret)";
        }
        String clean = message.replace(url, of(url));
        for (String secret : secrets(server)) {
            clean = clean.replace(secret, "***");
        }
        return clean;
    }

    /** The parts behind the scheme; null where they do not have the usual shape. */
    private static @Nullable Matcher server(String rest) {
        Matcher server = SERVER.matcher(rest);
        boolean usual = server.matches()
                && Stream.of(server.group("hosts").split(",", -1))
                        .allMatch(host -> HOST.matcher(host).matches())
                && (server.group("query") == null
                        || server.group("query").isEmpty()
                        || PARAMETER.matcher(server.group("query")).matches());
        return usual ? server : null;
    }

    private static String query(String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        return Stream.of(query.split("&")).map(ShownUrl::shown).distinct().collect(Collectors.joining("&", "?", ""));
    }

    private static String shown(String parameter) {
        return isHarmless(parameter) ? parameter : LEFT_OUT;
    }

    private static boolean isHarmless(String parameter) {
        Matcher parts = PARAMETER.matcher(parameter);
        return parts.matches()
                && HARMLESS.contains(parts.group("name").toLowerCase(Locale.ROOT))
                && PLAIN_VALUE.matcher(parts.group("value")).matches();
    }

    /** What {@link #of} leaves out, as written and decoded; the longest first, so that no tail of one stays. */
    private static Set<String> secrets(Matcher server) {
        Set<String> secrets = new TreeSet<>(
                (a, b) -> a.length() == b.length() ? a.compareTo(b) : Integer.compare(b.length(), a.length()));
        if (server.group("login") != null) {
            add(server.group("login"), secrets);
        }
        if (server.group("query") != null) {
            Stream.of(server.group("query").split("&"))
                    .filter(parameter -> !isHarmless(parameter))
                    .map(parameter -> parameter.substring(parameter.indexOf('=') + 1))
                    .forEach(value -> add(value, secrets));
        }
        return secrets;
    }

    private static void add(String secret, Set<String> secrets) {
        Stream.concat(Stream.of(secret, decoded(secret)), BORDERS.splitAsStream(secret))
                // a flag says nothing of a login, and would tear holes into the driver's words
                .filter(piece -> piece.length() > 2 && !piece.equals("true") && !piece.equals("false"))
                .forEach(secrets::add);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
