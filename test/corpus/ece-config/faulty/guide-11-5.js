var web_server_name = “<Load_Balancer_or_Web_Server_Host_Name>";
