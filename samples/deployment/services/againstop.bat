@echo off
REM Stops the services of this server.
SET ECE_HOME=D:\ECE
SET env.fs.shared.location=\\files1.corp.example.com\ece\ECE\eService
cd /d "%ECE_HOME%\eService\bin\platform\windows"
call setenv.bat
"%JAVA_HOME%\bin\java" -jar eservice.jar stop
