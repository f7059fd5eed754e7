@echo off
if "%JAVA_HOME%"=="" (
  set JAVA_HOME=C:\ECE\jdk
) else (
  echo %JAVA_HOME%
)
if not defined env.fs.shared.location set env.fs.shared.location=\\egeng.info\DFS1\ECE\eService
