// a database of its own on the shared server
def servers = new Properties()
new File(serversFile).withInputStream { servers.load(it) }
def login = new Properties()
login.setProperty('user', servers['mysql.user'])
login.setProperty('password', servers['mysql.password'])
def connection = new com.mysql.cj.jdbc.Driver().connect(servers['mysql.url'], login)
try {
    connection.createStatement().withCloseable {
        it.execute('drop database if exists `it_rollback`')
        it.execute('create database `it_rollback`')
    }
} finally {
    connection.close()
}

new File(basedir, 'test.properties').withOutputStream { out ->
    def properties = new Properties()
    properties.setProperty('nestflux.url', servers['mysql.url'].replaceFirst('/mysql($|\\?)', '/it_rollback$1'))
    properties.setProperty('nestflux.user', servers['mysql.user'])
    properties.setProperty('nestflux.password', servers['mysql.password'])
    properties.store(out, null)
}
true
