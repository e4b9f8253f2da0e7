def log = new File(basedir, 'build.log').text

def (generate, really, migrate) = log.split('Finished at', 4)
assert generate.contains('CREATE TABLE "geo"."city"')
assert !generate.contains('Generated migration file')
assert really.contains('Generated migration file: 0001_')
assert migrate.contains('CREATE TABLE "geo"."city"')
assert migrate =~ /pending +0001_/
assert log.contains("NF-107: nestflux.drift is 'rubbish'.")
