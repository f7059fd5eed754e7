var web_server_name = https://ece.example.com;
