@echo off
REM Starts the services of this server.
SET ECE_HOME=D:\ECE
SET env.fs.shared.location=\\files.corp.example.com\ece\ECE\eService 
cd /d "%ECE_HOME%\eService\bin\platform\windows"
if not exist "%ECE_HOME%\eService\logs" mkdir "%ECE_HOME%\eService\logs"
call setenv.bat
start "" /b "%JAVA_HOME%\bin\java" -jar eservice.jar start > "%ECE_HOME%\eService\logs\start.log" 2>&1
