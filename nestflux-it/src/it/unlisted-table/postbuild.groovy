def log = new File(basedir, 'build.log').text

assert log =~ /WARNING.*database\.RiverTable is not listed by MainSchema/
assert !log.contains('CREATE TABLE "geo"."river"')
