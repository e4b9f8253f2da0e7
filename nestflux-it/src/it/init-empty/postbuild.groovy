def log = new File(basedir, 'build.log').text

assert log.contains('Would create pom.xml')
assert log.contains('Created pom.xml')
assert log.contains('Next: mvn nestflux:generate nestflux:migrate')
assert log.contains('mvn nestflux:start leaves the PostgreSQL running')
assert log.contains('Applied migration: 0001_')

// a second time there is nothing to do
assert log.contains('Left as it is: pom.xml')
assert log.contains('Left as it is: src/main/java/com/example/database/schemas/MainSchema.java')
assert log.count('Created pom.xml') == 1

assert new File(basedir, 'target/shop-1.0.0-SNAPSHOT.jar').exists()
