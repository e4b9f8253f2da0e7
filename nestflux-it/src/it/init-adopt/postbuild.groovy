import io.nestflux.NestFlux
import io.nestflux.Source

def log = new File(basedir, 'build.log').text
def own = new Properties()
new File(basedir, 'test.properties').withInputStream { own.load(it) }
def migrations = new File(basedir, 'src/main/resources/db/migrations')

def (head, init, after) = log.split('Scanning for projects')
assert init =~ /Pulled .*it_init_adopt.* into com\.example\.database/
assert init =~ /Recorded as baseline: 0001_/
assert init.contains('The database is on NestFlux.')
assert new File(basedir, 'pom.xml').text.contains('mysql-connector-j')
assert new File(basedir, 'src/main/java/com/example/database/schemas/main/tables/TownTable.java').exists()

// neither generate nor a second pull has anything to do
assert !migrations.list().any { it.startsWith('0002_') }
assert !after.contains('added') && !after.contains('not merged')

// a fresh one becomes the same by migrate
def fresh = own['nestflux.url'].replaceFirst('/it_init_adopt', '/it_init_adopt_2')
def login = new Properties()
login.setProperty('user', own['nestflux.user'])
login.setProperty('password', own['nestflux.password'])
new com.mysql.cj.jdbc.Driver().connect(own['nestflux.url'], login).withCloseable { connection ->
    connection.createStatement().execute('drop database if exists it_init_adopt_2')
    connection.createStatement().execute('create database it_init_adopt_2')
}
NestFlux.configure()
    .database(fresh, own['nestflux.user'], own['nestflux.password'])
    .migrations(migrations.toPath())
    .load()
    .migrate()
assert NestFlux.diff(
    Source.database(own['nestflux.url'], own['nestflux.user'], own['nestflux.password']),
    Source.database(fresh, own['nestflux.user'], own['nestflux.password'])).same()
