SET env.fs.share.location=\\egeng.info\DFS1\ECE\eService
