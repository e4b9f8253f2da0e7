def log = new File(basedir, 'build.log').text
def (start, written, used, agreed, apart, last) = log.split('Finished at', 6)

assert written.contains('wrote com/example/Member.java')
assert written.contains('wrote com/example/NewMember.java')
assert written.contains('wrote com/example/Admin.java')
assert used.contains('JDBC, JDBI, JdbcClient and Spring Data read the same')
assert agreed.contains('agree')
// Maven tells why a build failed behind the time at which it did
assert apart.contains('BUILD FAILURE')
assert last.contains('The records are not in step with the tables')
assert last.contains('mvn nestflux:types')
assert last =~ /"unchanged"\s*:\s*3/

def record = new File(basedir, 'src/main/java/com/example/Member.java').text
assert record.contains('@Nullable String name')
