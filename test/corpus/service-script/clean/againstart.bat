@echo off
REM SET env.fs.shared.location = <folder>
:: SET JAVA_HOME=<JAVA_HOME>
SET env.fs.shared.location=\\egeng.info\DFS1\ECE\eService
cd /d "%ECE_HOME%\bin"
call setenv.bat > nul 2>&1
sort < in.txt > out.txt
