def own = evaluate(new File(scripts, 'own-mysql-database.groovy'))

// wrong both in the parameter and in the URL
own.setProperty('nestflux.password', 'geheim-1')
own.setProperty('nestflux.url', own['nestflux.url'] + (own['nestflux.url'].contains('?') ? '&' : '?') + 'clientCertificateKeyStorePassword=geheim-2')
new File(basedir, 'test.properties').withOutputStream { own.store(it, null) }
true
