// gives the project a MySQL database of its own on the shared server, named after it, and writes where it is into
// test.properties; the binding's "statements", if there are any, are executed in it first
def servers = new Properties()
new File(serversFile).withInputStream { servers.load(it) }
def login = new Properties()
login.setProperty('user', servers['mysql.user'])
login.setProperty('password', servers['mysql.password'])
def database = 'it_' + basedir.name.replaceAll('\\W', '_')
def connection = new com.mysql.cj.jdbc.Driver().connect(servers['mysql.url'], login)
try {
    connection.createStatement().withCloseable { statement ->
        statement.execute("drop database if exists `$database`".toString())
        statement.execute("create database `$database`".toString())
        statement.execute("use `$database`".toString())
        (binding.hasVariable('statements') ? statements : []).each { statement.execute(it) }
    }
} finally {
    connection.close()
}

def own = new Properties()
own.setProperty('nestflux.url', servers['mysql.url'].replaceFirst('/mysql($|\\?)', "/$database\$1".toString()))
own.setProperty('nestflux.user', servers['mysql.user'])
own.setProperty('nestflux.password', servers['mysql.password'])
new File(basedir, 'test.properties').withOutputStream { own.store(it, null) }
own
