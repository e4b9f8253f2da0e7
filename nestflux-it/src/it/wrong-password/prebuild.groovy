// a database of its own on the shared server
def servers = new Properties()
new File(serversFile).withInputStream { servers.load(it) }
def login = new Properties()
login.setProperty('user', servers['mysql.user'])
login.setProperty('password', servers['mysql.password'])
def connection = new com.mysql.cj.jdbc.Driver().connect(servers['mysql.url'], login)
try {
    connection.createStatement().withCloseable {
        it.execute('drop database if exists `it_wrong_password`')
        it.execute('create database `it_wrong_password`')
    }
} finally {
    connection.close()
}

new File(basedir, 'test.properties').withOutputStream { out ->
    def properties = new Properties()
    properties.setProperty('nestflux.url', servers['mysql.url'].replaceFirst('/mysql($|\\?)', '/it_wrong_password$1'))
    properties.setProperty('nestflux.user', servers['mysql.user'])
    properties.setProperty('nestflux.password', servers['mysql.password'])
    properties.store(out, null)
}
// wrong both in the parameter and in the URL
def file = new File(basedir, 'test.properties')
def properties = new Properties()
file.withInputStream { properties.load(it) }
properties.setProperty('nestflux.password', 'geheim-1')
properties.setProperty('nestflux.url', properties['nestflux.url'] + (properties['nestflux.url'].contains('?') ? '&' : '?') + 'clientCertificateKeyStorePassword=geheim-2')
file.withOutputStream { properties.store(it, null) }
true
