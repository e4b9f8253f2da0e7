def up = new File(basedir, 'target/up.sql').text
assert up.contains('TYPE character varying(120)')
assert up.contains('SET NOT NULL')
assert up.contains('CREATE INDEX "city_name_idx"')
assert new File(basedir, 'target/up.result').text.trim() == 'different'

def down = new File(basedir, 'target/down.sql').text
assert down.contains('DROP INDEX')
assert down.contains('TYPE character varying(80)')

def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/diff.json'))
assert json.result == 'different'
assert json.proven
assert json.changes.size() == 2
assert json.statements.every { it.transactional }

assert new File(basedir, 'target/same.result').text.trim() == 'same'
def log = new File(basedir, 'build.log').text
assert log.contains('No differences')
assert log.contains('NF-409')

def filtered = new File(basedir, 'target/filtered.sql').text
assert filtered.contains('SET NOT NULL')
assert !filtered.contains('INDEX')
