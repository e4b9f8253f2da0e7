// a port that is free now, so that the application knows where its database answers
def port = new ServerSocket(0).withCloseable { it.localPort }
def own = new Properties()
own.setProperty('nestflux.postgresPort', port.toString())
own.setProperty('app.url', "jdbc:postgresql://127.0.0.1:$port/postgres".toString())
new File(basedir, 'test.properties').withOutputStream { own.store(it, null) }
true
