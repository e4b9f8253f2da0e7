// a database in which there is a table already
statements = ['create table city (id int primary key, name varchar(80) not null)']
evaluate(new File(scripts, 'own-mysql-database.groovy'))
true
