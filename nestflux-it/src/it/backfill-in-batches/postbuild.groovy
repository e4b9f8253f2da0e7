def log = new File(basedir, 'build.log').text

def (head, dryRun, migrate) = log.split('Scanning for projects')
assert dryRun.contains('-- in batches of 3 rows along (id), each a transaction of its own, with a pause of 10 ms between two')
assert migrate.contains('Applied migration: 0002_slug.sql   (3 statements')
assert migrate.contains('Database is up to date!')

def login = new Properties()
new File(basedir, 'test.properties').withInputStream { login.load(it) }
def user = new Properties()
user.setProperty('user', login['nestflux.user'])
user.setProperty('password', login['nestflux.password'])
new com.mysql.cj.jdbc.Driver().connect(login['nestflux.url'], user).withCloseable { connection ->
    def filled = connection.createStatement().executeQuery('select count(*) from post where slug = lower(title)')
    assert filled.next() && filled.getInt(1) == 7
}
