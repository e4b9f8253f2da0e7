// an older library, as far as a name can tell
def repository = new File(localRepositoryPath.path, 'io/nestflux/nestflux-core')
def current = repository.listFiles().find { it.directory && it.name != '0.0.1' }
def old = new File(repository, '0.0.1')
old.mkdirs()
def jar = current.listFiles().find { it.name.endsWith('.jar') }
new File(old, 'nestflux-core-0.0.1.jar').bytes = jar.bytes
new File(old, 'nestflux-core-0.0.1.pom').text = """<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>io.nestflux</groupId>
  <artifactId>nestflux-core</artifactId>
  <version>0.0.1</version>
</project>
"""
true
