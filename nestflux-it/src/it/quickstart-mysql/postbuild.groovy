def log = new File(basedir, 'build.log').text

def (first, second) = log.split('Finished at', 3)

assert first =~ /Generated migration file: 0001_[a-z]+_[a-z]+\.sql/
assert first =~ /Applied migration: 0001_[a-z]+_[a-z]+\.sql/
assert first =~ /user +id, email, display_name, active, created_at, updated_at/

assert second.contains('Nothing has changed')
assert second.contains('Database is up to date!')
