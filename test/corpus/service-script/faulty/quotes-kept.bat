SET env.fs.shared.location="\\egeng.info\DFS1\ECE\eService"
