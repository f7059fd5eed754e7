<!-- hides from old browsers
var web_server_name = "ece.example.com";
-->
