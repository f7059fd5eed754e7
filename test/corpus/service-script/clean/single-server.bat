@echo off
set ECE_HOME=D:\ECE
set name = kept as it is 
