SET JAVA_HOME=C:\ECE\jdk
set java_home=D:\jdk17
