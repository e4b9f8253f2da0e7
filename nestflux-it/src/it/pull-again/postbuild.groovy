def log = new File(basedir, 'build.log').text
def folder = new File(basedir, 'src/main/java/com/example/database/schemas/main/tables')
def city = new File(folder, 'CityTable.java').text

def (head, pulled, written, after) = log.split('Scanning for projects')

// only what changed in the database was edited: what people wrote is as they wrote it
assert city.contains('// as on the signs\n    public final Column<String>  officialName = varchar("name", 120)')
assert city.contains('integer("population")')
assert city.contains('public String described()')
assert !new File(folder, 'StreetTable.java').text.contains('fax')
assert new File(folder, 'RiverTable.java').text.contains('CityTable.CITY')
assert pulled.contains('column city.population: added')
assert !pulled.contains('not merged')

// the migration says what was done by hand; from then on neither generate nor a third pull finds anything
assert new File(basedir, 'src/main/resources/db/migrations').list().any { it.startsWith('0002_') }
assert !new File(basedir, 'src/main/resources/db/migrations').list().any { it.startsWith('0003_') }
assert !after.contains('added') && !after.contains('not merged')
