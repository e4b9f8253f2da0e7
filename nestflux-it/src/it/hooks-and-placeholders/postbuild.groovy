def log = new File(basedir, 'build.log').text

def (head, unknown, dryRun, migrate) = log.split('Scanning for projects')
assert unknown.contains('NF-519: afterMigrate.sql, line 1: there is no value for ${capital}. Given were town.')
assert dryRun.contains('-- afterMigrate.sql')
assert dryRun.contains('INSERT INTO city (name) VALUES (\'${capital}\');')
assert migrate.contains('Applied migration: 0001_city.sql')
assert migrate.contains('Database is up to date!')
assert !log.contains('Riga')

def login = new Properties()
new File(basedir, 'test.properties').withInputStream { login.load(it) }
def user = new Properties()
user.setProperty('user', login['nestflux.user'])
user.setProperty('password', login['nestflux.password'])
new com.mysql.cj.jdbc.Driver().connect(login['nestflux.url'], user).withCloseable { connection ->
    def city = connection.createStatement().executeQuery('select name from city')
    assert city.next() && city.getString(1) == 'Riga'
}
