evaluate(new File(scripts, 'own-mysql-database.groovy'))
true
