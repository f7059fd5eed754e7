SET ENV.FS.SHARED.LOCATION=\\egeng.info\DFS1\ECE\eService&echo done
