// The host of the ECE web server, or of the load balancer in front of several.
var web_server_name = "ece.corp.example.com";
