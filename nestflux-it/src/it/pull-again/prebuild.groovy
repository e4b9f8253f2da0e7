import io.nestflux.NestFlux
import io.nestflux.PullOptions

statements = [
    "create table city (id int primary key, name varchar(80) not null, state enum('open', 'closed') not null)",
    'create table street (id bigint auto_increment primary key, city_id int not null, fax varchar(40),' +
        ' constraint street_city foreign key (city_id) references city (id))'
]
def own = evaluate(new File(scripts, 'own-mysql-database.groovy'))

// the first pull, which puts the project on NestFlux
NestFlux.configure()
    .database(own['nestflux.url'], own['nestflux.user'], own['nestflux.password'])
    .migrations(new File(basedir, 'src/main/resources/db/migrations').toPath())
    .load()
    .adopt(PullOptions.DEFAULT
        .withSources(new File(basedir, 'src/main/java').toPath())
        .withPackage('com.example.database'))

// people edit a class: a field has another name, there are a comment and a method
def city = new File(basedir, 'src/main/java/com/example/database/schemas/main/tables/CityTable.java')
city.text = city.text
    .replace('public final Column<String> name =', '// as on the signs\n    public final Column<String>  officialName =')
    .replaceFirst(/\}\s*$/, '\n    public String described() {\n        return "a city";\n    }\n}\n')
assert city.text.contains('officialName') && city.text.contains('described')

// and others the database
def login = new Properties()
login.setProperty('user', own['nestflux.user'])
login.setProperty('password', own['nestflux.password'])
new com.mysql.cj.jdbc.Driver().connect(own['nestflux.url'], login).withCloseable { connection ->
    connection.createStatement().withCloseable {
        it.execute('alter table city modify name varchar(120) not null, add population int after name')
        it.execute("alter table city modify state enum('open', 'closed', 'ruined') not null")
        it.execute('alter table street drop fax')
        it.execute('create table river (id int primary key, city_id int, foreign key (city_id) references city (id))')
    }
}
true
