def log = new File(basedir, 'build.log').text

def migrations = new File(basedir, 'src/main/resources/db/migrations')
def second = migrations.listFiles().find { it.name.startsWith('0002_') && !it.name.endsWith('.down.sql') }
def sql = second.readLines().findAll { !it.startsWith('--') }.join(' ').replaceAll(/\s+/, ' ').trim()

assert sql == 'ALTER TABLE `user` ADD COLUMN `avatarUrl` varchar(500), ADD COLUMN `phoneNumber` varchar(20);'
assert log.contains("Applied migration: ${second.name}")
assert log.contains('Nothing has changed')
assert !migrations.list().any { it.startsWith('0003_') }
