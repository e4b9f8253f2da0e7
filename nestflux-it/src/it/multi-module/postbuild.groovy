def log = new File(basedir, 'build.log').text

def (generate, check, migrate) = log.split('Finished at', 4)
assert generate.contains('Skipped: multi-module has no table classes.')
assert generate.contains('Skipped: web has no table classes.')
assert generate.contains('Generated migration file: 0001_')
assert check.contains('Skipped: web has no table classes.')
assert check.contains('The schema class, the migrations and the lock file agree.')
assert migrate.contains('Skipped: web has neither table classes nor migrations.')
assert migrate.findAll('Applied migration: 0001_').size() == 1
assert migrate =~ /applied +0001_/
