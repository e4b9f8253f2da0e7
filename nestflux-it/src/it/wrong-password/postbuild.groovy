def log = new File(basedir, 'build.log').text
assert log.contains('NF-105')
// a variable of its own, so that a failure does not print the log
// (with -X, Maven 4 prints the command line that it was called with, and there the invoker puts the password)
def leaked = log.readLines().any { it.contains('geheim') && !it.startsWith('Command line: ') }
assert !leaked
