var webserver_name = "ece.example.com";
