def log = new File(basedir, 'build.log').text

assert log.contains('NF-701: The project uses nestflux-core 0.0.1, but nestflux-maven-plugin is ')
