// set by it's admin
var web_server_name = ‘ece.example.com’;
var context = “system”;
