@echo off
REM Updates the statistics of the indexes of both databases; reads input.properties beside this file.
SET JAVA_HOME=<JAVA_HOME>
"%JAVA_HOME%\bin\java" -cp lib\*;. UpdateDBIndexStats input.properties
pause
