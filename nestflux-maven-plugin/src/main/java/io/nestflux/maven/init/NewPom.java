package io.nestflux.maven.init;

/** The pom of a project that begins: that of the quickstarts. */
final class NewPom {

    private NewPom() {}

    static String of(String groupId, String artifactId, Driver driver, PomEdit.Versions versions) {
        return Template.read("pom.xml")
                .replace("@groupId@", groupId)
                .replace("@artifactId@", artifactId)
                .replace("@nestflux@", versions.nestflux())
                .replace("@driverGroup@", driver.group())
                .replace("@driverArtifact@", driver.id())
                .replace("@driverVersion@", versions.drivers().get(driver.artifact()));
    }
}
