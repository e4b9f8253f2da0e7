def log = new File(basedir, 'build.log').text

def sql = new File(basedir, 'target/schema.sql').text
assert sql.contains('CREATE TABLE "geo"."city"')
assert sql.trim().endsWith(';')
assert !new File(basedir, 'target/nestflux').exists()
