SET env.fs.shared.location=\\egeng.info\DFS–1\ECE
