var web_server_name = "ece–lb.example.com";
