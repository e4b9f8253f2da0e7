import io.nestflux.NestFlux
import io.nestflux.Source

def log = new File(basedir, 'build.log').text
def own = new Properties()
new File(basedir, 'test.properties').withInputStream { own.load(it) }

assert log =~ /Pulled .*it_init_from_database.* into com\.example\.database/
assert log.contains('2 tables, 5 columns')
assert new File(basedir, 'pom.xml').text.contains('mysql-connector-j')
assert !new File(basedir, 'pom.xml').text.contains('it_init_from_database</')

// what the database has became the first migration, and is only recorded there
assert log.contains('this database has it already: recorded as applied, and not run')
assert !new File(basedir, 'src/main/resources/db/migrations').list().any { it.startsWith('0002_') }

// a fresh one becomes the same by it
def fresh = own['nestflux.url'].replaceFirst('/it_init_from_database', '/it_init_from_database_2')
def login = new Properties()
login.setProperty('user', own['nestflux.user'])
login.setProperty('password', own['nestflux.password'])
new com.mysql.cj.jdbc.Driver().connect(own['nestflux.url'], login).withCloseable { connection ->
    connection.createStatement().execute('drop database if exists it_init_from_database_2')
    connection.createStatement().execute('create database it_init_from_database_2')
}
NestFlux.configure()
    .database(fresh, own['nestflux.user'], own['nestflux.password'])
    .migrations(new File(basedir, 'src/main/resources/db/migrations').toPath())
    .load()
    .migrate()
assert NestFlux.diff(
    Source.database(own['nestflux.url'], own['nestflux.user'], own['nestflux.password']),
    Source.database(fresh, own['nestflux.user'], own['nestflux.password'])).same()
