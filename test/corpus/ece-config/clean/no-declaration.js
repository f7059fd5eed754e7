web_server_name = "ece"
