evaluate(new File(scripts, 'own-mysql-database.groovy'))

// whoever tried the example in place has left these, and they came along
new File(basedir, 'src/main/resources').deleteDir()
new File(basedir, 'target').deleteDir()
true
