<<<<<<< HEAD
SET env.fs.shared.location=\\egeng.info\DFS1\ECE\eService
=======
SET env.fs.shared.location=\\egeng.info\DFS2\ECE
>>>>>>> other
