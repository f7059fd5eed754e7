SET JAVA_HOME=<JAVA_HOME>
%JAVA_HOME%\bin\java UpdateDBIndexStats
