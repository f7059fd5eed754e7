set SHARE=\\egeng.info\DFS1\ECE\eService
set env.fs.shared.location=%SHARE%
