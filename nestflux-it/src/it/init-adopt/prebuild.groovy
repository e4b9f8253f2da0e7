statements = [
    'create table city (id int primary key, name varchar(80) not null)',
    'create table street (id int primary key, city_id int not null, foreign key (city_id) references city (id))',
    "insert into city values (1, 'Paris')"
]
evaluate(new File(scripts, 'own-mysql-database.groovy'))
true
