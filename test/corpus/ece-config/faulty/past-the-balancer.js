var web_server_name = "web1.example.com";
