var web_server_name = "";
