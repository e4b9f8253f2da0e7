def log = new File(basedir, 'build.log').text

def (first, second) = log.split('Finished at', 3)

assert first =~ /Generated migration file: 0001_[a-z]+_[a-z]+\.sql   \(\d+ statements, proven forwards and back in/
assert first =~ /Applied migration: 0001_[a-z]+_[a-z]+\.sql/
assert first =~ /identity\.user +id, email, display_name, active, created_at/
assert first.contains('Database is up to date!')

// new tables have no rows that a constraint could fail on
def warned = first.contains('[WARNING] statement ')
assert !warned

assert second.contains('Nothing has changed')
assert second.contains('Database is up to date!')
assert !second.contains('Applied migration')

def files = new File(basedir, 'src/main/resources/db/migrations').list().sort()
assert files.size() == 4
assert files.contains('.gitattributes')
assert files.contains('nestflux.lock')
