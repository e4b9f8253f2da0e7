def log = new File(basedir, 'build.log').text

assert log.contains('NF-203: There are 2 schema classes: database.MainSchema, database.OtherSchema.')
assert log.contains('-Dnestflux.schemaClass=database.MainSchema')
assert log.contains('CREATE TABLE "geo"."city"')
