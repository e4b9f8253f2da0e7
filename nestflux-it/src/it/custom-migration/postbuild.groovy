def log = new File(basedir, 'build.log').text

def migrations = new File(basedir, 'src/main/resources/db/migrations')
assert new File(migrations, '0002_fill_in_cities.sql').exists()
assert new File(migrations, '0002_fill_in_cities.down.sql').exists()
assert log.contains('Generated migration file: 0002_fill_in_cities.sql   (empty, for you to fill in)')
assert log.contains('Applied migration: 0002_fill_in_cities.sql')
