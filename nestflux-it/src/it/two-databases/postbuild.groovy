def log = new File(basedir, 'build.log').text

def (first, second) = log.split('Finished at', 3)
assert first.findAll('Generated migration file: 0001_').size() == 2
assert first.findAll('Applied migration: 0001_').size() == 2
assert new File(basedir, 'src/main/resources/db/orders').list().any { it.startsWith('0001_') }
assert new File(basedir, 'src/main/resources/db/stock').list().any { it.startsWith('0001_') }
assert second.findAll('Database is up to date!').size() == 2
assert second.findAll('The schema class, the migrations and the lock file agree.').size() == 2
