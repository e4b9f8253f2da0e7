def log = new File(basedir, 'build.log').text
def pom = new File(basedir, 'pom.xml').text

// the driver told which database, and stays as it is
assert log.contains('com.mysql:mysql-connector-j is there already.')
assert log.contains('+		<nestflux.version>0.1.0-SNAPSHOT</nestflux.version>')
assert pom.contains('		</dependency> <!-- for the orders -->\n		<dependency>\n			<groupId>io.nestflux</groupId>')

assert new File(basedir, 'src/main/java/com/acme/orders/database/schemas/MainSchema.java').text.contains('extends MySqlSchema')
assert log.contains('Next: mvn compile nestflux:export')
assert log.contains('With a server: mvn nestflux:generate nestflux:migrate -Dnestflux.url=jdbc:mysql://')
assert log.contains('CREATE TABLE `user`')
