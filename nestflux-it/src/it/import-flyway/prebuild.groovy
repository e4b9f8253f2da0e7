def own = evaluate(new File(scripts, 'own-mysql-database.groovy'))
['url', 'user', 'password'].each { own.setProperty("flyway.$it", own["nestflux.$it"]) }
new File(basedir, 'test.properties').withOutputStream { own.store(it, null) }
true
