@echo off
set "env.fs.shared.location=\\egeng.info\DFS1\ECE\eService"   
