<<<<<<< HEAD
var web_server_name = "web1.example.com";
=======
var web_server_name = “ece.example.com”;
>>>>>>> balancer
