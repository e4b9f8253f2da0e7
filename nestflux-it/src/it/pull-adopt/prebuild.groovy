statements = [
    "create table city (id int primary key, name varchar(80) not null comment 'as people say it') autoextend_size = 4M",
    'create table street (id bigint unsigned auto_increment primary key, city_id int not null, name varchar(80) not null,' +
        ' constraint street_city foreign key (city_id) references city (id) on delete cascade, unique key (city_id, name))',
    'create view streets as select city.name as city, street.name as street from city join street on street.city_id = city.id'
]
evaluate(new File(scripts, 'own-mysql-database.groovy'))
true
