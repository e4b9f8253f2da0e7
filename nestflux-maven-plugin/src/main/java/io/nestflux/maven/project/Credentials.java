package io.nestflux.maven.project;

import io.nestflux.ErrorCode;
import io.nestflux.NestFluxException;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Looks up the {@code <server>} entries of a user's settings.xml, decrypted. */
@Singleton
public final class Credentials {

    private final SettingsDecrypter decrypter;

    @Inject
    Credentials(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    /** Who logs in. */
    public record Login(String user, Secret password) {}

    /** @throws NestFluxException {@code NF-107} if there is no such server, or its password cannot be decrypted */
    public Login of(String serverId, Settings settings) {
        Server server = settings.getServer(serverId);
        if (server == null) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "settings.xml has no <server> with the id '" + serverId + "'.",
                    "add <server><id>" + serverId + "</id><username>…</username><password>…</password></server>",
                    "or name another with -Dnestflux.serverId=…");
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        String problems = result.getProblems().stream()
                .filter(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING)
                .map(SettingsProblem::getMessage)
                .collect(Collectors.joining("; "));
        if (!problems.isEmpty()) {
            throw new NestFluxException(
                    ErrorCode.CONFIGURATION_INVALID,
                    "The password of <server> '" + serverId + "' in settings.xml cannot be decrypted: " + problems,
                    "encrypt it again with 'mvn --encrypt-password', and keep settings-security.xml beside settings.xml");
        }
        Server decrypted = result.getServer();
        return new Login(text(decrypted.getUsername()), new Secret(text(decrypted.getPassword())));
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
