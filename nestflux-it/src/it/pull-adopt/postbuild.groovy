def log = new File(basedir, 'build.log').text
def files = new File(basedir, 'src/main/resources/db/migrations').list() as List
def city = new File(basedir, 'src/main/java/com/example/database/schemas/main/tables/CityTable.java').text

// all in one call: classes, the first migration with what no class can say behind it, and the record
assert log.contains('2 tables, 5 columns, 1 view; 1 object kept as SQL; 0 lost')
assert log =~ /Recorded as baseline: 0001_/
assert log =~ /Recorded as baseline: 0002_kept_as_sql/
assert files.any { it.startsWith('0001_') && it.endsWith('.sql') }
assert new File(basedir, 'src/main/resources/db/migrations').listFiles()
    .find { it.name.startsWith('0002_kept_as_sql') && !it.name.endsWith('.down.sql') }
    .text.toUpperCase().contains('AUTOEXTEND_SIZE')

// what somebody else did is in the class, and nothing else there has changed
assert city.contains('integer("population")')
assert city.contains('as people say it')
