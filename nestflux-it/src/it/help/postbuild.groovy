def log = new File(basedir, 'build.log').text

assert log.contains('nestflux:generate')
assert log.contains('nestflux.postgresVersion')

def goals = ['baseline', 'check', 'diff', 'export', 'generate', 'help', 'import', 'init', 'migrate', 'resolve',
             'rollback', 'start', 'status', 'stop', 'types', 'validate']
assert goals.every { log.contains("nestflux:$it") }
