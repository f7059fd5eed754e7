set JAVA_HOME=C:\ECE\jdk
set JAVA_HOME=%JAVA_HOME%\bin\..
