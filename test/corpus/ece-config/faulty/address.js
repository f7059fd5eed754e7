var web_server_name = "10.20.30.40";
