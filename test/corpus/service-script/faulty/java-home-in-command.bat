<JAVA_HOME>\bin\java UpdateDBIndexStats
